package org.aidememoire.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.compare.WordDiff;
import org.aidememoire.record.Kind;
import org.aidememoire.revision.RevisionView;
import org.aidememoire.revision.Revisions;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.record.Differences.Difference;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Two people saved the same record. What only the other one changed is taken over into the fields;
 * what both changed is asked about, with what each of them changed, and nothing is saved before it
 * is answered.
 */
@Named
@RequestScoped
public class Merge {

  /** The version that this one's words started from, while questions are open. */
  private static final String BASE = "merge.base";

  private static final String ASKED = "merge.asked";
  private static final String THEIRS = "theirs";
  private static final String MINE = "mine";

  @Inject Form form;

  @Inject Revisions revisions;

  @Inject FieldWords words;

  @Inject RecordFields fields;

  @Inject Messages messages;

  private final Map<Integer, Optional<RevisionView>> known = new HashMap<>();
  private @Nullable UUID record;
  private List<Difference> differences = List.of();
  private int base;
  private int current;

  /** What was said in a version. */
  public interface Said {

    /** Null where nobody may know. */
    @Nullable JsonObject in(int version);
  }

  /** Prepares the questions: the form started from one version and another is saved by now. */
  void ask(Kind<?> kind, UUID changed, int from, int now) {
    record = changed;
    ask(fields.of(kind), this::revision, from, now);
  }

  /** Whether nothing of the form changed between the two: a file was added, say. */
  boolean untouched(Kind<?> kind, UUID changed, int from, int now) {
    record = changed;
    var before = state(from);
    var after = state(now);
    return before != null
        && after != null
        && before.state().equals(after.state())
        && fields.of(kind).stream().allMatch(f -> f.in(before.said()).equals(f.in(after.said())));
  }

  /** The same for what keeps no revisions. */
  public void ask(List<RecordField> fields, Said said, int from, int now) {
    base = from;
    current = now;
    differences = Differences.between(fields, said.in(from), said.in(now), form);
    differences.stream().filter(d -> !d.contested()).forEach(d -> d.field().put(form, d.theirs()));
  }

  /** Follows the answers of questions asked before; an open one becomes a problem of the form. */
  void settle(Kind<?> kind, UUID changed) {
    if (asked()) {
      record = changed;
      settle(fields.of(kind), this::revision);
    }
  }

  private boolean asked() {
    return !form.set(ASKED).isEmpty();
  }

  /** The same for what keeps no revisions. */
  public void settle(List<RecordField> fields, Said said) {
    if (!asked()) {
      return;
    }
    base = form.number(BASE);
    current = form.number("version");
    differences =
        Differences.between(fields, said.in(base), said.in(current), form).stream()
            .filter(d -> form.set(ASKED).contains(d.name()))
            .toList();
    for (var difference : differences) {
      var answer = form.value(difference.question());
      if (!answer.equals(THEIRS) && !answer.equals(MINE)) {
        form.problem(
            difference.question(), messages.of("form.merge-open", difference.field().label()));
      }
    }
    if (!form.wrong()) {
      differences.stream()
          .filter(d -> form.has(d.question(), THEIRS))
          .forEach(d -> d.field().put(form, d.theirs()));
      differences = List.of();
      current = 0;
    }
  }

  /** Of the record that is merged; null where the reader may not know or nothing is kept. */
  private @Nullable RevisionView state(int version) {
    var of = record;
    return of == null
        ? null
        : known.computeIfAbsent(version, number -> revisions.at(of, number)).orElse(null);
  }

  private @Nullable JsonObject revision(int version) {
    var state = state(version);
    return state == null ? null : state.said();
  }

  public boolean needed() {
    return current > 0;
  }

  public List<Difference> differences() {
    return differences;
  }

  public boolean contested() {
    return differences.stream().anyMatch(Difference::contested);
  }

  /** Who saved in between, when and why; null where nobody knows. */
  public @Nullable RevisionView saved() {
    return state(current);
  }

  public int base() {
    return base;
  }

  /** The version that the form is to be sent with. */
  public String version() {
    return needed() ? Integer.toString(current) : form.value("version");
  }

  public List<WordDiff.Part> theirs(Difference difference) {
    return changed(difference, difference.theirs());
  }

  public List<WordDiff.Part> mine(Difference difference) {
    return changed(difference, difference.mine());
  }

  private List<WordDiff.Part> changed(Difference difference, List<String> values) {
    var before = difference.before();
    return words.changed(difference.field(), before == null ? values : before, values);
  }
}

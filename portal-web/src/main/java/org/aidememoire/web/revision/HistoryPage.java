package org.aidememoire.web.revision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aidememoire.compare.WordDiff;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.revision.RevisionView;
import org.aidememoire.revision.Revisions;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.FieldWords;
import org.aidememoire.web.record.RecordField;
import org.aidememoire.web.record.RecordFields;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/** The saved states of a record; any two of them word by word. */
@Page(path = {"/{records}/{id}/history", "/{records}/{id}/history/{number}"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class HistoryPage {

  @Inject Address address;

  @Inject Kinds kinds;

  @Inject RecordFields fields;

  @Inject Revisions revisions;

  private @Nullable RecordHeader header;
  private List<RevisionView> all = List.of();

  /** A field that two states say differently, by its label. */
  public record Change(String field, List<WordDiff.Part> parts) {}

  /**
   * @param prose whether it is shown as the text of a record
   */
  public record Said(String field, boolean prose, String text) {}

  @Inject FieldWords words;

  @Inject Messages messages;

  @PostConstruct
  void load() {
    header = recordsOfKind().get(address.key("id")).header();
    all = revisions.of(header.id());
  }

  public RecordHeader header() {
    return Objects.requireNonNull(header);
  }

  public List<RevisionView> all() {
    return all;
  }

  public boolean comparing() {
    return address.text("from").isPresent();
  }

  /** The chosen earlier version, or the last but one. */
  public int first() {
    return comparing() ? from().number() : all.get(Math.min(1, all.size() - 1)).number();
  }

  /** The chosen later version, or the last. */
  public int second() {
    return comparing() ? to().number() : all.getFirst().number();
  }

  public RevisionView from() {
    return numbered(Math.min(address.number("from"), address.number("to")));
  }

  public RevisionView to() {
    return numbered(Math.max(address.number("from"), address.number("to")));
  }

  private RevisionView numbered(int number) {
    return numbered(String.valueOf(number));
  }

  private RevisionView numbered(String number) {
    return all.stream()
        .filter(r -> String.valueOf(r.number()).equals(number))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * As the reader counts them, from 1: states that others alone may see leave no gap that would
   * tell of them.
   */
  public int ordinal(RevisionView revision) {
    return all.size() - all.indexOf(revision);
  }

  /** In the order of the form. */
  public List<Change> changes() {
    var before = from().said();
    var after = to().said();
    return shown().stream()
        .filter(f -> !f.name().equals(Revisions.FILES) || before.containsKey(Revisions.FILES))
        .filter(f -> !f.in(before).equals(f.in(after)))
        .map(f -> new Change(f.label(), words.changed(f, f.in(before), f.in(after))))
        .filter(c -> c.parts().stream().anyMatch(part -> part.kind() != WordDiff.Kind.SAME))
        .toList();
  }

  /** The version that the address names, to be read whole; null where it names none. */
  public @Nullable RevisionView whole() {
    return address.text("number").<@Nullable RevisionView>map(this::numbered).orElse(null);
  }

  /** What it says, in the order of the form; records that the reader may not see have no words. */
  public List<Said> said() {
    var said = Objects.requireNonNull(whole()).said();
    return shown().stream()
        .filter(f -> !f.in(said).isEmpty())
        .map(f -> new Said(f.label(), f.field().prose(), words.of(f, f.in(said))))
        .filter(one -> !one.text().isEmpty())
        .toList();
  }

  /**
   * The names of files are there for editors alone; states from before they were kept have none.
   */
  private List<RecordField> shown() {
    var all = new ArrayList<>(fields.of(recordsOfKind().kind()));
    all.add(new RecordField(Field.text(Revisions.FILES), messages.of("revision.files")));
    return all;
  }

  private Records<?> recordsOfKind() {
    return kinds.below(address.text("records").orElse(""));
  }
}

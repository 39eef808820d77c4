package org.aidememoire.web.revision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.NotFound;
import org.aidememoire.revision.RevisionView;
import org.aidememoire.revision.Revisions;
import org.aidememoire.sharing.RecordHeader;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.sharing.RecordKinds;
import org.jspecify.annotations.Nullable;

/** The saved states of a record; any two of them word by word. */
@Page(path = "/{records}/{id}/history")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class HistoryPage {

  @Inject Address address;

  @Inject RecordKinds kinds;

  @Inject Revisions revisions;

  private @Nullable RecordHeader header;
  private List<RevisionView> all = List.of();

  /** A field that two states say differently. */
  public record Change(String field, List<WordDiff.Part> parts) {}

  @PostConstruct
  void load() {
    header = kinds.below(address.text("records").orElse("")).header(address.key("id"));
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
    return all.stream().filter(r -> r.number() == number).findFirst().orElseThrow(NotFound::new);
  }

  public List<Change> changes() {
    var before = from().fields();
    var after = to().fields();
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return names.stream()
        .filter(f -> !before.getOrDefault(f, "").equals(after.getOrDefault(f, "")))
        .map(f -> new Change(f, WordDiff.of(before.getOrDefault(f, ""), after.getOrDefault(f, ""))))
        .toList();
  }
}

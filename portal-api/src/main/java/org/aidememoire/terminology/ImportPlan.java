package org.aidememoire.terminology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.aidememoire.problem.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a file would change in the list, or changed. Nothing is changed while there is a problem.
 * Concepts that the file does not name stay as they are; nothing is removed.
 *
 * @param number of the list that the file was compared with; the import needs the same
 * @param same concepts that the file names and that stay as they are
 * @param passedOver languages in the file that the list has no place for
 */
public record ImportPlan(
    long number,
    List<Change> changes,
    int same,
    SortedSet<String> passedOver,
    List<FileProblem> problems,
    boolean applied) {

  /** One concept that is added or becomes another. */
  public record Change(String concept, boolean added, List<FieldChange> fields) {}

  /**
   * @param field {@code topic}, {@code source}, {@code note} or a language
   * @param before empty where there was nothing
   */
  public record FieldChange(String field, String before, String after) {}

  static ImportPlan of(TermFile file, long number, Map<String, ConceptView> list) {
    var changes = new ArrayList<Change>();
    var problems = new ArrayList<>(file.problems());
    int same = 0;
    for (var said : file.concepts()) {
      var before = list.get(said.id());
      var draft = draft(said, before);
      draft
          .problems()
          .forEach(
              p ->
                  problems.add(
                      new FileProblem(
                          said.line(),
                          said.id() + " " + p.field().replace("labels.", ""),
                          Messages.text(p.code()))));
      var fields = fields(draft, before);
      if (fields.isEmpty()) {
        same++;
      } else {
        changes.add(new Change(said.id(), before == null, fields));
      }
    }
    return new ImportPlan(number, changes, same, file.passedOver(), problems, false);
  }

  /** What the concept becomes: what the file says, and where it says nothing what there was. */
  static ConceptDraft draft(TermFile.Said said, @Nullable ConceptView before) {
    var labels = new HashMap<String, List<String>>(before == null ? Map.of() : before.labels());
    said.values()
        .forEach(
            (column, cell) -> {
              if (!column.equals("topic") && !column.equals("source") && !column.equals("note")) {
                labels.put(column, Arrays.asList(cell.split("\\s*[|\\n\\r]+\\s*")));
              }
            });
    return new ConceptDraft(
        said.id(),
        Objects.requireNonNullElse(
            said.values().get("topic"), before == null ? "" : before.topic()),
        said.values().getOrDefault("note", before == null ? null : before.note()),
        said.values().getOrDefault("source", before == null ? null : before.source()),
        labels);
  }

  private static List<FieldChange> fields(ConceptDraft draft, @Nullable ConceptView before) {
    var after = view(draft);
    return TermCsv.columns().stream()
        .map(
            column ->
                new FieldChange(
                    column,
                    before == null ? "" : TermCsv.value(before, column),
                    TermCsv.value(after, column)))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private static ConceptView view(ConceptDraft draft) {
    return new ConceptView(
        draft.id(),
        0,
        "",
        draft.topic(),
        draft.note(),
        draft.source(),
        draft.labels(),
        java.time.Instant.EPOCH);
  }

  ImportPlan done() {
    return new ImportPlan(number, changes, same, passedOver, problems, true);
  }
}

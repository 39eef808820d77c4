package org.aidememoire.directory;

import java.util.List;
import org.aidememoire.language.TypedTable.Mistake;

/**
 * What a table would change in a ministry's posts, or changed. Nothing is changed while there is a
 * mistake, and posts that the table does not name stay as they are.
 *
 * @param basis the posts that the table was compared with; applying it needs the same
 * @param same lines that say what the directory says
 */
public record PostPlan(String basis, List<Change> changes, int same, List<Mistake> mistakes) {

  /** A post that is entered, or whose entry becomes another. */
  public record Change(String name, boolean added, List<FieldChange> fields) {}

  /**
   * @param column as the table calls it
   * @param before empty where there was nothing
   */
  public record FieldChange(String column, String before, String after) {}

  public boolean possible() {
    return mistakes.isEmpty() && !changes.isEmpty();
  }
}

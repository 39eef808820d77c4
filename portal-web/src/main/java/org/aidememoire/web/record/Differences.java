package org.aidememoire.web.record;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidememoire.web.form.Form;
import org.jspecify.annotations.Nullable;

/** Where what was saved in between and what stands in a form go apart. */
final class Differences {

  private Differences() {}

  /**
   * @param before null where nobody may know
   * @param contested whether both changed it, each in another way
   */
  public record Difference(
      RecordField field,
      @Nullable List<String> before,
      List<String> theirs,
      List<String> mine,
      boolean contested) {

    public String name() {
      return field.name();
    }

    public String label() {
      return field.label();
    }

    /** The name of the question which of the two holds. */
    public String question() {
      return "merge." + field.name();
    }
  }

  /**
   * @param base what the form started from, null where the reader may not see it: then each
   *     difference is contested
   */
  static List<Difference> between(
      List<RecordField> fields, @Nullable JsonObject base, @Nullable JsonObject saved, Form form) {
    return saved == null
        ? List.of()
        : fields.stream()
            .map(
                field ->
                    difference(
                        field,
                        base == null ? null : field.in(base),
                        field.in(saved),
                        field.in(form)))
            .flatMap(Stream::ofNullable)
            .toList();
  }

  static @Nullable Difference difference(
      RecordField field, @Nullable List<String> before, List<String> theirs, List<String> mine) {
    return theirs.equals(mine) || Objects.equals(theirs, before)
        ? null
        : new Difference(field, before, theirs, mine, !Objects.equals(mine, before));
  }
}

package org.aidememoire.record;

import jakarta.json.JsonObject;
import java.util.List;

/** Compares what a record says before and after a change. */
final class Wording {

  private Wording() {}

  /** Whether nothing but blanks and lines was changed, and with whom it is shared. */
  static boolean same(Kind<?> kind, JsonObject before, JsonObject after) {
    return kind.fields().stream()
        .filter(field -> field.type() != Field.Type.SHARING)
        .allMatch(field -> words(field, before).equals(words(field, after)));
  }

  private static List<String> words(Field field, JsonObject said) {
    return field.in(said).stream().map(text -> text.replaceAll("\\s+", " ").strip()).toList();
  }
}

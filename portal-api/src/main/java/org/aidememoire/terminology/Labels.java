package org.aidememoire.terminology;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aidememoire.language.TypedText;
import org.aidememoire.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The labels of a concept by language, in the order of the vocabulary; the first is preferred. */
final class Labels {

  private Labels() {}

  /** Without space around them, without empty and repeated ones. Unknown languages come last. */
  static Map<String, List<String>> tidy(
      @Nullable Map<String, ? extends Collection<String>> labels) {
    var tidy = new LinkedHashMap<String, List<String>>();
    if (labels != null) {
      Vocabulary.LANGUAGES.forEach(language -> put(tidy, language, labels.get(language)));
      labels.forEach((language, some) -> put(tidy, language, some));
    }
    return Collections.unmodifiableMap(tidy);
  }

  private static void put(
      Map<String, List<String>> tidy, String language, @Nullable Collection<String> labels) {
    if (labels != null) {
      var some =
          labels.stream()
              .filter(Objects::nonNull)
              .map(TypedText::clean)
              .filter(label -> !label.isEmpty())
              .distinct()
              .toList();
      if (!some.isEmpty()) {
        tidy.put(language, some);
      }
    }
  }

  /** The preferred label in English, or in the first language that has one. */
  static String name(Map<String, List<String>> labels, String id) {
    return labels.values().stream().map(List::getFirst).findFirst().orElse(id);
  }
}

package org.aidememoire.attachment;

import org.aidememoire.problem.Invalid;
import org.aidememoire.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The language on a file, as far as somebody declared it. */
final class Languages {

  private Languages() {}

  /** One of the portal's languages; null when none is declared. */
  static @Nullable String known(@Nullable String language) {
    if (language == null || language.isBlank()) {
      return null;
    }
    if (!Vocabulary.LANGUAGES.contains(language)) {
      throw Invalid.field("language", "field.language.unknown");
    }
    return language;
  }
}

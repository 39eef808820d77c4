package org.aidememoire.sharing;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What is sent in of a record of any kind. A kind's draft is a Java record with more of them. */
public interface RecordDraft {

  @Nullable String title();

  /** Translated titles by language. */
  SortedMap<String, String> titles();

  String language();

  Set<String> topics();

  /** The host country that it is about, as {@link SharedRecord#about} says afterwards. */
  @Nullable String host();

  Sharing sharing();

  /**
   * Why it cannot be kept, all of it at once.
   *
   * @param countries the codes in the directory
   */
  FieldProblems check(Set<String> countries);

  /** What is wrong with the part that all kinds have; a kind goes on from here. */
  default FieldProblems problems() {
    var problems =
        new FieldProblems()
            .required("title", title(), "field.title.required")
            .atMost(500, "title", title(), "field.title.long")
            .when(!Vocabulary.LANGUAGES.contains(language()), "language", "field.language.unknown")
            .when(!Vocabulary.TOPICS.containsAll(topics()), "topics", "field.topics.unknown");
    titles()
        .forEach(
            (language, title) ->
                problems
                    .atMost(500, "titles." + language, title, "field.title.long")
                    .when(
                        !Vocabulary.LANGUAGES.contains(language),
                        "titles." + language,
                        "field.titles.language"));
    return problems;
  }

  /** The titles that were written, in one line each. */
  static SortedMap<String, String> titles(@Nullable Map<String, String> titles) {
    var written = new TreeMap<String, String>();
    Objects.requireNonNullElse(titles, Map.<String, String>of())
        .forEach(
            (language, title) -> {
              var line = TypedText.line(title);
              if (line != null) {
                written.put(language, line);
              }
            });
    return written;
  }

  /** What was written in a field, null where nothing was. */
  static @Nullable String written(@Nullable String text) {
    return TypedText.written(text);
  }
}

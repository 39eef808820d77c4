package org.aidememoire.record;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes in a record of any kind.
 *
 * @param title in the language of the record
 * @param titles translated titles by language
 */
public record Heading(
    @Nullable String title,
    SortedMap<String, String> titles,
    String language,
    SortedSet<String> topics) {

  public Heading {
    title = TypedText.line(title);
    titles = lines(titles);
    language = language == null ? "en" : language;
    topics =
        topics == null
            ? Collections.emptySortedSet()
            : Collections.unmodifiableSortedSet(new TreeSet<>(topics));
  }

  /** The titles that were written, in one line each. */
  private static SortedMap<String, String> lines(@Nullable Map<String, String> titles) {
    var written = new TreeMap<String, String>();
    Objects.requireNonNullElse(titles, Map.<String, String>of())
        .forEach(
            (language, title) -> {
              var line = TypedText.line(title);
              if (line != null) {
                written.put(language, line);
              }
            });
    return Collections.unmodifiableSortedMap(written);
  }

  /** In English, with nothing but a title. */
  public static Heading titled(String title) {
    return new Heading(title, Collections.emptySortedMap(), "en", Collections.emptySortedSet());
  }

  void check(FieldProblems problems) {
    problems
        .required("title", title, "field.title.required")
        .atMost(500, "title", title, "field.title.long")
        .when(!Vocabulary.LANGUAGES.contains(language), "language", "field.language.unknown")
        .when(!Vocabulary.TOPICS.containsAll(topics), "topics", "field.topics.unknown");
    titles.forEach(
        (in, text) ->
            problems
                .atMost(500, "titles." + in, text, "field.title.long")
                .when(!Vocabulary.LANGUAGES.contains(in), "titles." + in, "field.titles.language"));
  }
}

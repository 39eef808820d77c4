package org.aidememoire.terminology;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.searchindex.analysis.Letters;
import org.aidememoire.searchindex.analysis.WritingForm;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for in the list.
 *
 * @param text part of a label in any language, with or without marks, or of the key; null for all
 * @param topic null for all
 * @param page counts from 1
 */
public record ConceptQuestion(@Nullable String text, @Nullable String topic, int page, int size) {

  /** No page of the list is longer. */
  private static final int MOST = 100;

  public ConceptQuestion {
    text = TypedText.line(text);
    topic = TypedText.line(topic);
    new FieldProblems()
        .when(page < 1, "page", "field.page.first")
        .when(size < 1 || size > MOST, "size", "field.size.hundred")
        .refuse();
  }

  boolean matches(ConceptView concept) {
    return text == null
        || Stream.concat(
                Stream.of(concept.id().replace('-', ' ')),
                concept.labels().values().stream().flatMap(java.util.List::stream))
            .anyMatch(label -> plain(label).contains(plain(text)));
  }

  /** Without case, spaces and the marks of Latin letters. */
  private static String plain(String text) {
    var open = Normalizer.normalize(WritingForm.of(text), Normalizer.Form.NFD);
    var bare = open.replaceAll("[\\u0300-\\u036F]", "").replace('đ', 'd').replace('Đ', 'D');
    return Letters.of(bare).text().toLowerCase(Locale.ROOT);
  }

  boolean isAbout(ConceptView concept) {
    return topic == null || topic.equals(concept.topic());
  }
}

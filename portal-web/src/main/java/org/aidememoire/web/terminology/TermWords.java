package org.aidememoire.web.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aidememoire.terminology.ConceptView;
import org.aidememoire.vocabulary.Vocabulary;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Terms;
import org.jspecify.annotations.Nullable;

/** What a concept's keys and languages are called. */
@Named
@ApplicationScoped
public class TermWords {

  @Inject Terms terms;

  @Inject Messages messages;

  /** The labels of one language; the first is preferred. */
  public record Language(String code, String name, List<String> labels) {

    public String preferred() {
      return labels.getFirst();
    }

    public List<String> others() {
      return labels.subList(1, labels.size());
    }
  }

  /** A topic's key in words: {@code working-conditions} is "Working conditions". */
  public String topic(String key) {
    var words = key.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** All languages of the concept in the order of the vocabulary. */
  public List<Language> languages(ConceptView concept) {
    return Vocabulary.LANGUAGES.stream()
        .filter(code -> concept.labels().containsKey(code))
        .map(
            code ->
                new Language(
                    code, terms.language(code), concept.labels().getOrDefault(code, List.of())))
        .toList();
  }

  /** The language of the concept's name. */
  public String language(ConceptView concept) {
    return languages(concept).stream().map(Language::code).findFirst().orElse("en");
  }

  /** The languages beside that of the name. */
  public List<Language> others(ConceptView concept) {
    var all = languages(concept);
    return all.isEmpty() ? all : all.subList(1, all.size());
  }

  /** A field of the list or a language, as a column of a file names it. */
  public String column(String column) {
    return Vocabulary.LANGUAGES.contains(column)
        ? terms.language(column)
        : messages.word("terminology.column", column);
  }

  /** The language of what stands in a column; null where it is no label. */
  public @Nullable String languageOf(String column) {
    return Vocabulary.LANGUAGES.contains(column) ? column : null;
  }

  /** The search for a label. */
  public String search(String label) {
    return "/search?q=" + URLEncoder.encode(label, StandardCharsets.UTF_8);
  }
}

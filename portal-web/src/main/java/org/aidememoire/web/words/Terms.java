package org.aidememoire.web.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.aidememoire.vocabulary.Vocabulary;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.text.Messages;

/** The controlled vocabularies in words, as things to choose and as words to show. */
@Named
@ApplicationScoped
public class Terms {

  @Inject Messages messages;

  public List<Option> topics() {
    return options("text.topic", Vocabulary.TOPICS);
  }

  public List<Option> sectors() {
    return options("text.sector", Vocabulary.SECTORS);
  }

  public List<Option> languages() {
    return options("text.language", Vocabulary.LANGUAGES);
  }

  /** The constants of a closed set: {@code terms.of('instrument.form', instrumentEdit.forms())}. */
  public <E extends Enum<E>> List<Option> of(String keys, Class<E> set) {
    return options(keys, Arrays.stream(set.getEnumConstants()).map(Enum::name).toList());
  }

  /** Terms in one line: {@code terms.words('practice.task', practice.tasks())}. */
  public String words(String keys, Collection<String> chosen) {
    return chosen.stream().map(term -> messages.word(keys, term)).collect(Collectors.joining(", "));
  }

  public String topic(String term) {
    return messages.word("text.topic", term);
  }

  public String sector(String term) {
    return messages.word("text.sector", term);
  }

  public String language(String code) {
    return Vocabulary.LANGUAGES.contains(code) ? messages.word("text.language", code) : code;
  }

  private List<Option> options(String keys, Collection<String> values) {
    return values.stream().map(v -> new Option(v, messages.word(keys, v))).toList();
  }
}

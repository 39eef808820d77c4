package org.aidememoire.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.MissingResourceException;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.compare.WordDiff;
import org.aidememoire.record.Kinds;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.aidememoire.web.words.Names;
import org.aidememoire.web.words.Terms;

/** The values of a record's fields as a reader understands them. */
@RequestScoped
public class FieldWords {

  @Inject Messages messages;

  @Inject Dates dates;

  @Inject Names names;

  @Inject Terms terms;

  @Inject RecordWords records;

  @Inject Kinds kinds;

  public String of(RecordField field, List<String> values) {
    return switch (field.type()) {
      case TEXT -> String.join("\n", values);
      case NUMBER -> String.join(", ", values);
      case DAY -> each(values, ", ", day -> dates.day(LocalDate.parse(day)));
      case TERM, TERMS -> each(values, ", ", term -> word(field.field().words(), term));
      case COUNTRY, COUNTRIES -> each(values, ", ", names::country);
      case POSTS -> each(values, "\n", names::post);
      case LANGUAGE -> each(values, ", ", terms::language);
      case RECORDS -> titles(field, values);
      case SHARING -> sharing(values);
    };
  }

  /** What changed from the one to the other. */
  public List<WordDiff.Part> changed(RecordField field, List<String> before, List<String> after) {
    var was = of(field, before);
    var is = of(field, after);
    return switch (field.type()) {
      case TEXT, TERMS, COUNTRIES, POSTS, RECORDS -> WordDiff.of(was, is);
      case DAY, NUMBER, TERM, COUNTRY, LANGUAGE, SHARING -> WordDiff.whole(was, is);
    };
  }

  private static String each(List<String> values, String between, Function<String, String> word) {
    return values.stream().map(word).sorted().collect(Collectors.joining(between));
  }

  /** A term that was given up since is shown as it was kept. */
  private String word(String keys, String term) {
    try {
      return messages.word(keys, term);
    } catch (MissingResourceException e) {
      return term;
    }
  }

  /** One on each line, as far as the reader may see them. */
  private String titles(RecordField field, List<String> keys) {
    var named = keys.stream().map(UUID::fromString).toList();
    return named.isEmpty()
        ? ""
        : each(kinds.titles(field.field().words(), named), "\n", Function.identity());
  }

  private String sharing(List<String> values) {
    if (values.isEmpty()) {
      return "";
    }
    var groups = values.stream().skip(1).map(UUID::fromString).toList();
    var level = word("sharing.level", values.getFirst());
    return groups.isEmpty() ? level : level + ": " + records.groupNames(groups);
  }
}

package org.aidememoire.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.Invalid;
import org.aidememoire.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A concept as it is sent in.
 *
 * @param id its key for ever, in small English letters, e.g. {@code work-permit}
 * @param topic in small letters too, e.g. {@code employment}; typed words become one
 * @param labels by language, the preferred one first
 */
public record ConceptDraft(
    String id,
    String topic,
    @Nullable String note,
    @Nullable String source,
    Map<String, List<String>> labels) {

  static final int MOST_LABELS = 12;
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_NOTE = 2000;
  private static final int LONGEST_SOURCE = 500;
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** Addresses of other pages below the list's. */
  private static final Set<String> TAKEN = Set.of("new", "import", "file");

  public ConceptDraft {
    id = id == null ? "" : TypedText.clean(id);
    topic =
        topic == null
            ? ""
            : TypedText.clean(topic).toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    note = TypedText.written(note);
    source = TypedText.written(source);
    labels = Labels.tidy(labels);
  }

  /** The same for the concept with this key. */
  ConceptDraft named(String key) {
    return new ConceptDraft(key, topic, note, source, labels);
  }

  void check() {
    var problems = problems();
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
  }

  /** What is wrong, by field; a language's labels are the field {@code labels.<language>}. */
  List<FieldProblem> problems() {
    var problems = new ArrayList<FieldProblem>();
    if (!isKey(id) || TAKEN.contains(id)) {
      problems.add(new FieldProblem("id", "field.concept.key"));
    }
    if (!isKey(topic)) {
      problems.add(new FieldProblem("topic", "field.concept.topic"));
    }
    if (labels.isEmpty()) {
      problems.add(new FieldProblem("labels.en", "field.concept.nameless"));
    }
    labels.forEach((language, some) -> check(language, some, problems));
    if (note != null && (note.length() > LONGEST_NOTE || unwritable(note))) {
      problems.add(new FieldProblem("note", "field.concept.note"));
    }
    if (source != null && (source.length() > LONGEST_SOURCE || unwritable(source))) {
      problems.add(new FieldProblem("source", "field.concept.source"));
    }
    return problems;
  }

  private static void check(String language, List<String> some, List<FieldProblem> problems) {
    var field = "labels." + language;
    if (!Vocabulary.LANGUAGES.contains(language)) {
      problems.add(new FieldProblem(field, "field.concept.language"));
    } else if (some.size() > MOST_LABELS) {
      problems.add(new FieldProblem(field, "field.concept.labels"));
    } else if (some.stream().anyMatch(label -> label.length() > LONGEST_LABEL)) {
      problems.add(new FieldProblem(field, "field.concept.label.long"));
    } else if (some.stream().anyMatch(ConceptDraft::unfit)) {
      problems.add(new FieldProblem(field, "field.concept.label.sign"));
    }
  }

  /** A bar separates labels in files; a label without a letter would be found everywhere. */
  private static boolean unfit(String label) {
    return label.indexOf('|') >= 0
        || label.lines().count() > 1
        || unwritable(label)
        || label.codePoints().noneMatch(Character::isLetter);
  }

  /** Signs that XML cannot carry, so that an exported list could not be read again. */
  private static boolean unwritable(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                c < 0x20 && c != '\n' && c != '\t'
                    || c >= 0xD800 && c <= 0xDFFF
                    || c == 0xFFFE
                    || c == 0xFFFF);
  }

  private static boolean isKey(String text) {
    return text.length() <= 80 && KEY.matcher(text).matches();
  }
}

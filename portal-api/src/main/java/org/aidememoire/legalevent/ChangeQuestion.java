package org.aidememoire.legalevent;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.language.Digits;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Which changes of law are looked for: what took or takes effect in a country on the days from one
 * to another, both of which count. What is null is not asked for.
 *
 * @param counts which day of an event is meant
 * @param sector whose workers it concerns; an event that names no sector concerns all of them
 * @param words all of which stand in its title, its note, or the numbers of its provisions
 */
public record ChangeQuestion(
    @Nullable String host,
    LocalDate from,
    LocalDate to,
    CountedDay counts,
    @Nullable Act act,
    @Nullable String topic,
    @Nullable String sector,
    @Nullable String words) {

  /** As many years are the history of a law; more would be all there is. */
  static final int MOST_YEARS = 50;

  /** As many words as a person types; each costs a look at every event. */
  private static final int MOST_WORDS = 10;

  /** Which of the days of an event is looked at. */
  public enum CountedDay {
    /** The first day on which it has effect. */
    IN_FORCE,
    /** The day on which it was decided. */
    MADE
  }

  /** Each word as a pattern of SQL, whatever digits it is written in. */
  List<String> patterns() {
    return words == null
        ? List.of()
        : Stream.of(Digits.plain(words).strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
            .toList();
  }

  void check() {
    new FieldProblems()
        .when(to.isBefore(from), "to", "legalevent.days.order")
        .when(from.plusYears(MOST_YEARS).isBefore(to), "to", "legalevent.days.many")
        .when(
            topic != null && !Vocabulary.TOPICS.contains(topic),
            "topic",
            "legalevent.topic.unknown")
        .when(
            sector != null && !Vocabulary.SECTORS.contains(sector),
            "sector",
            "field.sectors.unknown")
        .when(patterns().size() > MOST_WORDS, "words", "legalevent.words.many")
        .refuse();
  }
}

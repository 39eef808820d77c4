package org.aidememoire.legalevent;

import java.time.LocalDate;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Which changes of law are looked for: what took or takes effect in a country on the days from one
 * to another, both of which count. What is null is not asked for.
 */
public record ChangeQuestion(
    @Nullable String host,
    LocalDate from,
    LocalDate to,
    @Nullable Act act,
    @Nullable String topic) {

  /** As many years are the history of a law; more would be all there is. */
  static final int MOST_YEARS = 50;

  void check() {
    new FieldProblems()
        .when(to.isBefore(from), "to", "legalevent.days.order")
        .when(from.plusYears(MOST_YEARS).isBefore(to), "to", "legalevent.days.many")
        .when(
            topic != null && !Vocabulary.TOPICS.contains(topic),
            "topic",
            "legalevent.topic.unknown")
        .refuse();
  }
}

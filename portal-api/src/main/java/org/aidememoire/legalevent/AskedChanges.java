package org.aidememoire.legalevent;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidememoire.legalevent.ChangeQuestion.CountedDay;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** What the address of a list, a table or a feed of changes asks for. */
public class AskedChanges {

  @QueryParam("host")
  @Nullable String host;

  @QueryParam("from")
  @Nullable String from;

  @QueryParam("to")
  @Nullable String to;

  /** {@code MADE} or {@code IN_FORCE}, which is meant where nothing is said. */
  @QueryParam("day")
  @Nullable String day;

  @QueryParam("act")
  @Nullable String act;

  @QueryParam("topic")
  @Nullable String topic;

  @QueryParam("sector")
  @Nullable String sector;

  @QueryParam("words")
  @Nullable String words;

  /**
   * @param first where no day is named
   * @param last where no day is named
   */
  ChangeQuestion question(LocalDate first, LocalDate last) {
    var counts = constant("day", day, CountedDay.class, "legalevent.counted.unknown");
    return new ChangeQuestion(
        host,
        Objects.requireNonNullElse(day("from", from), first),
        Objects.requireNonNullElse(day("to", to), last),
        Objects.requireNonNullElse(counts, CountedDay.IN_FORCE),
        constant("act", act, Act.class, "legalevent.act.unknown"),
        topic,
        sector,
        words);
  }

  /** From that day on, or from the one that is asked for, as far as can be asked. */
  ChangeQuestion open(LocalDate first) {
    var begin = Objects.requireNonNullElse(day("from", from), first);
    return question(begin, begin.plusYears(ChangeQuestion.MOST_YEARS));
  }

  private static <E extends Enum<E>> @Nullable E constant(
      String field, @Nullable String text, Class<E> of, String code) {
    return text == null
        ? null
        : Stream.of(of.getEnumConstants())
            .filter(one -> one.name().equals(text))
            .findFirst()
            .orElseThrow(() -> new Invalid(List.of(new FieldProblem(field, code))));
  }

  private static @Nullable LocalDate day(String field, @Nullable String text) {
    return text == null ? null : ForceResource.day(field, text);
  }
}

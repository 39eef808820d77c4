package org.aidememoire.legalevent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether an instrument, or a provision of it, is in force on any day, by the facts at hand. A fact
 * without a day has no effect on any; of facts of one day the end comes last.
 */
public final class Force {

  private static final Comparator<Fact> IN_ORDER =
      Comparator.comparing((Fact fact) -> day(fact))
          .thenComparing(fact -> fact.act().ends())
          .thenComparing(Fact::event);

  /** More of them are mended one by one, too. */
  private static final int MOST_CONTRADICTIONS = 100;

  private final @Nullable LocalDate made;
  private final List<Fact> facts;

  /**
   * @param made the day on which the instrument was made, null where nobody knows it
   * @param facts of that instrument alone
   */
  public Force(@Nullable LocalDate made, List<Fact> facts) {
    this.made = made;
    this.facts = facts.stream().filter(fact -> fact.on() != null).sorted(IN_ORDER).toList();
  }

  /**
   * An answer for one day.
   *
   * @param because the last event that made it so, null where the instrument alone says it
   * @param fallback whether it rests on a day that counts only because none was appointed
   */
  public record Answer(Status status, @Nullable Fact because, boolean fallback) {}

  /**
   * A stretch of days on which the answer is one.
   *
   * @param from the first of them, null: since ever
   * @param to the first day after them, null: for all that is known
   */
  public record Span(@Nullable LocalDate from, @Nullable LocalDate to, Answer answer) {}

  public Answer on(LocalDate day) {
    return on(day, null);
  }

  /**
   * @param provision by number, in whatever digits; null for the whole instrument
   */
  public Answer on(LocalDate day, @Nullable String provision) {
    return answer(day, provision == null ? null : Fact.number(provision));
  }

  private Answer answer(LocalDate day, @Nullable String provision) {
    if (made != null && day.isBefore(made) && decisive(day, provision).isEmpty()) {
      return new Answer(Status.NOT_MADE, null, false);
    }
    var last = last(day, provision);
    var suspension = suspension(day, provision);
    if (last.isEmpty()) {
      return provision == null ? partly(day) : new Answer(Status.MADE, null, false);
    }
    var because = last.get();
    return switch (because.act()) {
      case REPEALS -> answer(Status.REPEALED, because);
      case LAPSES -> answer(Status.LAPSED, because);
      default ->
          suspension
              .map(fact -> answer(Status.SUSPENDED, fact))
              .orElseGet(() -> answer(Status.IN_FORCE, because));
    };
  }

  private static Answer answer(Status status, Fact because) {
    return new Answer(status, because, because.fallback());
  }

  private Stream<Fact> happened(LocalDate day, @Nullable String provision) {
    return facts.stream().filter(fact -> fact.concerns(provision) && fact.by(day));
  }

  private List<Fact> decisive(LocalDate day, @Nullable String provision) {
    return happened(day, provision).filter(fact -> fact.act().decides()).toList();
  }

  /** The last beginning or end. */
  private Optional<Fact> last(LocalDate day, @Nullable String provision) {
    return happened(day, provision)
        .filter(fact -> fact.act() == Act.COMMENCES || fact.act().ends())
        .reduce((earlier, later) -> later);
  }

  private Optional<Fact> suspension(LocalDate day, @Nullable String provision) {
    return happened(day, provision)
        .filter(fact -> fact.act() == Act.SUSPENDS)
        .filter(fact -> fact.until() == null || fact.until().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /** Where nothing has begun as a whole, single provisions may have. */
  private Answer partly(LocalDate day) {
    return provisions().stream()
        .map(provision -> answer(day, provision))
        .filter(answer -> answer.status() == Status.IN_FORCE)
        .max(Comparator.comparing((Answer answer) -> day(answer)))
        .map(answer -> new Answer(Status.PARTIALLY_IN_FORCE, answer.because(), answer.fallback()))
        .orElseGet(() -> new Answer(Status.MADE, null, false));
  }

  private static LocalDate day(Answer answer) {
    return answer.because() == null ? LocalDate.MIN : day(answer.because());
  }

  private static LocalDate day(Fact fact) {
    return fact.on() == null ? LocalDate.MAX : fact.on();
  }

  /** The provisions that events name. */
  public SortedSet<String> provisions() {
    var named = new TreeSet<String>();
    facts.forEach(fact -> named.addAll(fact.provisions()));
    return named;
  }

  /** All answers over time; neighbours differ. */
  public List<Span> spans(@Nullable String provision) {
    var days = new TreeSet<LocalDate>();
    Stream.ofNullable(made).forEach(days::add);
    for (var fact : facts) {
      days.add(day(fact));
      Stream.ofNullable(fact.until()).forEach(days::add);
    }
    var spans = new ArrayList<Span>();
    LocalDate from = null;
    var answer = on(days.isEmpty() ? LocalDate.MAX : days.getFirst().minusDays(1), provision);
    for (var day : days) {
      var next = on(day, provision);
      if (!next.equals(answer)) {
        spans.add(new Span(from, day, answer));
        from = day;
        answer = next;
      }
    }
    spans.add(new Span(from, null, answer));
    return List.copyOf(spans);
  }

  /** Changes of the wording that have effect after the first and by the second day, in order. */
  public List<Fact> wordings(@Nullable LocalDate after, LocalDate by) {
    return wordings(after, by, null);
  }

  /** Those of them that concern that provision, which is null for the whole instrument. */
  public List<Fact> wordings(@Nullable LocalDate after, LocalDate by, @Nullable String provision) {
    return facts.stream()
        .filter(fact -> provision == null || fact.concerns(Fact.number(provision)))
        .filter(fact -> fact.act().changesWording() && fact.by(by))
        .filter(fact -> after == null || !fact.by(after))
        .toList();
  }

  /** Pairs that cannot both be right, each named once; the first hundred of them. */
  public List<Contradiction> contradictions() {
    var found = new ArrayList<Contradiction>();
    for (int i = 0; i < facts.size(); i++) {
      for (int j = i + 1; j < facts.size(); j++) {
        if (found.size() < MOST_CONTRADICTIONS) {
          contradiction(i, j).ifPresent(found::add);
        }
      }
    }
    return List.copyOf(found);
  }

  private Optional<Contradiction> contradiction(int i, int j) {
    var first = facts.get(i);
    var second = facts.get(j);
    boolean same = first.provisions().equals(second.provisions());
    if (same && first.act() == Act.COMMENCES && second.act() == Act.COMMENCES) {
      return between(i, j).anyMatch(f -> f.act().ends() && covers(f, first))
          ? Optional.empty()
          : Optional.of(new Contradiction(Contradiction.Reason.COMMENCES_TWICE, first, second));
    }
    if (first.act().ends() && covers(first, second) && !begunBetween(i, j)) {
      if (second.act().ends() && same) {
        return Optional.of(new Contradiction(Contradiction.Reason.ENDS_TWICE, first, second));
      }
      if (second.act().changesWording() || second.act() == Act.SUSPENDS) {
        return Optional.of(new Contradiction(Contradiction.Reason.AFTER_ITS_END, first, second));
      }
      if (same && second.act() == Act.COMMENCES && !begunBefore(i)) {
        return Optional.of(
            new Contradiction(Contradiction.Reason.ENDS_BEFORE_IT_BEGINS, first, second));
      }
    }
    return Optional.empty();
  }

  private static boolean covers(Fact first, Fact second) {
    return first.whole() || !second.whole() && first.provisions().containsAll(second.provisions());
  }

  private boolean begunBetween(int i, int j) {
    return between(i, j).anyMatch(f -> f.act() == Act.COMMENCES && covers(f, facts.get(j)));
  }

  private boolean begunBefore(int end) {
    return facts.subList(0, end).stream()
        .anyMatch(f -> f.act() == Act.COMMENCES && (f.whole() || covers(facts.get(end), f)));
  }

  private Stream<Fact> between(int i, int j) {
    return facts.subList(i + 1, j).stream();
  }
}

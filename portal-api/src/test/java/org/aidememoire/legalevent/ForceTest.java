package org.aidememoire.legalevent;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForceTest {

  private static final LocalDate MADE = LocalDate.of(2022, 5, 10);

  private static final UUID TARGET = new UUID(0, 0);

  private long events;

  @Test
  void anAmendmentToComeDoesNotCountOnADayBeforeIt() {
    var amended = fact(Act.AMENDS, "2023-01-01");
    var force = force(fact(Act.COMMENCES, "2022-06-01"), amended);
    assertEquals(List.of(), force.wordings(null, day("2022-12-31")));
    assertEquals(List.of(amended), force.wordings(null, day("2023-01-01")));
    assertEquals(List.of(), force.wordings(day("2023-01-01"), day("2024-01-01")));
  }

  @Test
  void severalAmendmentsOfOneDayAreAllCountedInOneOrder() {
    var first = fact(Act.AMENDS, "2023-01-01");
    var second = fact(Act.AMENDS, "2023-01-01", "60L");
    var third = fact(Act.CORRECTS, "2023-01-01");
    assertEquals(
        List.of(first, second, third),
        force(third, first, second).wordings(null, day("2023-01-01")));
  }

  @Test
  void withoutAnAppointedDayItIsMadeForEver() {
    var force = force(fact(Act.COMMENCES, null));
    assertEquals(Status.MADE, force.on(day("2022-05-10")).status());
    assertEquals(Status.MADE, force.on(day("2122-05-10")).status());
    assertEquals(Status.NOT_MADE, force.on(day("2022-05-09")).status());
  }

  @Test
  void aFallbackDaySaysThatItIsOne() {
    var fallback =
        new Fact(new UUID(1, 1), Act.COMMENCES, TARGET, Set.of(), day("2023-01-01"), true, null);
    var answer = force(fallback).on(day("2023-01-01"));
    assertEquals(new Force.Answer(Status.IN_FORCE, fallback, true), answer);
  }

  @Test
  void someProvisionsInForceArePartOfIt() {
    var force = force(fact(Act.COMMENCES, "2022-06-01", "1", "2"));
    assertEquals(Status.PARTIALLY_IN_FORCE, force.on(day("2022-06-01")).status());
    assertEquals(Status.IN_FORCE, force.on(day("2022-06-01"), "2").status());
    assertEquals(Status.MADE, force.on(day("2022-06-01"), "3").status());
  }

  @Test
  void aSuspensionEndsOnItsDayAndWithTheInstrument() {
    var suspended =
        new Fact(
            new UUID(1, 7),
            Act.SUSPENDS,
            TARGET,
            Set.of(),
            day("2023-01-01"),
            false,
            day("2023-03-01"));
    var force =
        force(fact(Act.COMMENCES, "2022-06-01"), suspended, fact(Act.REPEALS, "2024-01-01"));
    assertEquals(
        "NOT_MADE<2022-05-10 MADE<2022-06-01 IN_FORCE<2023-01-01 SUSPENDED<2023-03-01"
            + " IN_FORCE<2024-01-01 REPEALED<null",
        spans(force));
  }

  @Test
  void whatIsEnteredLateChangesEarlierDays() {
    var before = force(fact(Act.COMMENCES, "2022-06-01"));
    var after = force(fact(Act.COMMENCES, "2022-06-01"), fact(Act.REPEALS, "2022-07-01"));
    assertEquals(Status.IN_FORCE, before.on(day("2022-08-01")).status());
    assertEquals(Status.REPEALED, after.on(day("2022-08-01")).status());
  }

  @Test
  void contradictionsNameBothEvents() {
    var repealed = fact(Act.REPEALS, "2023-01-01");
    var amended = fact(Act.AMENDS, "2023-06-01");
    var again = fact(Act.REPEALS, "2024-01-01");
    assertEquals(
        List.of(
            new Contradiction(Contradiction.Reason.AFTER_ITS_END, repealed, amended),
            new Contradiction(Contradiction.Reason.ENDS_TWICE, repealed, again)),
        force(again, amended, repealed).contradictions());
    var first = fact(Act.COMMENCES, "2022-06-01");
    var second = fact(Act.COMMENCES, "2022-07-01");
    assertEquals(
        List.of(new Contradiction(Contradiction.Reason.COMMENCES_TWICE, first, second)),
        force(second, first).contradictions());
    assertEquals(
        List.of(new Contradiction(Contradiction.Reason.ENDS_BEFORE_IT_BEGINS, repealed, last())),
        force(last(), repealed).contradictions());
  }

  @Test
  void ofAThousandEventsThatContradictTheFirstHundredPairsAreNamed() {
    var facts = new Fact[1_000];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = fact(Act.COMMENCES, "2022-06-01");
    }
    var found = force(facts).contradictions();
    assertEquals(100, found.size());
    assertEquals(
        new Contradiction(Contradiction.Reason.COMMENCES_TWICE, facts[0], facts[1]),
        found.getFirst());
  }

  @Test
  void aProvisionIsFoundInWhateverDigitsAndSpacesItIsAskedFor() {
    var force =
        force(fact(Act.COMMENCES, "2022-06-01", "60 L"), fact(Act.AMENDS, "2023-01-01", "๖๐l"));
    assertEquals(Status.IN_FORCE, force.on(day("2022-06-01"), "๖๐L").status());
    assertEquals(Status.MADE, force.on(day("2022-06-01"), "60M").status());
    assertEquals(1, force.wordings(null, day("2023-01-01"), "60 l").size());
  }

  @Test
  void whatIsRevivedMayBeAmendedAgain() {
    assertEquals(
        List.of(),
        force(
                fact(Act.COMMENCES, "2022-06-01"),
                fact(Act.REPEALS, "2023-01-01"),
                fact(Act.COMMENCES, "2023-02-01"),
                fact(Act.AMENDS, "2023-03-01"))
            .contradictions());
  }

  @Test
  void agreesWithASimulationDayByDay() {
    for (int seed = 0; seed < 2_000; seed++) {
      var random = new Random(seed);
      var facts = random(random);
      var made = random.nextInt(5) == 0 ? null : MADE.plusDays(random.nextInt(20) - 10);
      var force = new Force(made, shuffled(facts, random));
      for (var provision : new String[] {null, "1", "2", "9"}) {
        var simulated = new Simulation(made, facts).days(provision);
        for (var day : simulated.keySet()) {
          int failing = seed;
          assertEquals(
              simulated.get(day),
              force.on(day, provision).status(),
              () -> "seed %d, %s, provision %s, %s".formatted(failing, day, provision, facts));
          assertEquals(simulated.get(day), inSpans(force, provision, day));
        }
      }
    }
  }

  private static List<Fact> shuffled(List<Fact> facts, Random random) {
    var all = new ArrayList<>(facts);
    Collections.shuffle(all, random);
    return all;
  }

  private static Status inSpans(Force force, @Nullable String provision, LocalDate day) {
    return force.spans(provision).stream()
        .filter(span -> span.from() == null || !span.from().isAfter(day))
        .filter(span -> span.to() == null || span.to().isAfter(day))
        .findFirst()
        .orElseThrow()
        .answer()
        .status();
  }

  /** Walks through the days as they come, and knows nothing of intervals. */
  private record Simulation(@Nullable LocalDate made, List<Fact> facts) {

    Map<LocalDate, Status> days(@Nullable String provision) {
      var answers = new HashMap<LocalDate, Status>();
      var begun = new HashMap<String, Status>();
      var suspended = new HashMap<String, List<Fact>>();
      for (var day = MADE.minusDays(40); day.isBefore(MADE.plusDays(90)); day = day.plusDays(1)) {
        for (var fact : today(day)) {
          for (var scope : List.of("", "1", "2", "9")) {
            if (fact.provisions().isEmpty() || fact.provisions().contains(scope)) {
              happen(fact, scope, begun, suspended);
            }
          }
        }
        var now = day;
        suspended.values().forEach(all -> all.removeIf(f -> now.equals(f.until())));
        answers.put(day, answer(day, provision == null ? "" : provision, begun, suspended));
      }
      return answers;
    }

    private List<Fact> today(LocalDate day) {
      return facts.stream()
          .filter(fact -> day.equals(fact.on()))
          .sorted(comparing((Fact f) -> f.act().ends() ? 1 : 0).thenComparing(Fact::event))
          .toList();
    }

    private static void happen(
        Fact fact, String scope, Map<String, Status> begun, Map<String, List<Fact>> suspended) {
      switch (fact.act()) {
        case COMMENCES -> begun.put(scope, Status.IN_FORCE);
        case REPEALS -> begun.put(scope, Status.REPEALED);
        case LAPSES -> begun.put(scope, Status.LAPSED);
        case SUSPENDS -> suspended.computeIfAbsent(scope, s -> new ArrayList<>()).add(fact);
        case AMENDS, CORRECTS, RATIFIES -> {}
      }
    }

    private Status answer(
        LocalDate day, String scope, Map<String, Status> begun, Map<String, List<Fact>> suspended) {
      boolean stopped = !suspended.getOrDefault(scope, List.of()).isEmpty();
      var status = begun.get(scope);
      if (status != null) {
        return status == Status.IN_FORCE && stopped ? Status.SUSPENDED : status;
      }
      boolean anything = facts.stream().anyMatch(f -> decided(f, scope, day));
      if (made != null && day.isBefore(made) && !anything) {
        return Status.NOT_MADE;
      }
      boolean part =
          scope.isEmpty()
              && new TreeSet<>(begun.keySet())
                  .stream()
                      .anyMatch(
                          p ->
                              begun.get(p) == Status.IN_FORCE
                                  && suspended.getOrDefault(p, List.of()).isEmpty());
      return part ? Status.PARTIALLY_IN_FORCE : Status.MADE;
    }

    private static boolean decided(Fact fact, String scope, LocalDate day) {
      return fact.on() != null
          && !fact.on().isAfter(day)
          && (fact.provisions().isEmpty() || fact.provisions().contains(scope))
          && Set.of(Act.COMMENCES, Act.REPEALS, Act.LAPSES, Act.SUSPENDS).contains(fact.act());
    }
  }

  private static List<Fact> random(Random random) {
    var facts = new ArrayList<Fact>();
    int count = random.nextInt(9);
    for (int i = 0; i < count; i++) {
      var act = Act.values()[random.nextInt(Act.values().length)];
      var on = random.nextInt(8) == 0 ? null : MADE.plusDays(random.nextInt(60) - 10);
      var until =
          act == Act.SUSPENDS && on != null && random.nextBoolean()
              ? on.plusDays(1 + random.nextInt(20))
              : null;
      var provisions = List.of(Set.<String>of(), Set.of("1"), Set.of("1", "2"), Set.of("2"));
      facts.add(
          new Fact(
              new UUID(0, i + 1),
              act,
              TARGET,
              provisions.get(random.nextInt(provisions.size())),
              on,
              false,
              until));
    }
    return facts;
  }

  private static String spans(Force force) {
    return String.join(
        " ", force.spans(null).stream().map(s -> s.answer().status() + "<" + s.to()).toList());
  }

  private static Force force(Fact... facts) {
    return new Force(MADE, List.of(facts));
  }

  private static Fact last() {
    return new Fact(
        new UUID(1, 99), Act.COMMENCES, TARGET, Set.of(), day("2023-05-01"), false, null);
  }

  private Fact fact(Act act, @Nullable String on, String... provisions) {
    var day = on == null ? null : day(on);
    return new Fact(new UUID(1, ++events), act, TARGET, Set.of(provisions), day, false, null);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}

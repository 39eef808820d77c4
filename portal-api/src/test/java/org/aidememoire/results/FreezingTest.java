package org.aidememoire.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.aidememoire.language.TypedPeriod;
import org.aidememoire.problem.Invalid;
import org.junit.jupiter.api.Test;

/** The table of a release, beside all that were released before. */
class FreezingTest {

  private static final List<String> COUNTRIES = List.of("ID", "KH", "PH", "VN", Tally.UNKNOWN);
  private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

  private final Random random = new Random(20261202);

  private static Tally tally(String period, Map<List<String>, Long> counted) {
    return new Tally(
        TypedPeriod.written(period).orElseThrow(),
        List.of(COUNTRIES, Tally.SEXES),
        counted,
        null,
        List.of());
  }

  private static Tally entered(String period, long value, String women) {
    return new Tally(
        TypedPeriod.written(period).orElseThrow(),
        List.of(),
        Map.of(List.of(), value),
        women,
        List.of());
  }

  private static Figure only(Tally tally) {
    return new Freezing(List.of(), true).table(List.of(tally), LATE).getFirst();
  }

  private Map<List<String>, Long> someMonth() {
    var counted = new HashMap<List<String>, Long>();
    Counts.product(List.of(COUNTRIES, Tally.SEXES))
        .forEach(cell -> counted.put(cell, (long) random.nextInt(random.nextBoolean() ? 7 : 60)));
    return counted;
  }

  /** Late records come in between: an attacker who has all twelve files gains nothing by it. */
  @Test
  void aYearOfMonthlyReleasesPinsNoWithheldCell() {
    var releases = new ArrayList<List<Figure>>();
    var months = new ArrayList<Map<List<String>, Long>>();
    for (int month = 1; month <= 12; month++) {
      months.add(someMonth());
      months.forEach(
          counted ->
              counted.merge(
                  List.of(COUNTRIES.get(random.nextInt(5)), Tally.SEXES.get(random.nextInt(3))),
                  (long) random.nextInt(3),
                  Long::sum));
      var tallies = new ArrayList<Tally>();
      for (int before = 1; before <= month; before++) {
        tallies.add(tally("2026-%02d".formatted(before), Map.copyOf(months.get(before - 1))));
      }
      var today = YearMonth.of(2026, month).plusMonths(1).atDay(1);
      releases.add(new Freezing(releases, true).table(tallies, today));
    }
    for (int month = 1; month <= 12; month++) {
      var published = published(releases, "2026-%02d".formatted(month));
      assertEquals(List.of(), attacker(published).pinned(5), "month " + month);
    }
  }

  /** Each cell of the period with the one value that all releases give it. */
  private static Map<List<String>, Figure> published(List<List<Figure>> releases, String period) {
    var cells = new HashMap<List<String>, Figure>();
    for (var release : releases) {
      for (var figure : release) {
        if (figure.period().equals(period)) {
          var before = cells.put(List.of(figure.category(), figure.sex()), figure);
          assertTrue(before == null || before.equals(figure), "two versions of " + figure);
        }
      }
    }
    return cells;
  }

  /** With any counts that agree with what is published; the attacker does not look at others. */
  private static Attacker attacker(Map<List<String>, Figure> published) {
    var withheld = new HashSet<List<String>>();
    var cells = new java.util.LinkedHashMap<List<String>, Long>();
    published.forEach(
        (cell, figure) -> {
          if (figure.withheld()) {
            withheld.add(cell);
          }
          cells.put(cell, figure.withheld() ? 0 : figure.number());
        });
    return new Attacker(new Counts(List.of(COUNTRIES, Tally.SEXES), cells), withheld);
  }

  @Test
  void aPeriodStaysAsItWasReleasedWhateverCameInSince() {
    var first =
        new Freezing(List.of(), true)
            .table(List.of(tally("2026-01", Map.of(List.of("PH", "WOMEN"), 50L))), LATE);
    var again =
        new Freezing(List.of(first), true)
            .table(
                List.of(
                    tally("2026-01", Map.of(List.of("PH", "WOMEN"), 51L)),
                    tally("2026-02", Map.of(List.of("PH", "WOMEN"), 60L))),
                LATE);
    assertEquals(first, again.subList(0, first.size()));
    assertEquals(2 * first.size(), again.size());
  }

  @Test
  void aPeriodIsReleasedOnTheDayAfterItsLast() {
    var january = List.of(tally("2026-01", Map.of(List.of("PH", "MEN"), 50L)));
    var nothing = new Freezing(List.of(), true);
    assertEquals(List.of(), nothing.table(january, LocalDate.of(2026, 1, 31)));
    assertFalse(nothing.table(january, LocalDate.of(2026, 2, 1)).isEmpty());
  }

  @Test
  void aPeriodThatOverlapsOneThatWasReleasedIsRefused() {
    var quarter = List.of(tally("2026-Q1", Map.of(List.of("PH", "MEN"), 50L)));
    var released = new Freezing(List.of(), true).table(quarter, LATE);
    var month = List.of(tally("2026-03", Map.of(List.of("PH", "MEN"), 20L)));
    var next = new Freezing(List.of(released), true);
    assertThrows(Invalid.class, () -> next.table(month, LATE));
    assertThrows(
        Invalid.class, () -> next.table(List.of(entered("2026-03-31/2026-06-01", 9, null)), LATE));
    next.table(List.of(entered("2026-04-01/2026-06-01", 9, null)), LATE);
  }

  @Test
  void theShareOfWomenIsThereOnlyWhereBothOfItsCountsAre() {
    var all =
        Map.of(
            List.of("PH", "WOMEN"), 44L,
            List.of("PH", "MEN"), 56L,
            List.of("ID", "WOMEN"), 2L,
            List.of("ID", "MEN"), 90L,
            List.of("KH", "WOMEN"), 30L,
            List.of("KH", "MEN"), 30L);
    var table = new Freezing(List.of(), true).table(List.of(tally("2026-Q1", all)), LATE);
    for (var figure : table) {
      if (figure.allSexes()) {
        var women =
            table.stream()
                .filter(f -> f.category().equals(figure.category()) && f.sex().equals("WOMEN"))
                .findFirst()
                .orElseThrow();
        assertEquals(figure.withheld() || women.withheld(), figure.shareWithheld(), "" + figure);
      } else {
        assertNull(figure.womenPercent(), "" + figure);
      }
    }
  }

  @Test
  void aShareThatASourceSaysIsWithheldWhereItTellsASmallCount() {
    assertEquals("44", only(entered("2026", 41_456, "44")).womenPercent());
    assertEquals("5", only(entered("2026", 100, "5")).womenPercent());
    assertTrue(only(entered("2026", 100, "4")).shareWithheld());
    assertTrue(only(entered("2026", 100, "96")).shareWithheld());
    assertTrue(only(entered("2026", 4, null)).withheld());
    assertEquals(5, only(entered("2026", 5, null)).number());
  }

  @Test
  void aShareHasOneDigitAfterThePoint() {
    assertEquals("44", Freezing.percent(44, 100));
    assertEquals("33.3", Freezing.percent(1, 3));
    assertEquals("66.7", Freezing.percent(2, 3));
    assertEquals("100", Freezing.percent(7, 7));
  }

  @Test
  void whatCountsNoPeopleIsNotWithheld() {
    var laws = tally("2026-Q1", Map.of(List.of("PH", "WOMEN"), 1L));
    var table = new Freezing(List.of(), false).table(List.of(laws), LATE);
    assertEquals(Set.of(false), Set.copyOf(table.stream().map(Figure::withheld).toList()));
  }
}

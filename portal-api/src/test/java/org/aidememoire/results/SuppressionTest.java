package org.aidememoire.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers that cannot be undone, held against somebody who tries. */
class SuppressionTest {

  private static final List<String> SEXES = List.of("F", "M", "_X");

  private final Random random = new Random(20261201);

  private static List<String> categories(String prefix, int n) {
    return IntStream.range(0, n).mapToObj(i -> prefix + i).toList();
  }

  /** Many nobodies and small counts, some large ones. */
  private Counts table(int... sizes) {
    var dimensions =
        IntStream.range(0, sizes.length).mapToObj(d -> categories("c", sizes[d])).toList();
    var counted = new HashMap<List<String>, Long>();
    Counts.product(dimensions)
        .forEach(
            atom ->
                counted.put(
                    atom,
                    switch (random.nextInt(4)) {
                      case 0 -> 0L;
                      case 1 -> (long) random.nextInt(Suppression.FEWEST);
                      case 2 -> (long) random.nextInt(30);
                      default -> (long) random.nextInt(3_000);
                    }));
    return Counts.of(dimensions, counted);
  }

  private static Counts bySex(Map<String, List<Integer>> rows) {
    var counted = new HashMap<List<String>, Long>();
    rows.forEach(
        (country, counts) ->
            IntStream.range(0, 3)
                .forEach(s -> counted.put(List.of(country, SEXES.get(s)), (long) counts.get(s))));
    return Counts.of(List.of(rows.keySet().stream().sorted().toList(), SEXES), counted);
  }

  private static Set<List<String>> small(Counts counts) {
    return counts.cells().entrySet().stream()
        .filter(cell -> cell.getValue() < Suppression.FEWEST)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  @Test
  void noWithheldCellOfATableInTwoDimensionsIsPinnedToFewerThanFiveValues() {
    for (int n = 0; n < 300; n++) {
      var counts = table(1 + random.nextInt(8), 1 + random.nextInt(4));
      var withheld = Suppression.of(counts);
      assertTrue(withheld.containsAll(small(counts)), () -> "" + counts.cells());
      assertEquals(List.of(), new Attacker(counts, withheld).pinned(5), () -> "" + counts.cells());
    }
  }

  @Test
  void noneOfATableInThreeDimensionsIs() {
    for (int n = 0; n < 60; n++) {
      var counts = table(1 + random.nextInt(4), 1 + random.nextInt(4), 1 + random.nextInt(3));
      var withheld = Suppression.of(counts);
      assertTrue(withheld.containsAll(small(counts)), () -> "" + counts.cells());
      assertEquals(List.of(), new Attacker(counts, withheld).pinned(5), () -> "" + counts.cells());
    }
  }

  /** Linear programming allows halves; whole numbers alone can be fewer in three dimensions. */
  @Test
  void noneIsPinnedByTryingEveryWholeNumber() {
    for (int n = 0; n < 60; n++) {
      var sizes = List.of(new int[] {2, 2}, new int[] {2, 3}, new int[] {2, 2, 2}).get(n % 3);
      var dimensions =
          IntStream.range(0, sizes.length).mapToObj(d -> categories("c", sizes[d])).toList();
      var counted = new HashMap<List<String>, Long>();
      Counts.product(dimensions).forEach(atom -> counted.put(atom, (long) random.nextInt(8)));
      var counts = Counts.of(dimensions, counted);
      var withheld = Suppression.of(counts);
      assertEquals(
          List.of(), new Attacker(counts, withheld).pinnedByTrying(5), () -> "" + counts.cells());
    }
  }

  @Test
  void whereOnlyTheSmallCellsAreWithheldTheAttackerFindsThem() {
    int pinned = 0;
    for (int n = 0; n < 50; n++) {
      var counts = table(3, 3);
      pinned += new Attacker(counts, small(counts)).pinned(5).size();
    }
    assertTrue(pinned > 50, "" + pinned);
  }

  @Test
  void fiveArePublishedAndFourAreNot() {
    var five = bySex(Map.of("ID", List.of(5, 5, 5), "PH", List.of(5, 5, 5)));
    assertEquals(Set.of(), Suppression.of(five));
    var four = bySex(Map.of("ID", List.of(4, 50, 50), "PH", List.of(50, 50, 50)));
    var withheld = Suppression.of(four);
    assertTrue(withheld.contains(List.of("ID", "F")));
    assertEquals(4, withheld.size(), "" + withheld);
    assertFalse(withheld.stream().anyMatch(cell -> cell.contains(Counts.TOTAL)), "" + withheld);
  }

  @Test
  void nobodyIsWithheldLikeFew() {
    var counts = bySex(Map.of("ID", List.of(0, 50, 50), "PH", List.of(50, 50, 50)));
    assertTrue(Suppression.of(counts).contains(List.of("ID", "F")));
  }

  @Test
  void aSmallTotalTakesEnoughWithItThatTheOthersDoNotTellIt() {
    var counts = bySex(Map.of("ID", List.of(2, 1, 0), "PH", List.of(70, 60, 9)));
    var withheld = Suppression.of(counts);
    assertTrue(withheld.contains(List.of("ID", Counts.TOTAL)));
    assertTrue(
        withheld.contains(List.of("PH", Counts.TOTAL))
            || withheld.contains(List.of(Counts.TOTAL, Counts.TOTAL)));
    assertEquals(List.of(), new Attacker(counts, withheld).pinned(5));
  }

  /** Neither a type that nobody complained of nor a sex that nobody has costs it. */
  @Test
  void theTotalOfAllIsPublishedThoughARowAndAColumnCountNobody() {
    var counts =
        bySex(
            Map.of(
                "ID", List.of(116, 128, 0),
                "KH", List.of(78, 68, 0),
                "PH", List.of(12, 0, 0),
                "VN", List.of(0, 0, 0)));
    assertFalse(Suppression.of(counts).contains(List.of(Counts.TOTAL, Counts.TOTAL)));
  }

  @Test
  void nobodyAtAllIsNotPublishedEither() {
    var counts = bySex(Map.of("ID", List.of(0, 0, 0)));
    assertEquals(counts.cells().keySet(), Suppression.of(counts));
  }

  @Test
  void aNegativeCountAndAnUnknownCategoryAreNoCounts() {
    var rows = List.of(List.of("ID"), SEXES);
    for (var wrong : List.of(List.of("ID", "?"), List.of("ID", Counts.TOTAL))) {
      assertThrows(
          IllegalArgumentException.class, () -> Counts.of(rows, Map.of(wrong, 1L)), "" + wrong);
    }
    assertThrows(
        IllegalArgumentException.class, () -> Counts.of(rows, Map.of(List.of("ID", "F"), -1L)));
  }
}

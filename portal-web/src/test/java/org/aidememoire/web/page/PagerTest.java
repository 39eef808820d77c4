package org.aidememoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1, [1]",
    "2, 5, 1 [2] 3 4 5",
    "1, 21, [1] 2 3 … 21",
    "4, 21, 1 2 3 [4] 5 6 … 21",
    "5, 21, 1 2 3 4 [5] 6 7 … 21",
    "11, 21, 1 … 9 10 [11] 12 13 … 21",
    "18, 21, 1 … 16 17 [18] 19 20 21",
    "21, 21, 1 … 19 20 [21]",
    "30, 21, 1 … 21",
  })
  void theFirstAndTheLastPageAreAlwaysThere(int current, int pages, String shown) {
    var numbers = new Pager(current, pages, n -> "/" + n).numbers();
    assertEquals(
        shown,
        numbers.stream()
            .map(n -> n.chosen() ? "[" + n.word() + "]" : n.word())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aGapLeadsNowhereAndTheEndsHaveNoNeighbour() {
    var first = new Pager(1, 9, n -> "/" + n);
    assertEquals("", first.previous());
    assertEquals("/2", first.next());
    assertEquals("", new Pager(9, 9, n -> "/" + n).next());
    assertEquals(
        "…",
        first.numbers().stream()
            .filter(Pager.Number::gap)
            .map(Pager.Number::word)
            .collect(Collectors.joining()));
  }
}

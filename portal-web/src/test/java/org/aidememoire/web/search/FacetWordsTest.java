package org.aidememoire.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.searchindex.Page.FacetValue;
import org.junit.jupiter.api.Test;

class FacetWordsTest {

  private static List<String> inOrder(String facet, String... byCount) {
    var values = Stream.of(byCount).map(value -> new FacetValue(value, 1, false)).toList();
    return FacetWords.inOrder(facet, values).stream().map(FacetValue::value).toList();
  }

  @Test
  void yearsStandLatestFirstHoweverMuchTheyFind() {
    assertEquals(List.of("2031", "2026", "2014"), inOrder("year", "2026", "2014", "2031"));
  }

  @Test
  void whatSomebodyTypedIntoTheAddressInsteadOfAYearDoesNoHarm() {
    assertEquals(List.of("soon", "2026"), inOrder("year", "2026", "soon"));
  }

  @Test
  void otherValuesStandAsTheyWereCounted() {
    assertEquals(List.of("th", "en", "id"), inOrder("language", "th", "en", "id"));
  }
}

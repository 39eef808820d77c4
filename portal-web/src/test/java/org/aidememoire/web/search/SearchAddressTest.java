package org.aidememoire.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=",
        "/search?q=minimum+wage",
        "/search?q=%E0%B8%84%E0%B9%88%E0%B8%B2&country=TH&country=MY&year=2019",
        "/search?q=a%26b&order=NEWEST&page=3"
      })
  void anAddressIsReadAsItWasWritten(String path) {
    assertEquals(path, SearchAddress.parse(path).path());
  }

  @Test
  void whatIsNoChoiceIsLeftOut() {
    var search = SearchAddress.of("x", Map.of("country", List.of("TH"), "page", List.of("1")));
    assertEquals("/search?q=x&country=TH", search.path());
    assertEquals("/saved-searches/new?q=x&country=TH", search.toSave());
  }

  @Test
  void aKeptSearchLeavesTheSameTermsAlone() {
    var asked = SearchAddress.parse("/search?q=wage&country=TH&without=wage&without=pay");
    assertEquals(Map.of("country", List.of("TH")), asked.facets());
    assertEquals(Set.of("wage", "pay"), asked.without());
    var kept = SearchAddress.of(asked.text(), asked.facets(), List.copyOf(asked.without()));
    assertEquals(asked.path(), kept.path());
    assertEquals("/search?q=wage", SearchAddress.of("wage", Map.of(), List.of()).path());
  }

  @Test
  void choicesStandInOneOrderWhoeverBringsThemAlong() {
    var asked = "/search?q=x&without=wage&task=shelter&year=2019&country=TH";
    assertEquals(
        "/search?q=x&country=TH&task=shelter&year=2019&without=wage",
        SearchAddress.parse(asked).path());
  }

  @Test
  void theListOfAKindIsTheSearchWithItsTypeChosen() {
    var list = SearchAddress.of("x", Map.of("country", List.of("TH"))).in("/instruments");
    assertEquals("/instruments?q=x&country=TH", list.path());
    assertEquals("/search?q=x&type=instrument&country=TH", list.everywhere("instrument").path());
    assertEquals("/instruments?q=x", list.without("country", "TH").path());
  }

  @Test
  void aListThatNobodyNarrowedHasAPlainAddress() {
    var plain = SearchAddress.of("", Map.of()).in("/instruments");
    assertEquals("/instruments", plain.path());
    assertFalse(plain.narrowed());
    assertTrue(plain.ordered("NEWEST").narrowed());
    assertEquals("/instruments?page=2", plain.at(2).path());
    assertTrue(plain.at(2).narrowed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "minimum wage | minimum wage",
        "\"minimum wage\" | minimum wage",
        "levy OR (quota -old) | levy quota old",
        "passport NEAR/5 employer | passport employer",
        "country:TH recruit* | TH recruit",
        "ค่าจ้าง NOT ขั้นต่ำ | ค่าจ้าง ขั้นต่ำ",
        "co-operation | co-operation"
      })
  void theWordsOfASearchHaveNoMarks(String text, String words) {
    assertEquals(words, NextSteps.words(text));
  }
}

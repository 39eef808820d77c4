package org.aidememoire.searchindex.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  /** A letter outside ASCII at the end sends the same text through ICU. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minimum wage is RM 1,500.50 a month.",
        "Act 265, section 60K(1)(a); see s.12",
        "U.S.A. and worker's and don't",
        "38/2020/ND-CP and 5/2020",
        "www.moha.gov.vn or mail@dmw.gov.ph",
        "12:30 and 3.5 and 1.000.000",
        "under_score and a-b and C++",
      })
  void plainTextIsCutAsIcuWould(String text) {

    List<String> fast = Words.of(text).stream().map(Word::text).toList();
    List<String> icu = Words.of(text + " é").stream().map(Word::text).toList();
    assertEquals(icu.subList(0, icu.size() - 1), fast);
  }

  @Test
  void aNumberThatTouchesAWordIsAWordOfItsOwn() {
    assertEquals(List.of("ឆ្នាំ", "១៩៩៧"), Words.of("ឆ្នាំ១៩៩៧").stream().map(Word::text).toList());
  }
}

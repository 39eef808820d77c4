package org.aidememoire.searchindex.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSpellingTest {

  /** Two spellings, written as they are composed. */
  @ParameterizedTest
  @CsvSource({
    "\u1793\u17D2\u178A, \u1793\u17D2\u178F",
    "\u0EAB\u0EA5\u0EB2, \u0EAB\u0EBC\u0EB2",
    "\u0EAB\u0E99\u0EC9\u0EB2, \u0EDC\u0EC9\u0EB2",
    "\u0EAB\u0EA1\u0EB2, \u0EDD\u0EB2",
  })
  void twoSpellingsAreOne(String one, String other) {
    assertEquals(other, OneSpelling.of(one).text());
    assertEquals(other, OneSpelling.of(other).text());
  }

  @ParameterizedTest
  @CsvSource({"\u178A\u17B8", "\u0EAB\u0EB2\u0E99", "\u0EAB", "\u17D2", "wage"})
  void whatOnlyLooksSimilarStays(String text) {
    assertEquals(text, OneSpelling.of(text).text());
  }

  @Test
  void aTextWithoutSuchLettersIsNotCopied() {
    String text = "ค่าจ้างขั้นต่ำ";
    assertSame(text, OneSpelling.of(text).text());
  }

  @Test
  void eachLetterKnowsWhereItStoodAlsoWhereTwoBecameOne() {
    OneSpelling spelling = OneSpelling.of("a\u0EAB\u0E99b\u0EAB\u0EA1");
    assertEquals("a\u0EDCb\u0EDD", spelling.text());
    assertEquals(0, spelling.place(0));
    assertEquals(1, spelling.place(1));
    assertEquals(3, spelling.place(2));
    assertEquals(4, spelling.place(3));
    assertEquals(6, spelling.place(4));
  }
}

package org.aidememoire.attachment.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CleanTest {

  @Test
  void aSplitSaraAmBecomesTheLetterPeopleType() {
    assertEquals("คำ น้ำ น้ำ", Clean.text("คํา น้ํา นํ้า"));
  }

  @Test
  void marksThatOldFontsMovedComeHome() {
    assertEquals("ป่า", Clean.text("ป\uf70aา").replace("\uf70a", ""));
  }

  @Test
  void aWordBrokenAtALinesEndIsOneWord() {
    assertEquals("migration of workers", Clean.text("migra-\ntion of work\u00aders"));
    assertEquals("Asia-\nPacific 2015-\n2020", Clean.text("Asia-\nPacific 2015-\n2020"));
  }

  @Test
  void ligaturesAreLetters() {
    assertEquals("office of first", Clean.text("oﬃce of ﬁrst"));
  }

  @Test
  void whatPostgresqlCannotStoreIsGone() {
    assertEquals("ab", Clean.text("a\0b"));
    assertEquals("a\ufffdb", Clean.text("a\ud800b"));
  }

  @Test
  void glyphNumbersWithoutLettersAreGarbage() {
    assertTrue(Clean.isGarbage("\ufffd\ufffd\ue000 \ue001 a"));
    assertFalse(Clean.isGarbage("มาตรา ๑"));
    assertFalse(Clean.isGarbage("  "));
  }
}

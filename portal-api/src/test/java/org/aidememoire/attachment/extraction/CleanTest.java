package org.aidememoire.attachment.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.aidememoire.searchindex.analysis.WritingForm;
import org.junit.jupiter.api.Test;

class CleanTest {

  @Test
  void aSplitSaraAmBecomesTheLetterPeopleType() {
    assertEquals("คำ น้ำ น้ำ", Clean.text("คํา น้ํา นํ้า"));
  }

  @Test
  void aSaraAmWhoseFirstHalfBecameASpaceIsWholeAgain() {
    assertEquals(
        "การทำงาน ตำแหน่ง คำขอ ขั้นต่ำ น้ำ ทั้งนี้ ค่าจ้าง",
        Clean.text("การท างาน ต าแหน่ง ค าขอ ขั้นต ่า น ้า ทั้งนี้ ค่าจ้าง"));
    assertEquals("ກຳນົດ ນ້ຳ", Clean.text("ກ ານົດ ນ້ າ"));
    assertEquals("ร า ช ก า ร", Clean.text("ร า ช ก า ร"));
  }

  /** The extraction process has no ICU, and so not the index's classes. */
  @Test
  void aFileIsMendedAsTheIndexMendsAQuestion() {
    for (String split :
        List.of(
            "การท างาน",
            "ต าแหน่งงาน",
            "ขั้นต ่า",
            "น ้า ท่วม",
            "ค\u0e4d่\u0e32",
            "ກ ານົດ",
            "ນ ້າ")) {
      assertEquals(WritingForm.of(split), Clean.text(split));
    }
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

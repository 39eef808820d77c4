package org.aidememoire.lawtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LawTextTest {

  @Test
  void thaiDigitsAndArabicOnesGiveOneAnchor() {
    assertEquals("sec_59", structure("มาตรา ๕๙ ผู้ใด\n", Tradition.THAI));
    assertEquals("sec_59", structure("มาตรา\n59 ผู้ใด\n", Tradition.THAI));
  }

  @Test
  void insertedThaiSectionsComeBehindTheirNumber() {
    assertEquals(
        "sec_14 sec_14bis sec_14ter sec_14quater sec_15 sec_15-1",
        structure(
            """
            มาตรา ๑๔ ก
            มาตรา ๑๔ ทวิ ข
            มาตรา ๑๔ ตรี ค
            มาตรา ๑๔ จัตวา ง
            มาตรา ๑๕ จ
            มาตรา ๑๕/๑ ฉ
            """,
            Tradition.THAI));
  }

  @Test
  void thaiParagraphsAreCountedAndItemsAreNone() {
    assertEquals(
        "sec_6 sec_6__para_2 sec_7",
        structure(
            """
            มาตรา ๖ ผู้ใดกระทำดังต่อไปนี้
            (๑) ข้อหนึ่ง
            (๒) ข้อสอง
            ให้นำความในวรรคหนึ่งมาใช้บังคับ
            มาตรา ๗ ให้รัฐมนตรีรักษาการ
            """,
            Tradition.THAI));
  }

  @Test
  void aCitationAtTheStartOfALineIsNoHeading() {
    assertEquals(
        "art_1 art_2 art_3",
        structure(
            """
            Pasal 1
            Yang dimaksud adalah upah.
            Pasal 2
            Ketentuan sebagaimana dimaksud dalam
            Pasal 7
            ayat (1) berlaku.
            Pasal 3
            Cukup.
            """,
            Tradition.INDONESIAN));
  }

  @Test
  void aMisreadNumberIsReadFromItsPlace() {
    assertEquals(
        "art_20 art_21 art_22",
        structure("Pasal 20\nSatu.\nPasal 2T\nDua.\nPasal 22\nTiga.\n", Tradition.INDONESIAN));
    assertEquals(
        "art_8 art_9 art_10 art_11",
        structure(
            "Pasal 8\nA. Pasal 9 Dua. Pasal l0 Tiga.\nPasal I I\nEmpat.\n", Tradition.INDONESIAN));
  }

  @Test
  void theCatchwordOfAPageBelongsToTheProvisionBeforeIt() throws Notation.Unreadable {
    var law = LawText.of("Pasal 8\nSatu.\nPasal 9\n- 7 -\nPasal 9\nDua.\n", Tradition.INDONESIAN);
    assertEquals("Pasal 9\nDua.\n", law.passages().getLast().text());
  }

  @Test
  void vietnameseArticlesHaveClauses() {
    assertEquals(
        "chp_1 art_1 art_2 art_2__para_1 art_2__para_2",
        structure(
            "Chương I\nĐiều 1. Phạm vi\nLuật này.\nĐiều 2. Đối tượng\n1. Người.\n2. Bên.\n",
            Tradition.VIETNAMESE));
  }

  @Test
  void conventionsHaveArticles() {
    assertEquals(
        "part_1 art_1 art_1__para_1 art_1__para_2 art_2",
        structure(
            "PART I\nArticle 1\n1. The term\n2. The other\nArticle 2\nEach Member\n",
            Tradition.GENERAL));
  }

  @Test
  void aLineOfTheLawMayBeginLikeAMark() throws Notation.Unreadable {
    var law = LawText.of("@ sic\nArticle 1\n@@ twice\n", Tradition.GENERAL);
    assertEquals(law, Notation.parse(Notation.print(law), Tradition.GENERAL));
  }

  @Test
  void theNotationIsReadWithTheWordsOfTheLaw() throws Notation.Unreadable {
    var law =
        Notation.parse(
            "@ lain\nJudul\n@ pasal 1\nSatu. @~ pasal 9\n@~ pasal 2 1\nDua.\n@ penjelasan\n"
                + "@ pasal 1\nCukup jelas.\n",
            Tradition.INDONESIAN);
    assertEquals("other art_1 art_21 elucidation__art_1", String.join(" ", law.anchors()));
    assertEquals("Judul\nSatu. @~ pasal 9Dua.\nCukup jelas.\n", law.source());
  }

  @Test
  void romanNumbersAndWordsAreReadInTheNotation() throws Notation.Unreadable {
    var law =
        Notation.parse(
            "@ part II\na\n@ part IIA\nb\n@ chapter First\nc\n@ article IV\nd\n@ article ๑๒\ne\n",
            Tradition.GENERAL);
    assertEquals("part_2 part_2A part_2A__chp_1 art_4 art_12", String.join(" ", law.anchors()));
  }

  @Test
  void aTextOfNothingButNumbersIsRead() {
    var numbers = "(1) (2) (1)\t(3) ".repeat(15_000);
    assertEquals(
        "sec_1", structure("1. The first\n" + numbers + "\n", Tradition.MALAYSIAN).split(" ")[0]);
    assertEquals("art_1", structure("Pasal 1\nA. " + numbers, Tradition.INDONESIAN).split(" ")[0]);
  }

  @Test
  void whatCannotBeReadIsNamedByItsLine() {
    assertEquals("line 2: UNKNOWN_WORD", refusal("text\n@ pasl 1\n"));
    assertEquals("line 1: NUMBER_MISSING", refusal("@ pasal\n"));
    assertEquals("line 3: NUMBER_TWICE", refusal("@ pasal 1\na\n@ pasal 1\n"));
  }

  @Test
  void whatBelongsToNoProvisionIsCounted() {
    var counts = LawText.of("Judul\nPasal 1\nSatu.\nPasal 3\nTiga.\n", Tradition.INDONESIAN);
    assertEquals(5, counts.counts().unassigned());
    assertEquals("[2]", counts.counts().missing().toString());
  }

  private static String refusal(String notation) {
    return assertThrows(
            Notation.Unreadable.class, () -> Notation.parse(notation, Tradition.INDONESIAN))
        .getMessage();
  }

  private static String structure(String source, Tradition tradition) {
    var law = LawText.of(source, tradition);
    assertEquals(source, law.source());
    return IntStream.range(0, law.passages().size())
        .filter(i -> law.passages().get(i).level() != Level.UNASSIGNED)
        .mapToObj(i -> law.anchors().get(i))
        .collect(Collectors.joining(" "));
  }
}

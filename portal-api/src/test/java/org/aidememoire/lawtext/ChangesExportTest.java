package org.aidememoire.lawtext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChangesExportTest {

  private static final String KEPT =
      "The employer keeps the papers of each worker in a safe and open place.\n";

  private static Comparison comparison(String old, String now) {
    return Comparison.of(LawText.of(old, Tradition.GENERAL), LawText.of(now, Tradition.GENERAL));
  }

  @Test
  void theTableOfChangesHasEachOfThem() {
    assertEquals(
        "\uFEFFkind,sure,old number,new number,anchor,before,after\r\n"
            + "AMENDED,true,1,1,art_1,\"Article 1\n"
            + KEPT
            + "\",\"Article 1\n"
            + KEPT.replace("safe", "locked")
            + "\"\r\n",
        ChangesExport.changes(
            comparison("Article 1\n" + KEPT, "Article 1\n" + KEPT.replace("safe", "locked"))));
  }

  @Test
  void theTableOfNumbersHasEachProvision() {
    assertEquals(
        "\uFEFFcomponent,old number,new number,sure\r\nMAIN,1,2,true\r\n",
        ChangesExport.numbers(comparison("Article 1\n" + KEPT, "Article 2\n" + KEPT)));
  }

  @Test
  void noWordingBeginsLikeAFormula() {
    for (var sign : "=+-@＝＋－＠".split("")) {
      var wording = sign + "1+1 is in the law\n";
      assertEquals(
          "\uFEFFkind,sure,old number,new number,anchor,before,after\r\n"
              + "REMOVED,false,,,other,\"'"
              + wording
              + "\",\r\n",
          ChangesExport.changes(comparison(wording, "")));
    }
  }
}

package org.aidememoire.attachment.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionsTest {

  @TempDir Path folder;

  private List<Piece> split(String text) throws Exception {
    Path result = folder.resolve("result");
    try (Findings findings = new Findings(result)) {
      Sections.split(text, new Pieces(findings));
    }
    List<Piece> pieces = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(result)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var found = jakarta.json.Json.createReader(new java.io.StringReader(line)).readObject();
        pieces.add(
            new Piece(found.getInt("piece"), found.getString("label"), found.getString("text")));
      }
    }
    return pieces;
  }

  private List<String> labels(String text) throws Exception {
    return split(text).stream().map(Piece::label).toList();
  }

  @Test
  void eachLanguageHasItsWordForASection() throws Exception {
    assertEquals(
        List.of("มาตรา 36", "มาตรา 37/1"), labels("## มาตรา 36 คุณสมบัติ\nก\nมาตรา 37/1 ข"));
    assertEquals(List.of("ข้อ ๑", "ข้อ ๒"), labels("ข้อ ๑ กฎกระทรวงนี้\nข้อ ๒ ในกฎกระทรวงนี้"));
    assertEquals(List.of("Pasal 8", "Pasal 9A"), labels("Pasal 8\nSetiap\nPasal 9A\nSetiap"));
    assertEquals(List.of("Điều 5", "Điều 6"), labels("Điều 5. Hợp đồng\na\nĐiều 6. Lương\nb"));
    assertEquals(List.of("Section 4", "Section 5A"), labels("Section 4. Wages\nx\nSection 5A\ny"));
    assertEquals(List.of("មាត្រា ១", "មាត្រា ២"), labels("មាត្រា ១\nក\nមាត្រា ២\nខ"));
    assertEquals(List.of("Wages", "Hours"), labels("## Wages\nx\n### Hours ###\ny"));
  }

  @Test
  void aLineThatOnlyCitesASectionDoesNotBeginOne() throws Exception {
    assertEquals(
        List.of("Pasal 1", "Pasal 2"),
        labels("Pasal 1\nMengingat\nPasal 5 ayat (1), Pasal 20\nPasal 2\nb"));
    assertEquals(List.of("มาตรา 1", "มาตรา 2"), labels("มาตรา 1 ก\nมาตรา 5 และมาตรา 6\nมาตรา 2 ข"));
    assertEquals(
        List.of("Article 1", "Article 2"),
        labels("Article 1\na\nArticle 17 grants consular agents\nArticle 2: Functions\nb"));
  }

  @Test
  void theFirstSectionOfAChapterTakesItsTitleIn() throws Exception {
    List<Piece> pieces = split("BAB III HAK DAN KEWAJIBAN\nPasal 8\nSetiap\nPasal 9\nSetiap");
    assertEquals(
        new Piece(1, "Pasal 8", "BAB III HAK DAN KEWAJIBAN\nPasal 8\nSetiap"), pieces.get(0));
  }

  @Test
  void aHeadingWithNothingUnderItBelongsToTheSectionThatFollows() throws Exception {
    assertEquals(
        List.of("Article 1", "Article 2"), labels("## 1\nArticle 1\nx\n\n## 2\nArticle 2\ny"));
  }

  @Test
  void aTextThatMentionsAFewSectionsIsNoLaw() throws Exception {
    String between = "word ".repeat(2000);
    assertEquals(
        Set.of(""), Set.copyOf(labels("Article 3\n" + between + "\nArticle 5\n" + between)));
  }

  @Test
  void aTextWithoutSectionsIsSplitAtParagraphs() throws Exception {
    String paragraph = "word ".repeat(300).strip();
    List<Piece> pieces = split((paragraph + "\n\n").repeat(10).strip());
    assertEquals(5, pieces.size());
    assertEquals("", pieces.getFirst().label());
    assertEquals(true, pieces.stream().allMatch(p -> p.text().endsWith("word")));
  }

  @Test
  void noTextIsLost() throws Exception {
    String text = "Preamble\nPasal 1\n" + "x".repeat(50_000) + "\nPasal 2\ny";
    String all = String.join("", split(text).stream().map(Piece::text).toList());
    assertEquals(text.replaceAll("\\s", ""), all.replaceAll("\\s", ""));
  }
}

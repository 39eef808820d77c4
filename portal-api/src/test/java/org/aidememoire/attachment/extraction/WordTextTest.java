package org.aidememoire.attachment.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordTextTest extends ReadFiles {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  @Test
  void theMainPartIsTheOneThatTheRelationshipNames() throws Exception {
    Path file =
        samples.office(
            "online.docx",
            "word/document2.xml",
            TYPE,
            Map.of(
                "word/document2.xml",
                document("<w:p><w:r><w:t>Circular</w:t></w:r></w:p>"),
                "word/_rels/document2.xml.rels",
                SampleFiles.relations(Map.of("footnotes", "../notes/foot.xml")),
                "notes/foot.xml",
                document("<w:p><w:r><w:t>A note</w:t></w:r></w:p>")));
    assertEquals("Circular\nA note", text(file));
  }

  @Test
  void theNumbersThatWordCountsStandBeforeTheirParagraphs() throws Exception {
    String levels =
        level(0, "decimal", "Article %1.", "")
            + level(1, "lowerLetter", "(%2)", "")
            + level(2, "upperRoman", "%1.%3", "<w:isLgl/>");
    String text =
        text(
            numbered(
                list("1", "1", levels),
                item("1", 0, "Scope"),
                item("1", 1, "workers"),
                item("1", 1, "employers"),
                item("1", 0, "Fees"),
                item("1", 1, "borne"),
                item("1", 2, "by whom")));
    assertEquals(
        "Article 1. Scope\n(a) workers\n(b) employers\nArticle 2. Fees\n(a) borne\n2.1 by whom",
        text);
  }

  @Test
  void aSectionIsKnownByTheNumberThatWordCounts() throws Exception {
    var labels =
        sound(
                numbered(
                    list("1", "1", level(0, "thaiNumbers", "มาตรา %1", "")),
                    item("1", 0, "กฎหมายนี้"),
                    item("1", 0, "นายจ้าง")),
                new Hints("TH", "th"))
            .pieces()
            .stream()
            .map(Piece::label)
            .toList();
    assertEquals(List.of("มาตรา ๑", "มาตรา ๒"), labels);
  }

  @Test
  void aListMayBeginAnewOrElsewhereAndAStyleMayNumber() throws Exception {
    String numbering =
        list("1", "1", level(0, "decimal", "%1)", "<w:pStyle w:val='Clause'/>"))
            + "<w:num w:numId='2'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'>"
            + "<w:startOverride w:val='7'/></w:lvlOverride></w:num>";
    String byStyle =
        "<w:p><w:pPr><w:pStyle w:val='Sub'/></w:pPr><w:r><w:t>by style</w:t></w:r></w:p>";
    String off =
        "<w:p><w:pPr><w:pStyle w:val='Sub'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>"
            + "<w:r><w:t>none</w:t></w:r></w:p>";
    assertEquals(
        "1) one\n2) by style\nnone\n7) seven\n8) eight",
        text(
            numbered(
                numbering,
                item("1", 0, "one"),
                byStyle,
                off,
                item("2", 0, "seven"),
                item("2", 0, "eight"))));
  }

  @Test
  void bulletsAreNoText() throws Exception {
    assertEquals(
        "one",
        text(numbered(list("1", "1", level(0, "bullet", "\uf0b7", "")), item("1", 0, "one"))));
  }

  @Test
  void numbersAreWrittenInTheirFormatAsFarAsOneCounts() {
    assertEquals(
        "xlix MCMXCIV",
        WordNumber.written("lowerRoman", 49) + " " + WordNumber.written("upperRoman", 1994));
    assertEquals(
        "z aa ฮ กก",
        IntStream.of(26, 27)
                .mapToObj(i -> WordNumber.written("lowerLetter", i))
                .collect(Collectors.joining(" "))
            + " "
            + WordNumber.written("thaiLetters", 41)
            + " "
            + WordNumber.written("thaiLetters", 42));
    assertEquals("๒๕๖๙", WordNumber.written("thaiNumbers", 2569));
    assertEquals("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", WordNumber.written("lowerLetter", 780));
    assertEquals("781", WordNumber.written("lowerLetter", 781));
    assertEquals("4000", WordNumber.written("upperRoman", 4000));
  }

  @Test
  void aLineBreakOfTheOldKindPartsWordsAndMovedTextIsThereOnce() throws Exception {
    assertEquals(
        "Minimum\nwage\n\nmoved\nThe levy is 1,200",
        text(
            word(
                "<w:p><w:r><w:t>Minimum</w:t><w:cr/><w:t>wage</w:t></w:r></w:p>"
                    + "<w:p><w:moveFrom w:id='1'><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>"
                    + "<w:p><w:moveTo w:id='2'><w:r><w:t>moved</w:t></w:r></w:moveTo></w:p>"
                    + "<w:p><w:r><w:t xml:space='preserve'>The levy is </w:t></w:r>"
                    + "<w:del w:id='3'><w:r><w:delText>900</w:delText></w:r></w:del>"
                    + "<w:ins w:id='4'><w:r><w:t>1,200</w:t></w:r></w:ins></w:p>")));
  }

  @Test
  void whatWordHidesIsNoText() throws Exception {
    assertEquals(
        "shown shown again",
        text(
            word(
                "<w:p><w:pPr><w:tabs><w:tab"
                    + " w:val='left'/></w:tabs><w:rPr><w:vanish/></w:rPr></w:pPr>"
                    + "<w:r><w:t>shown</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>"
                    + " hidden</w:t></w:r><w:r><w:rPr><w:rStyle w:val='Hidden'/></w:rPr><w:t> by"
                    + " style</w:t></w:r><w:r><w:rPr><w:vanish"
                    + " w:val='0'/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t"
                    + " xml:space='preserve'> shown again</w:t></w:r></w:p>")));
  }

  @Test
  void oldVietnameseFontsAreConvertedByTheirNames() throws Exception {
    assertEquals(
        "Cộng hòa Xã hội Chủ nghĩa Việt Nam\nLUẬT LAO ĐỘNG\nngười lao động Việt Nam\nĐiều 1",
        text(
            word(
                run(".VnTime", "Céng hßa X· héi Chñ nghÜa ViÖt Nam")
                    + run(".VnTimeH", "luËt lao ®éng")
                    + run("VNI-Times", "ngöôøi lao ñoäng Vieät Nam")
                    + run("Times New Roman", "Điều 1"))));
  }

  @Test
  void lettersOfAnUnknownOldFontAreLeftOutAndSaidToBe() throws Exception {
    var limon =
        sound(
            word(run("Limon S1", "RBHraCaNacRkkm<úCa") + run("Arial", "Prakas 1")),
            new Hints("KH", ""));
    assertEquals("Prakas 1", ExtractedFiles.text(limon.pieces()));
    assertTrue(limon.oldLetters());
    assertFalse(sound(word(run("Saysettha OT", "ກົດໝາຍ")), new Hints("LA", "")).oldLetters());
  }

  private static String run(String font, String text) {
    return "<w:p><w:r><w:rPr><w:rFonts w:ascii='%s'/></w:rPr><w:t>%s</w:t></w:r></w:p>"
        .formatted(font, text.replace("<", "&lt;"));
  }

  private Path word(String body) throws Exception {
    return numbered("", body);
  }

  private Path numbered(String numbering, String... body) throws Exception {
    Map<String, String> parts = new HashMap<>();
    parts.put("word/document.xml", document(String.join("", body)));
    parts.put("word/numbers.xml", document("numbering", numbering));
    parts.put(
        "word/styles.xml",
        document(
            "styles",
            "<w:style w:styleId='Hidden'><w:rPr><w:vanish/></w:rPr></w:style><w:style"
                + " w:styleId='Clause'><w:pPr><w:numPr><w:numId"
                + " w:val='1'/></w:numPr></w:pPr></w:style><w:style w:styleId='Sub'><w:basedOn"
                + " w:val='Clause'/></w:style>"));
    parts.put(
        "word/_rels/document.xml.rels",
        SampleFiles.relations(Map.of("numbering", "numbers.xml", "styles", "/word/styles.xml")));
    return samples.office("a.docx", "word/document.xml", TYPE, parts);
  }

  private static String list(String id, String outline, String levels) {
    return "<w:abstractNum w:abstractNumId='%s'>%s</w:abstractNum>".formatted(outline, levels)
        + "<w:num w:numId='%s'><w:abstractNumId w:val='%s'/></w:num>".formatted(id, outline);
  }

  private static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/>%s<w:lvlText w:val='%s'/></w:lvl>"
        .formatted(level, format, more, text);
  }

  private static String item(String list, int level, String text) {
    return ("<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%s'/></w:numPr></w:pPr>"
            + "<w:r><w:t>%s</w:t></w:r></w:p>")
        .formatted(level, list, text);
  }

  private static String document(String body) {
    return document("document", "<w:body>" + body + "</w:body>");
  }

  private static String document(String element, String body) {
    return "<w:%1$s xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>%2$s</w:%1$s>"
        .formatted(element, body);
  }
}

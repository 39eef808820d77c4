package org.aidememoire.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written, as Apache POI reads it. */
class DocxTest {

  /** The scripts that office programs treat as complex, and the language that each run names. */
  private static final Map<UnicodeScript, String> COMPLEX =
      Map.of(
          UnicodeScript.THAI, "th-TH",
          UnicodeScript.LAO, "lo-LA",
          UnicodeScript.KHMER, "km-KH",
          UnicodeScript.MYANMAR, "my-MM");

  private static XWPFDocument read(Paper paper) throws IOException {
    var file = new ByteArrayOutputStream();
    Docx.write(paper, file);
    return new XWPFDocument(new ByteArrayInputStream(file.toByteArray()));
  }

  private static Paper paper(Paper.Part... parts) {
    return new Paper("Minutes", "en", List.of(parts));
  }

  private static List<XWPFRun> runs(XWPFDocument document) {
    var runs = new ArrayList<XWPFRun>();
    document.getParagraphs().forEach(p -> runs.addAll(p.getRuns()));
    return runs;
  }

  @ParameterizedTest
  @CsvSource({
    "eng,en",
    "tha,th",
    "mly_latn,ms",
    "ind,id",
    "vie,vi",
    "khm,km",
    "lao,lo",
    "mya,my",
    "tgl,fil"
  })
  void everyCharacterOfTheNineLanguagesIsThereAndItsRunSaysWhatItIs(String file, String language)
      throws IOException {
    var text = Files.readString(corpus().resolve("udhr_" + file + ".txt"));
    var parts =
        text.lines().filter(line -> !line.isBlank()).<Paper.Part>map(Paper.Words::new).toList();
    try (var document = read(new Paper("Declaration", language, parts))) {
      var written = parts.stream().map(Paper.Part::text).collect(Collectors.joining("\n"));
      var found =
          document.getParagraphs().stream()
              .skip(1)
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      assertEquals(written, found);
      assertTrue(found.length() > 5_000, "the whole text, not its heading");
      runs(document).forEach(DocxTest::assertShaped);
    }
  }

  private static Path corpus() {
    var named = System.getProperty("AIDE_CORPUS", System.getenv("AIDE_CORPUS"));
    if (named != null) {
      return Path.of(named, "udhr");
    }
    var beside = Path.of("../../shared/corpus/udhr");
    assumeTrue(Files.isDirectory(beside), "no corpus beside the project");
    return beside;
  }

  /** A run in a complex script says so, and no other run does. */
  private static void assertShaped(XWPFRun run) {
    var scripts =
        run.text()
            .codePoints()
            .mapToObj(UnicodeScript::of)
            .filter(COMPLEX::containsKey)
            .collect(Collectors.toSet());
    assertTrue(scripts.size() <= 1, () -> scripts + " in " + run.text());
    var said = Objects.requireNonNull(run.getCTR().getRPr(), run.text());
    assertEquals(scripts.isEmpty() ? 0 : 1, said.sizeOfCsArray(), run.text());
    if (!scripts.isEmpty()) {
      assertFalse(said.getRFontsArray(0).getCs().isEmpty());
      assertNotNull(said.getSzCsArray(0).getVal());
      assertEquals(COMPLEX.get(scripts.iterator().next()), said.getLangArray(0).getBidi());
      assertTrue(
          run.text()
              .codePoints()
              .mapToObj(UnicodeScript::of)
              .noneMatch(UnicodeScript.LATIN::equals),
          run.text());
    }
  }

  @Test
  void scriptsThatMeetInOneSentenceAreRunsOfTheirOwn() {
    var runs = Script.runs("The ค่าจ้าง 300 บาท of ແຮງງານ, ពលករ and အလုပ်သမား.");
    assertEquals(
        List.of("The ", "ค่าจ้าง 300 บาท ", "of ", "ແຮງງານ, ", "ពលករ ", "and ", "အလုပ်သမား."),
        runs.stream().map(Script.Run::text).toList());
    assertEquals(List.of(), Script.runs(""));
    assertEquals("1.", Script.runs("1.").getFirst().text());
  }

  @Test
  void headingsListsAndLabelsAreWhatOfficeProgramsKnowThemAs() throws IOException {
    try (var document =
        read(
            paper(
                new Paper.Heading(1, "1 Fees"),
                new Paper.Heading(2, "Papers"),
                new Paper.Labelled("Decision: agreed", "Agencies close."),
                new Paper.Entry("Act 265")))) {
      var styles = document.getParagraphs().stream().map(XWPFParagraph::getStyle).toList();
      assertEquals(List.of("Title", "Heading1", "Heading2", "Normal", "Entry"), styles);
      styles.forEach(style -> assertNotNull(document.getStyles().getStyle(style), style));
      var labelled = document.getParagraphs().get(3);
      assertTrue(labelled.getRuns().getFirst().isBold());
      assertEquals("Decision: agreed\u2002Agencies close.", labelled.getText());
      assertEquals("\u2022\tAct 265", document.getParagraphs().get(4).getText());
      assertEquals("Minutes", document.getProperties().getCoreProperties().getTitle());
      assertEquals(1, document.getFooterList().size());
    }
    assertThrows(IllegalArgumentException.class, () -> new Paper.Heading(3, "x"));
    assertThrows(IllegalArgumentException.class, () -> new Paper.Heading(0, "x"));
  }

  @Test
  void whatXmlCannotSayIsLeftOutAndWhatItMarksIsKept() throws IOException {
    var text = "a\u0001b\uFFFE <b> & \"c\" ]]> \uD83D\uDE00\r\nnext\tline  two";
    try (var document = read(paper(new Paper.Words(text)))) {
      assertEquals(
          "ab <b> & \"c\" ]]> \uD83D\uDE00\nnext\tline  two",
          document.getParagraphs().getLast().getText());
    }
  }
}

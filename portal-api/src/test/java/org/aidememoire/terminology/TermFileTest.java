package org.aidememoire.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermFileTest {

  private static final ConceptView PERMIT =
      new ConceptView(
          "work-permit",
          3,
          "work permit",
          "employment",
          "=1+1 is no formula\nand \"this\" <b>no</b> element & more",
          "Foreigners’ Working Management Ordinance B.E. 2560, s. 5; \"การบริหาร\"",
          Labels.tidy(
              Map.of(
                  "en", List.of("work permit", "-permit", "'=permit", "'s permit, for work"),
                  "km", List.of("បណ្ណ\u200Bការងារ", "ប័ណ្ណការងារ"),
                  "my", List.of("အလုပ်လုပ်ကိုင်ခွင့်ပါမစ်"),
                  "vi", List.of("@giấy phép", "giấy phép lao động"))),
          Instant.EPOCH);

  private static final ConceptView BARE =
      new ConceptView(
          "wage",
          1,
          "ค่าจ้าง",
          "wages",
          null,
          null,
          Labels.tidy(Map.of("th", List.of("ค่าจ้าง"))),
          Instant.EPOCH);

  private static final List<ConceptView> LIST = List.of(BARE, PERMIT);

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, ConceptView> byKey(List<ConceptView> list) {
    return list.stream().collect(Collectors.toMap(ConceptView::id, Function.identity()));
  }

  private static List<ConceptDraft> drafts(byte[] content) {
    var file = TermFileReader.read(content);
    assertEquals(List.of(), file.problems());
    return file.concepts().stream().map(said -> ImportPlan.draft(said, null)).toList();
  }

  @Test
  void aRoundTripThroughEitherFileLosesNothing() {
    var sent = LIST.stream().map(ConceptView::draft).toList();
    for (var file : List.of(bytes(TermCsv.write(LIST)), TermTbx.write(LIST, "Terms"))) {
      assertEquals(sent, drafts(file));
      var plan = ImportPlan.of(TermFileReader.read(file), 7, byKey(LIST));
      assertEquals(List.of(), plan.changes());
      assertEquals(2, plan.same());
    }
  }

  @Test
  void theListThatThePortalComesWithIsRight() {
    var file = TermFileReader.read(TermImports.own());
    var plan = ImportPlan.of(file, 0, Map.of());
    assertEquals(List.of(), plan.problems());
    assertEquals(file.concepts().size(), plan.changes().size());
  }

  @Test
  void noCellBeginsLikeAFormula() {
    var cells = TermCsv.write(LIST).split("[,\\n\"]+");
    for (var cell : cells) {
      assertFalse(cell.matches("[=+\\-@].*"), cell);
    }
    assertTrue(TermCsv.write(LIST).contains("'=1+1"));
  }

  @Test
  void spreadsheetsMayWriteSemicolonsAndLinesWithinCells() {
    var drafts =
        drafts(bytes("\uFEFFConcept;topic;EN;th\r\nwage;Working conditions;\"wage\npay\";\r\n"));
    assertEquals(List.of("wage", "pay"), drafts.getFirst().labels().get("en"));
    assertEquals("working-conditions", drafts.getFirst().topic());
    assertFalse(drafts.getFirst().labels().containsKey("th"));
  }

  @Test
  void aPlanSaysWhatChangesAndLeavesAloneWhatTheFileDoesNotSpeakOf() {
    var plan =
        ImportPlan.of(
            TermFileReader.read(
                bytes("concept,topic,th\nwage,wages,ค่าจ้าง | ค่าแรง\nfee,fees,ค่าธรรมเนียม\n")),
            7,
            byKey(LIST));
    assertEquals(List.of(), plan.problems());
    assertEquals(7, plan.number());
    assertEquals(2, plan.changes().size());
    var wage = plan.changes().getFirst();
    assertEquals(
        List.of(new ImportPlan.FieldChange("th", "ค่าจ้าง", "ค่าจ้าง | ค่าแรง")), wage.fields());
    assertFalse(wage.added());
    assertTrue(plan.changes().getLast().added());
    var permit = TermFileReader.read(bytes("concept,th\nwork-permit,ใบอนุญาตทำงาน\n"));
    var merged = ImportPlan.draft(permit.concepts().getFirst(), PERMIT);
    assertEquals(PERMIT.labels().get("vi"), merged.labels().get("vi"));
    assertEquals(PERMIT.note(), merged.note());
    assertEquals(List.of("ใบอนุญาตทำงาน"), merged.labels().get("th"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "concept,en~wage,wage~wage,pay; 3; twice",
        "concept,en~wage; 2; as many cells",
        "concept,en,fr~wage,wage,salaire; 1; not known",
        "concept,en,en~wage,wage,pay; 1; appears twice",
        "key,en~wage,wage; 1; names no column concept",
        "concept,topic,en~Work Permit,work,permit; 2; a key",
        "concept,topic,en~new,work,permit; 2; a key",
        "concept,topic,en~wage,,wage; 2; one topic",
        "concept,topic,en~wage,wages,; 2; at least one label",
        "concept,topic,en~wage,wages,123; 2; at least one letter",
        "concept,topic,en~fee,wages,fee~wage,wages,`pay; 3; quotation mark",
        "concept,en; 1; names no concept",
      })
  void aBadCsvFileIsRefusedWithLineAndRemedy(String file, int line, String remedy) {
    var text = file.replace('~', '\n').replace('`', '"');
    var plan = ImportPlan.of(TermFileReader.read(bytes(text)), 0, Map.of());
    assertTrue(
        plan.problems().stream().anyMatch(p -> p.line() == line && p.message().contains(remedy)),
        () -> plan.problems().toString());
  }

  @Test
  void aFileOfAnotherEncodingOrTooLargeIsRefused() {
    var thai = "concept,th\nwage,ค่าจ้าง\n".getBytes(java.nio.charset.Charset.forName("TIS-620"));
    assertRefused(thai, "UTF-8");
    assertRefused(new byte[TermFile.MOST_BYTES + 1], "2 MB");
    var lines = new StringBuilder("concept,topic,en\n");
    for (int i = 0; i <= TermFile.MOST_CONCEPTS; i++) {
      lines.append("c").append(i).append(",t,word\n");
    }
    assertRefused(bytes(lines.toString()), "5,000");
    assertRefused(new byte[0], "no concept");
  }

  private static void assertRefused(byte[] content, String remedy) {
    var problems = TermFileReader.read(content).problems();
    assertTrue(
        problems.stream().anyMatch(p -> p.line() > 0 && p.message().contains(remedy)),
        problems.toString());
  }

  private static byte[] tbx(String entries) {
    return bytes(
        """
        <?xml version="1.0"?>
        <tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dct" xml:lang="en"
             xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
          <tbxHeader><fileDesc><sourceDesc><p>From <note>elsewhere</note></p></sourceDesc></fileDesc></tbxHeader>
          <text><body>%s</body></text>
        </tbx>
        """
            .formatted(entries));
  }

  @Test
  void tbxOfOtherProgramsIsReadInItsOtherStyle() {
    var file =
        TermFileReader.read(
            tbx(
                """
                <conceptEntry id="wage">
                  <min:subjectField>wages</min:subjectField>
                  <descripGrp><basic:definition>What is paid.</basic:definition><basic:source>a dictionary</basic:source></descripGrp>
                  <note>about money</note>
                  <langSec xml:lang="en-GB">
                    <note>not the concept's</note>
                    <termSec><term>pay</term><min:partOfSpeech>noun</min:partOfSpeech></termSec>
                    <termSec><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><term>a <hi>wage</hi></term><note>x</note></termSec>
                  </langSec>
                  <langSec xml:lang="tl"><termSec><term>sahod</term></termSec></langSec>
                  <langSec xml:lang="fr"><termSec><term>salaire</term></termSec></langSec>
                </conceptEntry>\
                """));
    assertEquals(List.of(), file.problems());
    assertEquals(Set.of("fr"), file.passedOver());
    var draft = ImportPlan.draft(file.concepts().getFirst(), null);
    assertEquals("wages", draft.topic());
    assertEquals("about money", draft.note());
    assertEquals(Map.of("en", List.of("a wage", "pay"), "fil", List.of("sahod")), draft.labels());
  }

  @Test
  void noEntityIsLookedUp(@TempDir Path folder) throws Exception {
    var secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    for (var type :
        List.of(
            "<!DOCTYPE tbx [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri()),
            "<!DOCTYPE tbx SYSTEM \"%s\">".formatted(secret.toUri()),
            "<!DOCTYPE tbx [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;&a;\">]>")) {
      var file = TermFileReader.read(bytes(type + "<tbx><text>&x;</text></tbx>"));
      assertTrue(file.concepts().isEmpty());
      assertEquals(1, file.problems().size());
      assertTrue(file.problems().getFirst().message().contains("DOCTYPE"), file.toString());
      assertFalse(file.toString().contains("the secret"));
    }
    assertRefused(bytes("<tbx><text>&x;</text></tbx>"), "well-formed");
  }

  @Test
  void badXmlIsRefusedWithItsLine() {
    var broken = TermFileReader.read(bytes("<tbx>\n<text>\n<body></text></tbx>"));
    assertEquals(3, broken.problems().getFirst().line());
    assertRefused(bytes("<martif type=\"TBX\"></martif>"), "version 3");
    assertRefused(tbx(""), "no concept");
    var nameless = tbx("<conceptEntry id=\"C 1\"></conceptEntry>");
    var plan = ImportPlan.of(TermFileReader.read(nameless), 0, Map.of());
    assertTrue(plan.problems().stream().allMatch(p -> p.line() == 5), plan.problems().toString());
  }
}

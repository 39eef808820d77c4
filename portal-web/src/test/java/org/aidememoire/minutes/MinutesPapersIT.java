package org.aidememoire.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.aidememoire.minutes.HeldSession.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.aidememoire.consultation.Attribution;
import org.aidememoire.paper.Docx;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The papers of a session as files, each by who may and who may not read what is in them. */
@ArquillianTest
@RunAsClient
class MinutesPapersIT {

  private static final String UPDATE =
      """
      {"title": "Notice %s", "host": "TH", "changes": "The words of %s.", "sharing": {"level": "%s"}}
      """;

  private Visitor convener;
  private Visitor member;
  private Visitor circle;

  @BeforeEach
  void signIn() {
    convener = Visitor.of("la-molsw", "attache-bangkok");
    member = Visitor.of("kh-mlvt", "consul-bangkok");
    circle = Visitor.of("ph-dmw", "attache-bangkok");
  }

  @AfterEach
  void leave() {
    List.of(convener, member, circle).forEach(Visitor::close);
  }

  /** The text of the paper, with the XML around it; of one that is not there the status alone. */
  private static String read(Visitor by, String path) throws IOException {
    var answer = by.download(path);
    if (answer.statusCode() != 200) {
      return "" + answer.statusCode();
    }
    var type = answer.headers().firstValue("Content-Type").orElse("");
    assertEquals(Docx.TYPE, type.replaceAll(";.*", ""));
    var name = answer.headers().firstValue("Content-Disposition").orElse("");
    assertTrue(name.startsWith("attachment") && name.contains(".docx"), name);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), UTF_8);
        }
      }
    }
    throw new AssertionError("no document in it");
  }

  private String update(String word, String level) {
    var draft = UPDATE.formatted(word, word, level);
    var key = SomeRecords.create(convener, "/api/law-updates", draft);
    SomeRecords.take(convener, "/api/law-updates/" + key, "publish");
    return key;
  }

  @Test
  void theBackgroundOfAnAgendaIsWhatItsReaderMayRead() throws IOException {
    var shared = SomeRecords.newWord();
    var own = SomeRecords.newWord();
    var held =
        HeldSession.of(
            convener,
            Attribution.NONE,
            "Counsellor",
            update(shared, "HOST_CIRCLE"),
            update(own, "MINISTRY"));
    var agenda = "/papers/agenda/" + held.id();
    var convened = read(convener, agenda);
    for (var words : List.of("2 Fees", "They rise.", "Room 1", "words of " + shared, own)) {
      assertTrue(convened.contains(words), words + convened);
    }
    var outside = read(circle, agenda);
    assertTrue(outside.contains("words of " + shared), outside);
    assertFalse(outside.contains(own), outside);
    try (var anybody = new Visitor()) {
      assertEquals("404", read(anybody, agenda));
    }
    assertEquals("404", read(circle, "/papers/agenda/no-key"));
    assertEquals("404", read(circle, "/papers/nosuch/" + held.id()));
    assertEquals("404", read(circle, agenda + "/more"));
  }

  @Test
  void minutesAreForTheTableAndTheAgreedRecordForAllItsReaders() throws IOException {
    for (var rule : List.of(Attribution.NONE, Attribution.ATTRIBUTED)) {
      var delegate = SomeRecords.newWord();
      var held = HeldSession.of(convener, rule, delegate);
      held.write(StatementForm.STATEMENT, "Two cases were reported. ขอบคุณ");
      held.write(StatementForm.DECISION, "Agencies are inspected.");
      var minutes = "/papers/minutes/" + held.id();
      var agreed = "/papers/agreed/" + held.id();
      var table = read(member, minutes);
      assertTrue(table.contains("Agencies are inspected.") && table.contains("th-TH"), table);
      assertEquals("404", read(circle, minutes));
      assertEquals("404", read(circle, agreed), "before the adoption");
      held.adopt(member);
      assertEquals("404", read(circle, minutes));
      var record = read(circle, agreed);
      assertTrue(record.contains("Decision: agreed"), record);
      assertEquals(rule == Attribution.ATTRIBUTED, record.contains("Embassy of Cambodia"), record);
      assertFalse(record.contains(MEMBER) || record.contains(delegate), record);
    }
  }
}

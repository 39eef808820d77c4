package org.aidememoire.web.record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import org.aidememoire.realparts.Chromium;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands above every record: who can read it, and what every reader may do with its page. */
@ArquillianTest
@RunAsClient
class RecordHeadIT {

  private static Visitor head;
  private static String open;
  private static String shared;

  @BeforeAll
  static void onePublicRecordAndOneOfThoseInThailand() {
    head = Visitor.of("ph-dmw", "attache-bangkok");
    open = published("PUBLIC");
    shared = published("HOST_CIRCLE");
  }

  @AfterAll
  static void close() {
    head.close();
  }

  private static String draft(String level) {
    return "/law-updates/"
        + SomeRecords.create(
            head,
            "/api/law-updates",
            """
            {"title": "Head %s", "host": "TH", "changes": "A rule.", "sharing": {"level": "%s"}}
            """
                .formatted(UUID.randomUUID(), level));
  }

  private static String published(String level) {
    var record = draft(level);
    SomeRecords.take(head, "/api" + record, "publish");
    return record;
  }

  private static Document page(Visitor reader, String address) {
    return Jsoup.parse(reader.open(address).body());
  }

  @Test
  void everyReaderCopiesTheAddressOfARecordWithoutWhatStandsBehindIt() {
    try (var chromium = new Chromium();
        var window = chromium.window(360, ColorScheme.LIGHT)) {
      window.grantPermissions(List.of("clipboard-read", "clipboard-write"));
      var page = window.newPage();
      page.navigate(open + "?from=mail#history");
      page.locator("[data-copy]").click();
      assertThat(page.locator(".actions [role=status]")).hasText("Link copied");
      assertEquals(Visitor.portal() + open, page.evaluate("navigator.clipboard.readText()"));
    }
  }

  @Test
  void everyReaderPrintsARecord() {
    try (var chromium = new Chromium();
        var window = chromium.window(1280, ColorScheme.LIGHT)) {
      window.addInitScript("window.print = () => document.title = 'printed'");
      var page = window.newPage();
      page.navigate(open);
      page.locator("[data-print]").click();
      assertThat(page).hasTitle("printed");
    }
  }

  @Test
  void neitherIsOfferedWithoutAScript() {
    try (var anybody = new Visitor()) {
      var page = page(anybody, open);
      assertEquals(
          2, page.select(".actions button[data-copy], .actions button[data-print]").size());
      assertEquals(List.of(), page.select(".actions button:not([hidden])").eachText());
      assertEquals(1, page.select("script[src$='/record.js'][defer]").size());
    }
  }

  @Test
  void theLineSaysInWordsWhoCanReadARecordAndHowManyPeopleThatAre() {
    var line = page(head, shared).expectFirst(".record-head .sharing summary").text();
    assertTrue(
        line.matches("Restricted: Everyone posted to Thailand · \\d+ people from \\d+ countries"),
        line);
    var draft = page(head, draft("HOST_CIRCLE")).expectFirst(".record-head .sharing");
    assertFalse(draft.select("summary").text().contains("Everyone posted"), draft::text);
    assertTrue(draft.text().contains("Everyone posted to Thailand"), draft::text);
  }

  @Test
  void nobodySignedOutIsToldHowManyReadWhatIsPublic() {
    try (var anybody = new Visitor()) {
      var line = page(anybody, open).expectFirst(".record-head .sharing summary").text();
      assertFalse(line.contains("·") || line.contains("Restricted"), line);
    }
  }

  @Test
  void theLineStandsAboveTheFormOfWhatIsPublishedAndOfNoDraft() {
    var note = page(head, shared + "/edit").expectFirst("main .note .sharing").text();
    assertEquals("Restricted: Everyone posted to Thailand", note);
    assertEquals(
        List.of(), page(head, draft("MINISTRY") + "/edit").select("main .note").eachText());
  }
}

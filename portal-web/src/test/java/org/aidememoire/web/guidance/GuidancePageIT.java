package org.aidememoire.web.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.aidememoire.realparts.RealParts;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class GuidancePageIT {

  private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(1);

  @Test
  void aPageSaysWhatHasChangedSinceAndTakesTheAnswerWithoutAScript() throws SQLException {
    try (var writer = Visitor.of("ph-dmw", "head-office");
        var reader = Visitor.of("id-kemnaker", "desk")) {
      var law =
          published(
              writer,
              "/api/instruments",
              "instruments",
              """
              {"title": "A law", "form": "LAW", "jurisdiction": "HOST_COUNTRY", "host": "TH", "force": "MADE",
               "sharing": {"level": "COMMUNITY"}}
              """);
      var event =
          published(
              writer,
              "/api/instruments/" + law + "/legal-events",
              "legal-events",
              """
              {"title": "It is amended", "act": "AMENDS", "host": "TH", "effectiveOn": "%s",
               "sharing": {"level": "COMMUNITY"}}
              """
                  .formatted(DAY));
      var update =
          published(
              writer,
              "/api/law-updates",
              "law-updates",
              """
              {"title": "What it means", "host": "TH", "changes": "Something.", "instruments": ["%s"],
               "sharing": {"level": "COMMUNITY"}}
              """
                  .formatted(law));
      assertNull(mark(reader, update));
      review(update, event);
      var mark = mark(reader, update);
      assertEquals(
          "/legal-events/" + event, mark.expectFirst("a[href^=/legal-events/]").attr("href"));
      assertEquals("/instruments/" + law, mark.expectFirst("a[href^=/instruments/]").attr("href"));
      assertNull(mark.selectFirst("form"));
      assertNotNull(mark(writer, update).selectFirst("form"));
      var answer = writer.send(writer.open("/law-updates/" + update), "form#checking");
      assertEquals(302, answer.statusCode(), answer.body());
      assertNull(mark(reader, update));
    }
  }

  private static String published(Visitor by, String path, String kind, String draft) {
    var key = SomeRecords.create(by, path, draft);
    SomeRecords.take(by, "/api/" + kind + "/" + key, "publish");
    return key;
  }

  private static Element mark(Visitor by, String update) {
    return Jsoup.parse(by.open("/law-updates/" + update).body())
        .selectFirst("section[aria-labelledby=stale]");
  }

  /** As the watch does on the day on which the event takes effect. */
  private static void review(String update, String event) throws SQLException {
    var database = RealParts.database();
    try (var connection = database.connect(database.worker());
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into guidance_review (record, event, since) values ('%s', '%s', '%s')"
              .formatted(update, event, DAY));
    }
  }
}

package org.aidememoire.web.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class StepPageIT {

  private static String law(Visitor head) {
    return SomeRecords.create(
        head,
        "/api/instruments",
        """
        {"title": "Cited %s", "form": "LAW", "jurisdiction": "HOST_COUNTRY", "host": "TH"}
        """
            .formatted(UUID.randomUUID()));
  }

  private static String update(Visitor head, String law) {
    return SomeRecords.create(
        head,
        "/api/law-updates",
        """
        {"title": "Citing %s", "host": "TH", "changes": "A rule.", "instruments": ["%s"],
         "sharing": {"level": "HOST_CIRCLE"}}
        """
            .formatted(UUID.randomUUID(), law));
  }

  @Test
  void whoPublishesWhatCitesADraftIsToldAndCanPublishThatToo() {
    try (var head = Visitor.of("ph-dmw", "attache-bangkok");
        var colleague = Visitor.of("id-kemnaker", "attache-bangkok")) {
      var law = law(head);
      var update = update(head, law);
      var page = head.open("/law-updates/" + update + "/steps/publish");
      assertNotNull(Jsoup.parse(page.body()).selectFirst("#along-" + law), page.body());
      assertEquals(302, head.send(page, "#step", "along", law).statusCode());
      assertEquals(200, colleague.open("/instruments/" + law).statusCode());
      var shown = Jsoup.parse(colleague.open("/instruments/" + law).body());
      assertNotNull(shown.selectFirst("main a[href='/law-updates/" + update + "']"), shown::html);
    }
  }

  @Test
  void whatCitesOnlyWhatItsReadersReachIsPublishedWithoutAQuestion() {
    try (var head = Visitor.of("ph-dmw", "attache-bangkok")) {
      var page = head.open("/law-updates/" + update(head, law(head)) + "/steps/report");
      assertNull(Jsoup.parse(page.body()).selectFirst("[name=along]"), page.body());
    }
  }

  @Test
  void whatIsSentBackNeedsAReason() {
    try (var head = Visitor.of("ph-dmw", "attache-bangkok")) {
      var record = "/law-updates/" + update(head, law(head));
      SomeRecords.take(head, "/api" + record, "report");
      var refused = head.send(head.open(record + "/steps/return"), "#step", "reason", " ");
      assertEquals(200, refused.statusCode());
      assertTrue(refused.body().contains("Say why, so that"), refused.body());
      var sent = head.send(head.open(record + "/steps/return"), "#step", "reason", "Add the date.");
      assertEquals(302, sent.statusCode(), sent.body());
      assertTrue(head.open("/waiting").body().contains("Sent back: “Add the date.”"));
    }
  }

  @Test
  void aDraftIsDiscardedAndTakenBackFromTheLineAfterIt() {
    try (var head = Visitor.of("ph-dmw", "attache-bangkok")) {
      var record = "/law-updates/" + update(head, law(head));
      var discarded = head.send(head.open(record), "form[action^=/drafts/discard]");
      assertEquals(302, discarded.statusCode(), discarded.body());
      var list = head.open("/law-updates");
      assertTrue(list.body().contains("Discarded. You can restore it for 30 days."), list.body());
      assertEquals(404, head.open(record).statusCode());
      var restored = head.send(list, ".done form");
      assertEquals(302, restored.statusCode(), restored.body());
      assertEquals(200, head.open(record).statusCode());
    }
  }
}

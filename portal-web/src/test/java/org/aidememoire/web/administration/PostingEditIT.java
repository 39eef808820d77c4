package org.aidememoire.web.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** An administrator enters a posting, corrects it, and is told what cannot be. */
@ArquillianTest
@RunAsClient
class PostingEditIT {

  @Test
  void aPostingOfOneDayIsEnteredAndCorrectedAndItsDaysAreShownAsTheyWereTyped() {
    var title = "Title " + UUID.randomUUID();
    try (var administrator = Visitor.of("ph-dmw", "administrator")) {
      enter(administrator, title, "5 Mar 2031", "5 Mar 2031");
      var row = row(administrator, title);
      assertEquals(2, count(row.text(), "5 Mar 2031"), row.text());
      var correction = administrator.open(row.expectFirst("a").attr("href"));
      var form = Jsoup.parse(correction.body());
      assertEquals("5 Mar 2031", form.expectFirst("[name=starts]").val());
      assertEquals("5 Mar 2031", form.expectFirst("[name=ends]").val());
      var unreasoned =
          administrator.send(
              correction, "form#posting", "ends", "6 Mar 2031", "reason", "", "save", "save");
      assertTrue(
          unreasoned.body().contains("Say why you are making this change."), unreasoned.body());
      assertEquals("6 Mar 2031", Jsoup.parse(unreasoned.body()).expectFirst("[name=ends]").val());
      var corrected =
          administrator.send(
              correction,
              "form#posting",
              "ends",
              "6 Mar 2031",
              "reason",
              "New orders.",
              "save",
              "save");
      assertEquals(302, corrected.statusCode(), corrected.body());
      assertTrue(row(administrator, title).text().contains("6 Mar 2031"));
    }
  }

  @Test
  void whatHasBegunIsEndedAndNotCorrected() {
    var title = "Title " + UUID.randomUUID();
    try (var administrator = Visitor.of("ph-dmw", "administrator")) {
      enter(administrator, title, "5 Mar 2025", "");
      var address = row(administrator, title).expectFirst("a").attr("href");
      assertTrue(address.endsWith("/end"), address);
      var correction = administrator.open(address.replace("/end", "/correct"));
      assertTrue(correction.body().contains("can only be ended"), correction.body());
      administrator.send(administrator.open(address), "form#ending", "end", "end");
      assertTrue(row(administrator, title).text().contains("Ended"));
    }
  }

  @Test
  void aLastDayBeforeTheFirstIsRefused() {
    try (var administrator = Visitor.of("ph-dmw", "administrator")) {
      var page = administrator.open("/administration/postings/new");
      var refused =
          administrator.send(
              page, "form#posting", "starts", "6 Mar 2031", "ends", "5 Mar 2031", "save", "save");
      assertTrue(refused.body().contains("cannot be before the first"), refused.body());
    }
  }

  private static void enter(Visitor administrator, String title, String first, String last) {
    var page = administrator.open("/administration/postings/new");
    var person = Jsoup.parse(page.body()).select("select[name=person] option").last();
    var entered =
        administrator.send(
            page,
            "form#posting",
            "person",
            person == null ? "" : person.val(),
            "role",
            "OBSERVER",
            "title",
            title,
            "starts",
            first,
            "ends",
            last,
            "save",
            "save");
    assertEquals(302, entered.statusCode(), entered.body());
  }

  private static Element row(Visitor administrator, String title) {
    Document list =
        Jsoup.parse(administrator.open("/administration?q=" + title.replace(" ", "+")).body());
    var row = list.select("tr").stream().filter(r -> r.text().contains(title)).findFirst();
    return row.orElseThrow(() -> new AssertionError(list.text()));
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}

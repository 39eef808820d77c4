package org.aidememoire.web.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class TwinsIT {

  private final String title = "Decree of the twins " + UUID.randomUUID();
  private final String number = "No. " + UUID.randomUUID();

  @Test
  void aNewRecordWithTheTitleOrNumberOfAnotherIsAskedAboutAndThenSaved() {
    try (var visitor = Visitor.of("ph-dmw", "attache-bangkok");
        var stranger = Visitor.of("id-kemnaker", "attache-bangkok")) {
      var twin =
          SomeRecords.create(
              visitor,
              "/api/instruments",
              """
              {"title": "%s", "form": "LAW", "jurisdiction": "HOST_COUNTRY", "host": "TH", "number": "%s"}
              """
                  .formatted(title, number));
      awaitFound(visitor, twin);
      for (var typed :
          new String[][] {
            {title.toUpperCase(java.util.Locale.ROOT) + ".", ""}, {"Another title", number}
          }) {
        var asked = send(visitor, typed[0], typed[1], "save");
        assertEquals(200, asked.statusCode());
        var page = Jsoup.parse(asked.body());
        assertNotNull(page.selectFirst("main a[href='/instruments/" + twin + "']"), asked.body());
        assertEquals(typed[0], page.expectFirst("[name=title]").val());
      }
      assertEquals(302, send(visitor, title, number, "another").statusCode());
      assertEquals(
          302,
          send(stranger, title, number, "save").statusCode(),
          "who may not see it is not told");
    }
  }

  private static HttpResponse<String> send(
      Visitor visitor, String title, String number, String button) {
    var page = visitor.open("/instruments/new");
    return visitor.send(
        page, "#record", "title", title, "number", number, "form", "LAW", "host", "TH", "save",
        button);
  }

  private void awaitFound(Visitor visitor, String record) {
    var asked = "/search?q=" + title.replace(" ", "+");
    for (int attempt = 0; attempt < 120; attempt++) {
      if (visitor.open(asked).body().contains(record)) {
        return;
      }
    }
    assertTrue(visitor.open(asked).body().contains(record));
  }
}

package org.aidememoire.web.savedsearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class RemoveSearchIT {

  @Test
  void aSavedSearchIsGivenUpWithoutAScriptAfterHavingAskedOnceMore() {
    try (var visitor = Visitor.of("ph-dmw", "desk")) {
      var name = "Levies " + UUID.randomUUID();
      var key = kept(visitor, name);
      var page = Jsoup.parse(visitor.open("/saved-searches/" + key).body(), Visitor.portal());
      var remove = page.expectFirst("main a.grave").absUrl("href");
      var question = Jsoup.parse(visitor.open(remove).body(), Visitor.portal());
      assertEquals("Delete " + name + "?", question.expectFirst("h1").text());
      assertEquals(200, visitor.open("/saved-searches/" + key).statusCode());

      var sent =
          question.select("form#removing input[name]").stream()
              .map(i -> i.attr("name") + "=" + URLEncoder.encode(i.val(), UTF_8))
              .collect(Collectors.joining("&"));
      var answer =
          visitor.send(
              Visitor.get(question.expectFirst("form#removing").absUrl("action"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(sent))
                  .build());
      assertEquals(302, answer.statusCode(), answer.body());
      var back = answer.headers().firstValue("Location").orElse("");
      assertTrue(back.endsWith("/saved-searches"), back);
      assertTrue(!visitor.open(back).body().contains(name));
      assertEquals(404, visitor.open("/saved-searches/" + key).statusCode());
    }
  }

  private static String kept(Visitor visitor, String name) {
    var created =
        visitor.send(
            Visitor.get("/api/saved-searches")
                .header("X-Requested-With", "page")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"name\": \"%s\", \"question\": \"levy\"}".formatted(name)))
                .build());
    assertEquals(201, created.statusCode(), created.body());
    return created.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
  }
}

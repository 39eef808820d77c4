package org.aidememoire.web.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import org.aidememoire.realparts.RequestLog;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** What is answered while all places are taken, and afterwards. */
@ArquillianTest
class AdmissionIT {

  private static final String PAGE = "/search?q=work&country=TH";

  @Inject Admissions admissions;

  @Test
  void aPageOverTheBoundIsRefusedWithAPageThatSaysWhenToComeBack() throws Exception {
    try (var visitor = new Visitor();
        var log = new RequestLog()) {
      var refused = whileFull("/search", () -> visitor.open(PAGE));
      assertEquals(503, refused.statusCode());
      assertEquals("5", header(refused, "Retry-After"));
      assertEquals("no-store", header(refused, "Cache-Control"));
      assertTrue(header(refused, "Content-Security-Policy").contains("default-src 'none'"));
      assertTrue(header(refused, "Content-Type").startsWith("text/html"));
      var page = Jsoup.parse(refused.body());
      assertEquals(PAGE, page.expectFirst("a.button").attr("href"));
      assertTrue(page.text().contains("5 seconds"), page::text);
      assertEquals(200, visitor.open(PAGE).statusCode());
      assertEquals(List.of(), log.warnings());
    }
  }

  @Test
  void theApiOverTheBoundAnswersWithAProblem() throws Exception {
    try (var visitor = new Visitor()) {
      for (var path : List.of("/api/search?q=work", "/api/law-updates", "/api/nothing")) {
        var refused = whileFull("/api", () -> visitor.open(path));
        assertEquals(503, refused.statusCode(), path);
        assertEquals("5", header(refused, "Retry-After"));
        assertTrue(header(refused, "Content-Type").startsWith("application/problem+json"));
        assertTrue(refused.body().contains("\"status\":503"), refused.body());
      }
      assertEquals(200, visitor.open("/api/search?q=work").statusCode());
    }
  }

  @Test
  void whatSomebodyTypedComesBackToBeSentAgain() throws Exception {
    var typed = "Sunday work <b>\"&\" 1\u00a0½ pay</b>";
    try (var attache = Visitor.of("ph-dmw", "attache-bangkok")) {
      var form = attache.open("/instruments/new");
      var refused =
          whileFull("/instruments/new", () -> attache.send(form, "form#record", "title", typed));
      assertEquals(503, refused.statusCode());
      var again = (FormElement) Jsoup.parse(refused.body()).expectFirst("form");
      assertEquals("/instruments/new", again.attr("action"));
      assertEquals(
          typed,
          again.formData().stream()
              .filter(field -> field.key().equals("title"))
              .findFirst()
              .orElseThrow()
              .value());
      var taken = attache.send(refused, "form");
      assertTrue(taken.statusCode() < 400, taken.body());
      assertTrue(taken.statusCode() == 302 || Jsoup.parse(taken.body()).text().contains("½ pay"));
    }
  }

  @Test
  void whatAnotherSiteSentIsNotKeptInAPageOfOurs() throws Exception {
    try (var visitor = new Visitor()) {
      var forged =
          Visitor.get("/instruments/new")
              .header("Sec-Fetch-Site", "cross-site")
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("title=forged"))
              .build();
      var refused = whileFull("/instruments/new", () -> visitor.send(forged));
      assertEquals(503, refused.statusCode());
      assertTrue(!refused.body().contains("forged"), refused.body());
    }
  }

  @Test
  void filesAndThePartsOfPagesTakeNoPlaceOfAPage() throws Exception {
    try (var visitor = new Visitor()) {
      var style = Jsoup.parse(visitor.open("/").body()).expectFirst("link[rel=stylesheet]");
      for (var path : List.of(style.attr("href"), "/jakarta.faces.resource/faces.js.xhtml")) {
        assertTrue(whileFull("/", () -> visitor.open(path)).statusCode() != 503, path);
      }
      for (var path : List.of("/files/1/a.pdf", "/api/attachments/1/content")) {
        assertEquals(404, whileFull("/", () -> visitor.open(path)).statusCode(), path);
        assertEquals(503, whileFull("/files/", () -> visitor.open(path)).statusCode(), path);
      }
      assertEquals(200, whileFull("/files/", () -> visitor.open("/")).statusCode());
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** With every place of that kind taken; the request of this test has one of its own. */
  private HttpResponse<String> whileFull(String path, Callable<HttpResponse<String>> asked)
      throws Exception {
    var admission = admissions.of(path);
    int taken = 0;
    try {
      while (admission.enter()) {
        taken++;
      }
      return asked.call();
    } finally {
      for (; taken > 0; taken--) {
        admission.leave();
      }
    }
  }
}

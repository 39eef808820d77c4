package org.aidememoire.web.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.aidememoire.realparts.BrittleBoundaries;
import org.aidememoire.realparts.BrittleFinders;
import org.aidememoire.realparts.RequestLog;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What did not work, as the reader is told it and as the operator is. */
@ArquillianTest
class FailuresIT {

  private static final List<String> TOLD_TO_BROWSERS =
      List.of(
          "Content-Security-Policy",
          "X-Content-Type-Options",
          "X-Frame-Options",
          "Referrer-Policy",
          "Cross-Origin-Opener-Policy",
          "Permissions-Policy",
          "Vary");

  @Test
  void whatDoesNotExistIsNothingToWarnOf() {
    try (var visitor = Visitor.of("ph-dmw", "attache-bangkok");
        var log = new RequestLog()) {
      for (var path :
          List.of(
              "/nothing-here",
              "/law-updates/no-id",
              "/law-updates/%s",
              "/law-updates/%s/edit",
              "/instruments/%s/history",
              "/files/%s/act.pdf",
              "/api/law-updates/%s",
              "/api/law-updates/no-id")) {
        var answer = visitor.open(path.formatted(UUID.randomUUID()));
        assertEquals(404, answer.statusCode(), path + answer.body());
        assertEquals(List.of(), log.warnings(), path);
        assertGuarded(answer);
      }
    }
  }

  @Test
  void whatIsRefusedIsNothingToWarnOf() {
    try (var visitor = Visitor.of("ph-dmw", "newcomer");
        var log = new RequestLog()) {
      var page = visitor.open("/law-updates/new");
      assertEquals(403, page.statusCode(), page.body());
      var forged =
          visitor.send(
              Visitor.get("/saved-searches")
                  .header("Sec-Fetch-Site", "cross-site")
                  .POST(BodyPublishers.noBody())
                  .build());
      assertEquals(403, forged.statusCode(), forged.body());
      assertEquals(403, visitor.open("/api/posts").statusCode());
      assertEquals(List.of(), log.warnings());
    }
  }

  @Test
  void anUnforeseenFailureStandsInTheLogOnceUnderTheReferenceThatTheReaderIsShown() {
    try (var visitor = Visitor.of("ph-dmw", "attache-bangkok")) {
      for (var path : List.of("/law-updates/%s", "/law-updates/%s/edit", "/files/%s/act.pdf")) {
        assertLoggedOnce(visitor, path.formatted(BrittleBoundaries.BRITTLE));
      }
    }
  }

  private static void assertLoggedOnce(Visitor visitor, String asked) {
    try (var log = new RequestLog()) {
      var answer = visitor.open(asked);
      assertEquals(500, answer.statusCode(), answer.body());
      var page = Jsoup.parse(answer.body());
      var reference = page.expectFirst(".error-id").text();
      assertEquals(1, log.warnings().size(), log.warnings()::toString);
      var logged = log.warnings().getFirst();
      assertTrue(logged.contains(reference + " at GET " + asked), logged);
      assertTrue(logged.contains("Exception"), logged);
      assertEquals(page.expectFirst("h1").text() + " – Aide-Mémoire", page.title());
      assertTrue(!answer.body().contains("brittle"), answer.body());
      assertGuarded(answer);
    }
  }

  @Test
  void anUnforeseenFailureOfTheApiStandsInTheLogOnceUnderItsReference() {
    try (var visitor = Visitor.of("ph-dmw", "attache-bangkok");
        var log = new RequestLog()) {
      var answer = visitor.open("/api/law-updates/" + BrittleBoundaries.BRITTLE);
      assertEquals(500, answer.statusCode(), answer.body());
      assertEquals(1, log.warnings().size(), log.warnings()::toString);
      var logged = log.warnings().getFirst();
      var reference = logged.replaceAll("(?s)^failure (\\S+) .*", "$1");
      assertTrue(answer.body().contains(reference), answer.body() + logged);
      assertTrue(logged.contains("Exception"), logged);
    }
  }

  @Test
  void anUnforeseenFailureOfAPartOfAPageIsToldToItsScriptUnderItsReference() {
    try (var visitor = Visitor.of("ph-dmw", "attache-bangkok");
        var log = new RequestLog()) {
      var part = visitor.find(BrittleFinders.BRITTLE);
      assertEquals(500, part.statusCode(), part.body());
      assertTrue(
          part.headers()
              .firstValue("Content-Type")
              .orElse("")
              .startsWith("application/problem+json"),
          part.body());
      assertEquals(1, log.warnings().size(), log.warnings()::toString);
      var reference = log.warnings().getFirst().replaceAll("(?s)^failure (\\S+) .*", "$1");
      assertTrue(part.body().contains(reference), part.body() + log.warnings());
      assertTrue(!part.body().contains("brittle"), part.body());
    }
  }

  @Test
  void whatTheApiDoesNotHaveIsAProblemAndNoPage() {
    try (var visitor = Visitor.of("ph-dmw", "attache-bangkok")) {
      for (var path : List.of("/api", "/api/", "/api/nothing")) {
        var answer = visitor.open(path);
        assertEquals(404, answer.statusCode(), path + answer.body());
        assertEquals(
            "application/problem+json",
            answer.headers().firstValue("Content-Type").orElse("none").replaceAll(";.*", ""),
            path);
      }
    }
  }

  @Test
  void whoWantsATypeThatTheApiDoesNotSpeakIsToldSo() {
    try (var visitor = new Visitor();
        var log = new RequestLog()) {
      for (var path : List.of("/api/law-updates", "/api/instruments", "/api/search?q=work")) {
        var answer = visitor.send(Visitor.get(path).header("Accept", "text/csv").build());
        assertEquals(406, answer.statusCode(), path + answer.body());
        assertEquals(List.of(), log.warnings(), path);
      }
    }
  }

  @Test
  void whoSendsATypeThatTheApiDoesNotReadIsToldSo() {
    try (var machine = new Visitor();
        var log = new RequestLog()) {
      var answer =
          machine.send(
              Visitor.get("/api/law-updates")
                  .header("Authorization", "Bearer " + Visitor.machineToken("ph-dmw"))
                  .header("Content-Type", "text/plain")
                  .POST(BodyPublishers.ofString("a change"))
                  .build());
      assertEquals(415, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("application/json"), answer.body());
      assertEquals(List.of(), log.warnings());
    }
  }

  @Test
  void whoSendsNoNumberWhereOneIsAskedForIsToldSo() {
    try (var visitor = new Visitor();
        var log = new RequestLog()) {
      for (var path : List.of("/api/law-updates?limit=all", "/api/search?q=work&page=last")) {
        var answer = visitor.open(path);
        assertEquals(400, answer.statusCode(), path + answer.body());
        assertTrue(answer.body().contains("number"), answer.body());
        assertEquals(List.of(), log.warnings(), path);
      }
    }
  }

  @Test
  void aTableThatWasForgottenIsAskedForAnewAndNothingToWarnOf() {
    try (var visitor = Visitor.of("ph-dmw", "administrator");
        var log = new RequestLog()) {
      var form =
          Visitor.get("/administration?q=desk")
              .header("Content-Type", "application/x-www-form-urlencoded");
      var by =
          Jsoup.parse(visitor.open("/administration").body())
              .expectFirst("#postings [name='form.by']")
              .val();
      var sent =
          "postings=postings&jakarta.faces.ViewState=12%3A34&form.by="
              + URLEncoder.encode(by, StandardCharsets.UTF_8);
      var whole = visitor.send(form.POST(BodyPublishers.ofString(sent)).build());
      assertEquals(302, whole.statusCode(), whole.body());
      assertTrue(location(whole).endsWith("/administration?q=desk"), location(whole));

      var part =
          visitor.send(
              form.header("Faces-Request", "partial/ajax")
                  .POST(BodyPublishers.ofString(sent + "&jakarta.faces.partial.ajax=true"))
                  .build());
      assertEquals(200, part.statusCode(), part.body());
      assertTrue(part.body().contains("<redirect url=\"/administration?q=desk\""), part.body());
      assertEquals(List.of(), log.warnings());
    }
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static void assertGuarded(HttpResponse<String> answer) {
    TOLD_TO_BROWSERS.forEach(
        header -> assertTrue(answer.headers().firstValue(header).isPresent(), header));
    assertEquals(1, answer.headers().allValues("Content-Security-Policy").size());
    assertEquals("DENY", answer.headers().firstValue("X-Frame-Options").orElse(""));
  }
}

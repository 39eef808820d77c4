package org.aidememoire.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever way a text comes in, it is cleaned; every field of every form that there is. */
@ArquillianTest
@RunAsClient
class TypedEverywhereIT {

  /** With an end of text, an override of direction and a letter in two parts; unlike any date. */
  private static final String HOSTILE = "caf\0e\u0301 \u202egpj.exe\u3164end";

  private static final String CLEANED = "café gpj.exe end";

  private static final String UNSEEN = "\u200b\u00a0\u2060\u2800\u3164\u200e";

  private static Document page(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.uri() + "\n" + answer.body());
    return Jsoup.parse(answer.body(), answer.uri().toString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=",
        "/search?country=",
        "/search?q=work&without=",
        "/api/search?q=",
        "/api/search?q=work&country=",
        "/api/search?q=work&without=",
        "/api/suggest?q=",
        "/api/terms?q=",
        "/api/terms?topic=",
        "/api/posts?host=",
        "/api/posts?ministry=",
        "/terms?q=",
        "/terms?topic=",
        "/sign-in?ministry=",
      })
  void anAddressMaySayAnything(String address) {
    try (var desk = Visitor.of("ph-dmw", "desk")) {
      for (var typed : List.of(HOSTILE, UNSEEN, "\0", "\u3164", "\u115f", "\uffa0", "\uffff")) {
        var answer = desk.open(address + encoded(typed));
        assertEquals(200, answer.statusCode(), address + encoded(typed) + "\n" + answer.body());
        assertFalse(answer.body().contains("\u202e"), address);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/terms/",
        "/api/posts/",
        "/api/ministries/",
        "/api/law-updates/",
        "/api/attachments/",
        "/terms/",
        "/law-updates/"
      })
  void aPathThatNobodyCanReadLeadsNowhere(String path) {
    try (var desk = Visitor.of("ph-dmw", "desk")) {
      for (var typed : List.of("%00", "work-permit%00", "a%E2%80%AEb", "%E3%85%A4")) {
        var status = desk.open(path + typed).statusCode();
        // the server itself refuses an address with an end of text
        assertTrue(status == 404 || status == 400 && typed.contains("%00"), path + typed + status);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ph-dmw, attache-bangkok, /law-updates/new, #record",
    "ph-dmw, attache-bangkok, /instruments/new, #record",
    "ph-dmw, attache-bangkok, /groups/new, #group",
    "ph-dmw, attache-bangkok, /saved-searches/new?q=work, #saving",
    "ilo, secretariat, /terms/new, #term",
    "ph-dmw, administrator, /administration/postings/new, #posting",
  })
  void everyFieldOfAFormIsCleaned(String ministry, String name, String address, String form) {
    try (var person = Visitor.of(ministry, name)) {
      var fields = fields(page(person.open(address)), form);
      assertFalse(fields.isEmpty(), address);
      for (var field : fields) {
        var sent = person.send(person.open(address), form, field, HOSTILE);
        assertTrue(sent.statusCode() < 400, address + " " + field + "\n" + sent.body());
        assertFalse(sent.body().contains("\u202e"), address + " " + field);
        if (sent.statusCode() == 200) {
          var shown = page(sent).getElementsByAttributeValue("name", field).first();
          assertNotNull(shown, field);
          assertEquals(CLEANED, shown.val(), address + " " + field);
        }
        var empty = person.send(person.open(address), form, field, UNSEEN);
        assertTrue(empty.statusCode() < 400, address + " " + field + "\n" + empty.body());
      }
    }
  }

  private static List<String> fields(Document page, String form) {
    var names = new ArrayList<String>();
    page.select(form + " input[type=text], " + form + " input:not([type]), " + form + " textarea")
        .forEach(field -> names.add(field.attr("name")));
    // a finder keeps what was chosen, and a field for keys takes the keys out of what was pasted
    names.removeIf(name -> name.contains("-find") || name.equals("instruments"));
    return names;
  }

  @Test
  void whatHasNoGlyphIsNoTitleAndAHyphenIsOne() {
    try (var attache = Visitor.of("ph-dmw", "attache-bangkok")) {
      var form = attache.open("/law-updates/new");
      var refused = attache.send(form, "#record", "title", UNSEEN, "changes", "A rule.");
      assertNotNull(page(refused).selectFirst(".summary a[href=#title]"));
      var kept =
          attache.send(form, "#record", "title", "-", "changes", HOSTILE, "sharing", "MINISTRY");
      assertEquals(302, kept.statusCode(), kept.body());
      var record = page(attache.open(kept.headers().firstValue("Location").orElseThrow()));
      assertEquals("-", record.expectFirst("h1").text());
      assertTrue(record.text().contains(CLEANED), record.text());
    }
  }

  @Test
  void aConceptIsMadeByItsForm() {
    try (var secretariat = Visitor.of("ilo", "secretariat")) {
      var form = secretariat.open("/terms/new");
      var key = "typed-" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
      var made =
          secretariat.send(
              form, "#term", "id", "\u200b" + key, "topic", "wages", "labels.en", "ca\0fe\u0301");
      assertEquals(302, made.statusCode(), made.body());
      assertTrue(secretariat.open("/terms/" + key).body().contains("café"));
    }
  }

  @Test
  void threeWrongDatesAreToldInThreeSentencesThatNameTheirFields() {
    try (var attache = Visitor.of("ph-dmw", "attache-bangkok")) {
      var form = attache.open("/instruments/new");
      var refused =
          page(
              attache.send(
                  form,
                  "#record",
                  "madeOn",
                  "31/2/2026",
                  "inForceOn",
                  "soon",
                  "outOfForceOn",
                  "0206-01-15"));
      for (var field : List.of("madeOn", "inForceOn", "outOfForceOn")) {
        var label = refused.expectFirst("label[for=" + field + "]").text();
        var told = refused.expectFirst(".summary a[href=#" + field + "]").text();
        assertTrue(told.startsWith(label + ": "), told);
        assertEquals(told, refused.expectFirst("#" + field + "-error").text());
      }
      assertTrue(refused.text().contains("February 2026 has 28 days"), refused.text());
      assertEquals("31/2/2026", refused.expectFirst("#madeOn").val());
    }
  }

  @Test
  void oneMistakeInThreeFieldsIsToldInThreeSentencesThatNameThem() {
    try (var attache = Visitor.of("ph-dmw", "attache-bangkok")) {
      var form = attache.open("/law-updates/new");
      var long50001 = "x".repeat(50_001);
      var refused =
          page(
              attache.send(
                  form,
                  "#record",
                  "title",
                  "Thrice",
                  "changes",
                  long50001,
                  "affected",
                  long50001,
                  "toDo",
                  long50001));
      var told = refused.select(".summary li").eachText();
      assertEquals(3, new HashSet<>(told).size(), told::toString);
      for (var field : List.of("changes", "affected", "toDo")) {
        var label = refused.expectFirst("label[for=" + field + "]").text();
        var line = refused.expectFirst(".summary a[href=#" + field + "]").text();
        assertTrue(line.startsWith(label + ": "), line);
      }
    }
  }

  @Test
  void aDayIsUnderstoodInTheWordsOfTheRegionAndShownWithItsMonth() {
    try (var attache = Visitor.of("ph-dmw", "attache-bangkok")) {
      var kept =
          attache.send(
              attache.open("/law-updates/new"),
              "#record",
              "title",
              "Dates",
              "changes",
              "A rule.",
              "toDoBy",
              "๑๕ มกราคม พ.ศ. ๒๕๖๙",
              "effectiveOn",
              "ngày 3 tháng 4 năm 2026",
              "sharing",
              "MINISTRY");
      assertEquals(302, kept.statusCode(), kept.body());
      var record = kept.headers().firstValue("Location").orElseThrow();
      var edit = page(attache.open(record + "/edit"));
      assertEquals("15 Jan 2026", edit.expectFirst("#toDoBy").val());
      assertEquals("3 Apr 2026", edit.expectFirst("#effectiveOn").val());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "law-updates | {\"title\":\"caf\\u0000e\\u0301\",\"host\":\"TH\",\"changes\":\"a\\u202eb\\u3164\"} | 201 | café",
        "law-updates | {\"title\":\"\\u3164\\u200b\",\"host\":\"TH\",\"changes\":\"a\"} | 422 | Give the record a title.",
        "law-updates | {\"title\":\"a\\ud83d\",\"host\":\"TH\",\"changes\":\"a\"} | 422 | broken in two",
        "law-updates | {\"title\":\"a\",\"titles\":{\"xx\":\"b\"},\"host\":\"TH\",\"changes\":\"a\"} | 422 | titles.xx",
        "law-updates | {\"title\":\"a\",\"host\":\"TH\",\"changes\":\"a\",\"toDoBy\":\"2569-01-15\"} | 422 | toDoBy: 2569 is a year of the Buddhist era. Send 2026-01-15.",
        "instruments | {\"title\":\"a\",\"madeOn\":\"-9999-12-31\",\"inForceOn\":\"2026-02-30\"} | 422 | inForceOn: February 2026 has 28 days.",
        "instruments | {\"title\":\"a\",\"madeOn\":\"+20226-01-15\"} | 422 | is no date",
      })
  void aBodyIsCleanedAndItsDatesAreDates(String path, String body, int status, String said) {
    var answer = posted("/api/" + path, body);
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(said), answer.body());
    assertFalse(answer.body().contains("\u202e") || answer.body().contains("\\u0000"), said);
  }

  private static HttpResponse<String> posted(String path, String body) {
    var token = Visitor.machineToken("ph-dmw");
    try (var machine = new Visitor()) {
      return machine.send(
          Visitor.get(path)
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
              .build());
    }
  }
}

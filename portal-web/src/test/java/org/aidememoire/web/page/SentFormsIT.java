package org.aidememoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.aidememoire.realparts.Discovered;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every form keeps to, whatever it is for: over all pages and all forms that there are. */
@ArquillianTest
@RunAsClient
class SentFormsIT {

  private static Visitor head;
  private static Visitor administrator;
  private static Visitor secretariat;

  @BeforeAll
  static void signIn() {
    head = Visitor.of("ph-dmw", "attache-bangkok");
    administrator = Visitor.of("ph-dmw", "administrator");
    secretariat = Visitor.of("ilo", "secretariat");
  }

  /** What a path names, by the kind. */
  private static final Map<String, String> WHOLES =
      Map.of(
          "practice", "practice",
          "instrument", "instrument",
          "module", "module",
          "programme", "programme",
          "forum", "forum",
          "indicator", "indicator",
          "recommendation", "recommendation",
          "series", "consultation-series");

  @AfterAll
  static void leave() {
    List.of(head, administrator, secretariat).forEach(Visitor::close);
  }

  /** With a new record of the writer in the place of the one that the path names. */
  private static String ofSomeRecord(String path) {
    var filled = path;
    for (var named : WHOLES.entrySet()) {
      if (path.contains("{" + named.getKey() + "}")) {
        var kind =
            Discovered.kinds().stream()
                .filter(k -> k.name().equals(named.getValue()))
                .findFirst()
                .orElseThrow();
        var draft =
            Json.createObjectBuilder(kind.draft("Whole " + UUID.randomUUID(), "TH"))
                .add("sharing", Json.createObjectBuilder().add("level", "MINISTRY"));
        var key = SomeRecords.create(head, kind.beginning(), draft.build().toString());
        filled = filled.replace("{" + named.getKey() + "}", key);
      }
    }
    return filled;
  }

  private static String[] typed(Making making, HttpResponse<String> page) {
    var typed = new ArrayList<>(List.of(making.typed()));
    Jsoup.parse(page.body()).select("#person option").eachAttr("value").stream()
        .filter(person -> person.length() == 36)
        .limit(1)
        .forEach(person -> typed.addAll(List.of("person", person)));
    return typed.toArray(String[]::new);
  }

  private static String place(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElse(answer.statusCode() + answer.body())
        .replaceAll("^https?://[^/]*", "");
  }

  @Test
  void everyPageThatMakesSomethingIsAmongThem() throws Exception {
    var found = new HashSet<String>();
    for (var page : PagesTest.registered()) {
      page.paths().stream().filter(p -> p.endsWith("/new")).forEach(found::add);
    }
    assertEquals(found, Making.all(head, administrator, secretariat).keySet());
  }

  @Test
  void aSecondPressOfTheButtonGetsTheAnswerOfTheFirst() {
    Making.all(head, administrator, secretariat)
        .forEach(
            (path, making) -> {
              var page = making.by().open(ofSomeRecord(path));
              var typed = typed(making, page);
              var second =
                  CompletableFuture.supplyAsync(() -> making.by().send(page, making.form(), typed));
              var first = making.by().send(page, making.form(), typed);
              assertEquals(302, first.statusCode(), path + first.body());
              assertEquals(place(first), place(second.join()), path);
              assertEquals(place(first), place(making.by().send(page, making.form(), typed)), path);
            });
  }

  @Test
  void twoPressesMakeOneRecord() {
    var title = "Made once " + UUID.randomUUID();
    var page = head.open("/law-updates/new");
    for (int press = 0; press < 2; press++) {
      head.send(page, "#record", "title", title, "changes", "A rule.", "sharing", "MINISTRY");
    }
    var rows = Jsoup.parse(head.open("/law-updates").body()).select("main .row .title");
    assertEquals(1, rows.eachText().stream().filter(title::equals).count(), rows::text);
  }

  @Test
  void aStepThatIsPressedTwiceIsTakenOnce() {
    var record = recorded("Stepped twice");
    var page = head.open(record + "/steps/publish");
    var first = head.send(page, "#step");
    assertEquals(302, first.statusCode(), first.body());
    assertEquals(place(first), place(head.send(page, "#step")));
  }

  @Test
  void aFormThatWasRefusedIsSentAgainFromTheSamePage() {
    var page = head.open("/law-updates/new");
    assertEquals(200, head.send(page, "#record", "title", "").statusCode());
    var saved = head.send(page, "#record", "title", "At last", "changes", "A rule.");
    assertEquals(302, saved.statusCode(), saved.body());
  }

  @Test
  void otherWordsInAFormThatWasSavedAreHeldAndSavedAsAnotherOneWhenAskedFor() {
    var page = head.open("/law-updates/new");
    var first = head.send(page, "#record", "title", "The first", "changes", "A rule.");
    var held = head.send(page, "#record", "title", "The second", "changes", "A rule.");
    assertEquals(409, held.statusCode(), held.body());
    var asked = Jsoup.parse(held.body());
    assertEquals("The second", asked.expectFirst("main input[name=title]").val());
    assertNotNull(asked.selectFirst("main a[href='" + place(first) + "']"), held.body());
    var another = head.send(held, "main form", "form.key", answer(asked));
    assertEquals(302, another.statusCode(), another.body());
    assertNotEquals(place(first), place(another));
  }

  private static String answer(Document page) {
    return page.expectFirst("main form button[name]").val();
  }

  private static String recorded(String title) {
    var form = head.open("/law-updates/new");
    var saved = head.send(form, "#record", "title", title, "changes", "A rule.");
    return place(saved);
  }

  private static String begunBy(Visitor visitor) {
    return Jsoup.parse(visitor.open("/law-updates/new").body())
        .expectFirst("#record [name='form.by']")
        .val();
  }

  /** Some address of it, whether there is such a record or not. */
  private static String address(String path) {
    return path.replace("{records}", "law-updates")
        .replace("{step}", "publish")
        .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
  }

  private static HttpRequest form(String address, String... fields) {
    var body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(fields[i]).append('=');
      body.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8)).append('&');
    }
    return Visitor.get(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body.toString()))
        .build();
  }

  @Test
  void noPageTakesAFormThatSomebodyElseBegan() throws Exception {
    var taken = new ArrayList<String>();
    try (var other = Visitor.of("ph-dmw", "assistant-bangkok")) {
      var begun = begunBy(other);
      for (var page : PagesTest.registered()) {
        for (var path : page.paths()) {
          var answer = head.send(form(address(path), "form.by", begun, "title", "Not mine"));
          var asked = Jsoup.parse(answer.body());
          var held = asked.select("main input[name=title]").val();
          if (answer.statusCode() != 409 || !held.equals("Not mine")) {
            taken.add(path + " " + answer.statusCode());
          }
        }
      }
    }
    assertEquals(List.of(), taken);
  }

  @Test
  void aFormThatDoesNotSayWhoBeganItIsAskedAboutToo() {
    var answer = head.send(form("/law-updates/new", "title", "Of an older page"));
    assertEquals(409, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("from before the last update"), answer.body());
  }

  @Test
  void theFileOfSomebodyElseIsNotTaken() {
    var request =
        Visitor.get("/terms/import/file/sent?form.by=nobody")
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString("--b--\r\n"))
            .build();
    assertEquals(409, secretariat.send(request).statusCode());
    var form = Jsoup.parse(secretariat.open("/terms/import").body()).expectFirst("main form");
    assertTrue(form.attr("action").contains("form.by="), form::outerHtml);
  }

  @Test
  void whoTakesAFormOverIsNamedAndSavesItAsTheirOwn() {
    try (var other = Visitor.of("ph-dmw", "assistant-bangkok")) {
      var page = other.open("/law-updates/new");
      var held = head.send(page, "#record", "title", "Handed on", "changes", "A rule.");
      assertEquals(409, held.statusCode(), held.body());
      var asked = Jsoup.parse(held.body());
      var began = page.body().replaceAll("(?s).*class=\"person\">([^<]+)<.*", "$1");
      assertTrue(asked.expectFirst("main").text().contains(began + ", "), held.body());
      assertEquals(
          0,
          Jsoup.parse(head.open("/law-updates").body())
              .select("main a:contains(Handed on)")
              .size());

      var sentBack = other.send(held, "main form");
      assertEquals(302, sentBack.statusCode(), "whoever began it may still send it");

      page = other.open("/law-updates/new");
      held = head.send(page, "#record", "title", "Handed on again", "changes", "A rule.");
      var answer = Jsoup.parse(held.body()).expectFirst("main form button[name='form.by']");
      var fields = new ArrayList<String>();
      Jsoup.parse(held.body())
          .select("main form input")
          .forEach(input -> fields.addAll(List.of(input.attr("name"), input.val())));
      fields.addAll(List.of(answer.attr("name"), answer.val()));
      var saved = head.send(form("/law-updates/new", fields.toArray(String[]::new)));
      assertEquals(302, saved.statusCode(), saved.body());
    }
  }

  @Test
  void whatCannotBeTakenAnyMoreIsShownToBeCopied() {
    var by = begunBy(head);
    var gone = "/law-updates/" + UUID.randomUUID() + "/edit";
    var answer =
        head.send(form(gone, "form.by", by, "changes", "Half a page\nof thoughts", "host", "TH"));
    assertEquals(404, answer.statusCode(), answer.body());
    var written = Jsoup.parse(answer.body()).expectFirst("main .written");
    assertEquals("Half a page\nof thoughts", written.expectFirst(".lines-kept").wholeText());
    assertEquals(1, written.select(".lines-kept").size(), written::text);
  }

  @Test
  void aFormOverTheBoundIsRefusedInWords() {
    var by = begunBy(head);
    var most = (int) FormBound.MOST;
    var fields =
        "record=record&save=Save&jakarta.faces.ViewState=stateless&form.by="
            + URLEncoder.encode(by, StandardCharsets.UTF_8)
            + "&changes=";
    var atMost = sent(fields + "a".repeat(most - fields.length()));
    assertEquals(200, atMost.statusCode());
    assertTrue(Jsoup.parse(atMost.body()).select(".summary a[href=#changes]").size() > 0);
    var over = sent(fields + "a".repeat(most - fields.length() + 1));
    assertEquals(413, over.statusCode());
    assertTrue(over.body().contains("too long"), over.body());
  }

  private static HttpResponse<String> sent(String body) {
    return head.send(
        Visitor.get("/law-updates/new")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }
}

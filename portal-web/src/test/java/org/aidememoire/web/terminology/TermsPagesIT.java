package org.aidememoire.web.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.realparts.Chromium;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The term list's pages as the secretariat and everybody else meet them. */
@ArquillianTest
@RunAsClient
class TermsPagesIT {

  private static final int NARROWEST = 320;

  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  private static void send(Page page, String name, String content) {
    page.navigate("/terms/import");
    var bytes = content.getBytes(StandardCharsets.UTF_8);
    page.setInputFiles("#file", new FilePayload(name, "text/csv", bytes));
    page.click("main button[type=submit]");
  }

  @Test
  void theSecretariatBringsInAFileAfterHavingSeenWhatItChanges() {
    try (var window = chromium.window(1280, ColorScheme.LIGHT)) {
      var page = Chromium.signedIn(window, "ilo", "secretariat");
      page.navigate("/terms/import");
      page.click("main button[type=submit]");
      assertTrue(page.locator(".error").innerText().contains("Choose a file"));
      send(page, "bad.csv", "concept,topic,en\nrest-house,,rest house\n");
      assertEquals("2", page.locator("tbody td.number").first().innerText());
      assertEquals(0, page.locator("#apply").count());
      send(page, "good.csv", "concept,topic,en,th\nrest-house,shelter,rest house,บ้านพัก\n");
      assertTrue(page.locator("ins").allInnerTexts().contains("บ้านพัก"));
      page.click("#apply");
      page.waitForURL("**/terms");

      page.navigate("/terms/rest-house/edit");
      page.fill("[id='labels.vi']", "nhà nghỉ");
      page.fill("#topic", "");
      page.click("#save");
      assertTrue(page.locator(".summary").innerText().contains("one topic"));
      assertEquals("nhà nghỉ", page.inputValue("[id='labels.vi']"));
      page.fill("#topic", "shelter");
      var other = window.newPage();
      other.navigate("/terms/rest-house/edit");
      other.fill("[id='labels.th']", "บ้านพักคนงาน");
      other.click("#save");
      other.waitForURL("**/terms/rest-house");
      page.click("#save");
      assertTrue(page.locator(".merge").innerText().contains("บ้านพักคนงาน"));
      page.check("[name='merge.labels.th'][value=theirs]");
      page.check("[name='merge.labels.vi'][value=mine]");
      page.click("#save");
      page.waitForURL("**/terms/rest-house");
      assertTrue(page.locator("main").innerText().contains("nhà nghỉ"));
      assertTrue(page.locator("main").innerText().contains("บ้านพักคนงาน"));
      page.navigate("/terms/rest-house/remove");
      page.click("#remove");
      page.waitForURL("**/terms");
      assertEquals(404, page.navigate("/terms/rest-house").status());
    }
  }

  @Test
  void thePagesOfTheSecretariatAreAccessibleAndFitTheNarrowestScreen() {
    var found = new ArrayList<String>();
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (var window = chromium.window(NARROWEST, scheme)) {
        var page = Chromium.signedIn(window, "ilo", "secretariat");
        for (var path :
            List.of(
                "/terms",
                "/asked",
                "/terms/new",
                "/terms/import",
                "/terms/minimum-wage",
                "/terms/minimum-wage/edit",
                "/terms/minimum-wage/remove",
                "/search?q=minimum+wage")) {
          page.navigate(path);
          found.addAll(faults(page, path));
        }
        send(page, "plan.csv", "concept,topic,en,th\nrest-home,shelter,rest home,บ้าน\n");
        found.addAll(faults(page, "plan"));
        send(page, "bad.csv", "concept,topic,en\nrest-home,,\n");
        found.addAll(faults(page, "problems"));
      }
    }
    assertEquals(List.of(), found);
  }

  private static List<String> faults(Page page, String where) {
    var faults = new ArrayList<String>();
    new AxeBuilder(page)
        .analyze()
        .getViolations()
        .forEach(
            v -> faults.add(where + ": " + v.getId() + " " + v.getNodes().getFirst().getHtml()));
    var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    if (width > NARROWEST) {
      faults.add(where + ": is " + width + " px wide");
    }
    return faults;
  }

  @Test
  void othersReadTheListAndAreKeptFromChangingIt() {
    try (var attache = Visitor.of("id-kemnaker", "attache-bangkok")) {
      var list = attache.open("/terms?q=gaji+minimum").body();
      assertTrue(list.contains("href=\"/terms/minimum-wage\""), list);
      assertTrue(!list.contains("/terms/new"), list);
      for (var path :
          List.of(
              "/terms/new",
              "/terms/import",
              "/terms/minimum-wage/edit",
              "/terms/minimum-wage/remove")) {
        assertEquals(403, attache.open(path).statusCode(), path);
      }
    }
  }

  @Test
  void aSearchNamesTheOtherWordsAndCanLeaveThemAlone() {
    try (var anybody = new Visitor()) {
      var found = anybody.open("/search?q=minimum+wage").body();
      assertTrue(found.contains("ค่าจ้างขั้นต่ำ"), found);
      assertTrue(found.contains("without=minimum-wage"), found);
      var left = anybody.open("/search?q=minimum+wage&without=minimum-wage").body();
      assertTrue(!left.contains("Also searched"), left);
      assertTrue(left.contains("“minimum wage” as typed"), left);
    }
  }
}

package org.aidememoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.realparts.BrittleFinders;
import org.aidememoire.realparts.Chromium;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What some pages do, as readers get it; {@link PagesIT} looks at every page. */
@ArquillianTest
@RunAsClient
class PageDetailsIT {

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

  @Test
  void aTableIsSortedAndNarrowedAndWhatIsFoundWhileTypingIsAccessible() {
    var said = new ArrayList<String>();
    try (var window = chromium.window(1280, ColorScheme.LIGHT)) {
      var page = Chromium.signedIn(window, "ph-dmw", "administrator");
      page.onConsoleMessage(message -> said.add(page.url() + " " + message.text()));
      page.navigate("/administration");
      var people = page.locator("#table_data td:first-child");
      var before = people.first().textContent();
      page.locator("th:has-text('From') .ui-column-title").click();
      page.waitForCondition(() -> !people.first().textContent().equals(before));
      page.locator("th:has-text('Post') input").pressSequentially("kuala");
      page.waitForCondition(
          () ->
              page.locator("#table_data td:nth-child(2)").allTextContents().stream()
                  .allMatch(post -> post.contains("Kuala Lumpur")));
      page.navigate("/law-updates/new");
      page.locator("#instruments-find").pressSequentially("work");
      page.locator(".finding .suggestions li").first().waitFor();
      said.addAll(Axe.violations(page, "a finder's open list"));
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      page.locator("#instruments-chosen input:checked").waitFor();
    }
    assertEquals(List.of(), said);
  }

  @Test
  void whatFailsWhileSomebodyTypesIsSaidAndTakesNothingAway() {
    try (var window = chromium.window(NARROWEST, ColorScheme.LIGHT)) {
      var page = Chromium.signedIn(window, "ph-dmw", "attache-bangkok");
      page.navigate("/law-updates/new");
      page.fill("#title", "Half a page of thoughts");
      page.locator("#instruments-find").pressSequentially(BrittleFinders.BRITTLE);
      page.locator(".told").waitFor();
      assertTrue(page.locator(".told").innerText().contains("the reference"));
      assertEquals(List.of(), Axe.violations(page, "what failed while somebody typed"));
      assertEquals("Half a page of thoughts", page.inputValue("#title"));
      page.locator("#instruments-find").fill("");
      page.locator("#instruments-find").pressSequentially("work");
      page.locator(".finding .suggestions li").first().waitFor();
      assertEquals(0, page.locator(".told").count());
    }
  }

  @Test
  void aTableOnAPhoneNamesOnlyWhatThereIs() {
    try (var window = chromium.window(NARROWEST, ColorScheme.LIGHT)) {
      var page = Chromium.signedIn(window, "ph-dmw", "administrator");
      page.navigate("/administration");
      var shown = page.locator("#table_data td:visible").allInnerTexts();
      var labels = page.locator("#table_data td .ui-column-title").allTextContents();
      assertTrue(shown.size() > 5, shown::toString);
      assertEquals(
          List.of(), shown.stream().filter(cell -> labels.contains(cell.strip())).toList());
    }
  }

  @Test
  void aTableOnAPhoneIsNotCutOff() {
    try (var window = chromium.window(NARROWEST, ColorScheme.LIGHT)) {
      var page = Chromium.signedIn(window, "ph-dmw", "administrator");
      for (var path : List.of("/administration", "/administration/pages")) {
        page.navigate(path);
        var hidden =
            page.locator(".ui-datatable-tablewrapper")
                .evaluate("wrapper => wrapper.scrollWidth - wrapper.clientWidth");
        assertEquals(0, hidden, path);
      }
    }
  }

  @Test
  void whatCanBeDoneInATablesRowStandsOnOneLine() {
    try (var window = chromium.window(1280, ColorScheme.LIGHT)) {
      var page = Chromium.signedIn(window, "ph-dmw", "administrator");
      page.navigate("/administration");
      assertEquals(
          1,
          page.locator("#table_data a").first().evaluate("link => link.getClientRects().length"));
    }
  }

  @Test
  void whoIsPostedToNoHostCountryIsOfferedAllOfThem() {
    try (var administrator = Visitor.of("ph-dmw", "administrator")) {
      var directory = Jsoup.parse(administrator.open("/directory").body());
      var thailand = directory.expectFirst("main .row:has(a[href='/directory/TH'])");
      assertTrue(thailand.text().contains("Bangkok"), thailand::text);
      assertTrue(thailand.text().contains("Philippines"), thailand::text);
    }
  }

  @Test
  void whatElseWasSearchedTakesOneLineAboveTheHits() {
    for (int width : List.of(NARROWEST, 1280)) {
      try (var window = chromium.window(width, ColorScheme.LIGHT)) {
        var page = window.newPage();
        page.navigate("/search?q=minimum+wage");
        assertTrue(page.locator(".also").boundingBox().height < 45, "at " + width);
        page.locator(".also summary").click();
        assertTrue(page.locator(".also").innerText().contains("as typed"));
      }
    }
  }

  @Test
  void formsAreNoLongerThanFiveScreensOfAPhone() {
    try (var window = chromium.window(360, ColorScheme.LIGHT)) {
      var page = Chromium.signedIn(window, "ph-dmw", "attache-bangkok");
      for (var form : List.of("/law-updates/new", "/instruments/new", "/groups/new")) {
        page.navigate(form);
        var height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        assertTrue(height < 5 * 740, form + " is " + height + " px long");
      }
    }
  }

  @Test
  void textAtTwiceItsSizeWrapsOnRecordsAndTerms() {
    try (var window = chromium.window(360, ColorScheme.LIGHT)) {
      var page = Chromium.signedIn(window, "ph-dmw", "attache-bangkok");
      var addresses = new ArrayList<>(List.of("/terms"));
      for (var list : List.of("/law-updates", "/instruments", "/practices")) {
        page.navigate(list);
        addresses.add(page.locator("main .row .title a").first().getAttribute("href"));
      }
      for (var address : addresses) {
        page.navigate(address);
        page.evaluate("document.documentElement.style.setProperty('font-size', '200%')");
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertEquals(360, width, address);
      }
    }
  }

  @Test
  void theKeyboardReachesTheContentFirst() {
    try (var window = chromium.window(1280, ColorScheme.LIGHT)) {
      var page = window.newPage();
      page.navigate("/law-updates");
      page.keyboard().press("Tab");
      assertEquals("#content", page.evaluate("document.activeElement.getAttribute('href')"));
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertTrue(
          (Boolean)
              page.evaluate("document.querySelector('main').contains(document.activeElement)"));
    }
  }

  @Test
  void searchWorksWithoutJavaScript() {
    try (var visitor = new Visitor()) {
      var answer = visitor.open("/search?q=work&type=law-update&order=NEWEST");
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("<mark>"), answer.body());
    }
  }

  @Test
  void aViewHasNoAddressOfItsOwn() {
    try (var visitor = new Visitor()) {
      for (var path :
          List.of("/home/home.xhtml", "/WEB-INF/pages/home/home.xhtml", "/error", "/nothing")) {
        var answer = visitor.open(path);
        assertEquals(404, answer.statusCode(), path);
        assertTrue(answer.body().contains("Page not found, or not shared with you"), path);
      }
    }
  }
}

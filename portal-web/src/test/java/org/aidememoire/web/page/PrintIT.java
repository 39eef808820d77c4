package org.aidememoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.aidememoire.realparts.Chromium;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What leaves the house on paper says what it is, where it is from and who may read it. */
@ArquillianTest
@RunAsClient
class PrintIT {

  private static final int A4 = 794;

  @Test
  void aPrintedPageSaysWhatItIsAndWhereItIsFrom() {
    try (var chromium = new Chromium();
        var window = chromium.window(A4, ColorScheme.DARK)) {
      var page = Chromium.signedIn(window, "ph-dmw", "attache-bangkok");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.navigate("/search?q=work&country=TH");
      assertTrue(page.locator("h1").boundingBox().height > 20, "what was asked");
      assertTrue(page.locator("h1").innerText().contains("work"));
      assertTrue(page.locator(".chosen").innerText().contains("Thailand"));
      assertFoot(page, "/search?q=work&country=TH");

      page.navigate("/law-updates");
      var record = page.locator(".row .title a").first().getAttribute("href");
      page.navigate(record);
      assertFoot(page, record);
      page.navigate(record + "/history");
      assertTrue(page.locator(".timeline").isVisible());
      assertFoot(page, record);
      var version = page.locator("[data-version]").first().getAttribute("data-version");
      page.navigate(record + "/history?from=" + version + "&to=" + version);
      assertTrue(page.locator(".box").isVisible());
      assertFoot(page, record);
    }
  }

  @Test
  void printedMinutesSayWhatTheyAreAndHaveNothingToPress() {
    try (var chromium = new Chromium();
        var window = chromium.window(A4, ColorScheme.DARK)) {
      var page = Chromium.signedIn(window, "la-molsw", "attache-bangkok");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.navigate("/search?q=attorney&type=decision");
      page.navigate(page.locator("a.where").first().getAttribute("href"));
      assertFoot(page, "/minutes");
      assertTrue(page.locator(".print-foot").innerText().contains("Adopted."));
      assertTrue(page.locator(".minutes-row.decision").first().isVisible());
      assertFalse(page.locator("a[href^='/papers/']").first().isVisible());
    }
  }

  /** Dark ink on white, whatever the screen has. */
  private static void assertFoot(Page page, String address) {
    var foot = page.locator(".print-foot");
    assertTrue(foot.isVisible());
    assertTrue(foot.innerText().contains(address), foot.innerText());
    assertEquals(
        "rgb(0, 0, 0)", page.evaluate("getComputedStyle(document.querySelector('h1')).color"));
    assertEquals(false, page.locator(".masthead").isVisible());
  }
}

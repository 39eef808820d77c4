package org.aidememoire.web.page;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * What keeps somebody from using a page. Our pages have no frames of other origins, so axe runs in
 * the page itself: otherwise it opens a new window for each result that it puts together.
 */
final class Axe {

  private Axe() {}

  static List<String> violations(Page page, String where) {
    return violations(new AxeBuilder(page), where);
  }

  /** The page as it stands there, by day and by night: of the two only the colours differ. */
  static List<String> violationsInBothSchemes(Page page, String where) {
    var all = new ArrayList<>(violations(page, where));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.evaluate("Promise.all(document.getAnimations().map(colour => colour.finished))");
    all.addAll(
        violations(
            new AxeBuilder(page).withRules(List.of("color-contrast")), where + ", in the dark"));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    return all;
  }

  private static List<String> violations(AxeBuilder axe, String where) {
    return axe.setLegacyMode(true).analyze().getViolations().stream()
        .map(v -> where + ": " + v.getId() + " " + v.getNodes().getFirst().getHtml())
        .toList();
  }
}

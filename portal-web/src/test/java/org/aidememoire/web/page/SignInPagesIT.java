package org.aidememoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.aidememoire.realparts.Chromium;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keycloak's pages, on which nobody should feel to have left the portal. */
@ArquillianTest
@RunAsClient
class SignInPagesIT {

  private static final int NARROWEST = 320;

  private static final String BROKER = System.getProperty("portal.oidc.issuer");

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void everyPageIsInThePortalsLookAccessibleAndFitsTheNarrowestScreen(ColorScheme scheme) {
    try (var chromium = new Chromium();
        var window = chromium.window(NARROWEST, scheme)) {
      var page = window.newPage();
      page.navigate("/sign-in/start?ministry=ph-dmw");
      assertOurs(page, "Sign in");
      page.fill("input[name=username]", "attache-bangkok");
      page.fill("input[name=password]", "wrong");
      page.click("[type=submit]");
      assertTrue(page.locator("#input-error-username").innerText().contains("Invalid"));
      assertOurs(page, "Sign in");
      page.navigate(asking(Visitor.portal() + "/signed-in"));
      assertEquals(9, page.locator(".providers a").count());
      assertOurs(page, "Which ministry are you with?");
      page.navigate(asking("http://elsewhere.example/"));
      assertOurs(page, "This did not work");
      page.click("#backToApplication");
      assertEquals(Visitor.portal() + "/sign-in", page.url());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"portal", "up-ph-dmw"})
  void whoSignsOutThereIsAskedAndToldInTheSameLook(String realm) {
    try (var chromium = new Chromium();
        var window = chromium.window(NARROWEST, ColorScheme.LIGHT)) {
      var page = Chromium.signedIn(window, "ph-dmw", "attache-bangkok");
      page.navigate(BROKER.replaceAll("portal$", realm) + "/protocol/openid-connect/logout");
      assertOurs(page, "Sign out");
      page.click("[type=submit]");
      page.locator("h1:has-text('signed out')").waitFor();
      assertOurs(page, "You are signed out");
    }
  }

  @Test
  void thePasswordCanBeShown() {
    try (var chromium = new Chromium();
        var window = chromium.window(NARROWEST, ColorScheme.LIGHT)) {
      var page = window.newPage();
      page.navigate("/sign-in/start?ministry=la-molsw");
      page.fill("input[name=password]", "seen");
      page.click("button[data-password-toggle]");
      assertEquals("text", page.locator("input[name=password]").getAttribute("type"));
    }
  }

  private static String asking(String backTo) {
    return BROKER
        + "/protocol/openid-connect/auth?client_id=portal&response_type=code&scope=openid&redirect_uri="
        + backTo;
  }

  private static void assertOurs(Page page, String heading) {
    assertEquals(heading, page.locator("h1").innerText());
    assertEquals(
        1, page.evaluate("document.styleSheets.length"), "the parent's styles are left out");
    assertEquals(
        1, page.evaluate("document.fonts.load('1rem \"Aide Sans\"').then(faces => faces.length)"));
    assertTrue(
        ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue() <= NARROWEST,
        heading + " is too wide");
    assertEquals(
        List.of(),
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .map(v -> v.getId() + " " + v.getNodes().getFirst().getHtml())
                .toList(),
        heading);
  }
}

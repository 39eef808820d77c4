package org.aidememoire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody writes for so long that the session has ended when the form is sent. */
@ArquillianTest
@RunAsClient
class LostSessionJourneyIT {

  private static Browsers browsers;

  @BeforeAll
  static void open() {
    browsers = new Browsers();
  }

  @AfterAll
  static void close() {
    browsers.close();
  }

  @Test
  void whatWasWrittenIsKeptAndSentAgainAfterSigningInInAnotherTab() {
    try (var attache = browsers.signedIn(Account.PHILIPPINES_BANGKOK)) {
      attache.open("/law-updates/new");
      attache.field("What changed, in one line").fill("Written “over” a <long> lunch");
      attache.field("Host country").selectOption("TH");
      attache.field("What changed").fill("First line & more\nsecond line");
      attache.page().context().clearCookies();
      attache.button("Save").first().click();
      assertThat(attache.text("Your session ended while you were writing")).isVisible();

      var tab = attache.tab(() -> attache.link("Sign in (opens a new tab)").click());
      tab.signInHere(Account.PHILIPPINES_BANGKOK);
      attache.button("Send it again").click();
      attache.page().waitForURL(Pattern.compile("/law-updates/[0-9a-f-]{36}$"));
      assertThat(attache.text("Written “over” a <long> lunch").first()).isVisible();
      assertThat(attache.text("First line & more")).isVisible();
      assertThat(attache.text("second line")).isVisible();
    }
  }
}

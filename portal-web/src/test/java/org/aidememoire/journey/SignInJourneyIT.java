package org.aidememoire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class SignInJourneyIT {

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
  void whoeverSignsOutOfThePortalIsSignedOutAtTheMinistryToo() {
    try (var attache = browsers.signedIn(Account.PHILIPPINES_BANGKOK)) {
      assertEquals(200, attache.ask("/api/me").status());
      attache.signOut();
      assertEquals(401, attache.ask("/api/me").status());
      attache.pickMinistry(Account.PHILIPPINES_BANGKOK);
      assertThat(attache.page().locator("input[type=password]")).isVisible();
      assertFalse(attache.page().url().startsWith(Person.portal()));
    }
  }

  @Test
  void whoeverSignsOutOfASamlMinistryIsSignedOutThereToo() {
    try (var attache = browsers.signedIn(Account.LAO_PDR_BANGKOK)) {
      assertEquals(200, attache.ask("/api/me").status());
      attache.signOut();
      assertEquals(401, attache.ask("/api/me").status());
      attache.pickMinistry(Account.LAO_PDR_BANGKOK);
      assertThat(attache.page().locator("input[type=password]")).isVisible();
      assertFalse(attache.page().url().startsWith(Person.portal()));
    }
  }

  @Test
  void aNewcomerIsToldWhomToAsk() {
    try (var newcomer = browsers.signedIn(Account.PHILIPPINES_NEWCOMER)) {
      assertThat(newcomer.text("no posting is entered for you")).isVisible();
      assertThat(newcomer.text("Your ministry here: Department of Migrant Workers")).isVisible();
    }
  }

  @Test
  void afterSigningOutTheBrowsersBackShowsNothingOfWhatWasRead() {
    try (var keeping = Browsers.keepingPagesInMemory();
        var attache = keeping.signedIn(Account.PHILIPPINES_BANGKOK)) {
      attache.open("/directory");
      assertThat(attache.page().locator("h1")).hasText("Who is posted where");
      attache.signOut();
      attache.page().goBack();
      assertThat(attache.text("Which ministry are you with?")).isVisible();
    }
  }

  @Test
  void eachOfTwoTabsThatSignInLandsWhereItWasGoing() {
    try (var attache = browsers.somebody();
        var other = attache.tab(() -> attache.page().context().newPage())) {
      attache.open("/sign-in?to=/directory");
      attache.link("Department of Migrant Workers").first().click();
      assertThat(attache.page().locator("input[type=password]")).isVisible();
      other.open("/sign-in?to=/saved-searches");
      other.signInHere(Account.PHILIPPINES_BANGKOK);
      assertThat(other.page()).hasURL(Person.portal() + "/saved-searches");
      // the ministry's page in the first tab notices, and goes on by itself
      assertThat(attache.page()).hasURL(Person.portal() + "/directory");
      assertThat(attache.page().locator("h1")).hasText("Who is posted where");
    }
  }

  @Test
  void theSessionIsNewAtSignIn() {
    try (var attache = browsers.somebody()) {
      attache.open("/");
      var before = session(attache);
      attache.signIn(Account.INDONESIA_BANGKOK);
      assertNotEquals(before, session(attache));
    }
  }

  private static List<String> session(Person person) {
    return person.page().context().cookies(Person.portal()).stream()
        .filter(cookie -> cookie.name.contains("SESSION"))
        .map((Cookie cookie) -> cookie.value)
        .toList();
  }
}

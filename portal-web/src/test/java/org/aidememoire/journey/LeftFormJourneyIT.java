package org.aidememoire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ways out of a form and back into it that browsers offer and pages do not. */
@ArquillianTest
@RunAsClient
class LeftFormJourneyIT {

  private static final String FORM = "/law-updates/new";
  private static final Pattern RECORD = Pattern.compile(".*/law-updates/[0-9a-f-]{36}$");

  private static Browsers browsers;

  @BeforeAll
  static void open() {
    browsers = new Browsers();
  }

  @AfterAll
  static void close() {
    browsers.close();
  }

  private static Person attache() {
    return browsers.signedIn(Account.PHILIPPINES_BANGKOK);
  }

  /** Each kind of dialog that opens from now on, and is accepted. */
  private static List<String> dialogs(Person person) {
    var asked = new ArrayList<String>();
    person
        .page()
        .onDialog(
            dialog -> {
              asked.add(dialog.type());
              dialog.accept();
            });
    return asked;
  }

  private static String path(String url) {
    return url.substring(Person.portal().length());
  }

  @Test
  void savingAgainAfterBackLeadsToWhatWasSavedAndOtherWordsAreAskedAbout() {
    try (var attache = attache()) {
      attache.writeLawUpdate("Saved before");
      attache.page().click("#save");
      attache.page().waitForURL(RECORD);
      var record = attache.page().url();
      attache.page().goBack();
      assertThat(attache.named("title")).hasValue("Saved before");
      attache.page().click("#save");
      attache.page().waitForURL(RECORD);
      assertEquals(record, attache.page().url());
      attache.page().goBack();
      assertThat(attache.named("title")).hasValue("Saved before");
      attache.named("title").fill("Saved after");
      attache.page().click("#save");
      assertThat(attache.page().locator("main a[href='" + path(record) + "']")).isVisible();
      assertThat(attache.page().locator("h1")).not().hasText("Saved before");
      attache.page().locator("main form [type=submit]").first().click();
      attache.page().waitForURL(RECORD);
      assertNotEquals(record, attache.page().url());
      assertThat(attache.page().locator("h1")).hasText("Saved after");
    }
  }

  @Test
  void theBrowserAsksBeforeItLosesWhatCannotBeKept() {
    try (var attache = attache()) {
      attache
          .page()
          .addInitScript(
              "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }");
      attache.open(FORM);
      var asked = dialogs(attache);
      attache.leaveByTheMenu();
      assertEquals(List.of(), asked, "nothing was typed");
      attache.open(FORM);
      attache.named("title").pressSequentially("Nowhere to keep it");
      attache.leaveByTheMenu();
      assertEquals(List.of("beforeunload"), asked);
    }
  }

  @Test
  void whatIsKeptIsNotAskedAbout() {
    try (var attache = attache()) {
      var asked = dialogs(attache);
      attache.writeLawUpdate("Kept at once");
      attache.leaveByTheMenu();
      assertEquals(List.of(), asked);
    }
  }

  @Test
  void signingOutLeavesNothingOfAnyScriptInTheBrowser() {
    try (var attache = attache()) {
      attache.open("/directory");
      attache.page().evaluate("localStorage.setItem('tus::of-a-file', '/uploads/1')");
      attache.signOut();
      attache.open("/");
      assertEquals(0, attache.page().evaluate("localStorage.length"));
    }
  }

  /** The browser tells of what is pasted with the mouse as of what a command inserts: by no key. */
  @Test
  void whatIsPastedIntoAFinderWithTheMouseOpensItsList() {
    try (var attache = attache()) {
      attache.open(FORM);
      attache.page().locator("#instruments-find").focus();
      attache.page().evaluate("document.execCommand('insertText', false, 'labour')");
      attache.page().locator(".finding .suggestions li").first().click();
      assertThat(attache.page().locator("#instruments-chosen input")).isChecked();
    }
  }
}

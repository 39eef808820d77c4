package org.aidememoire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody typed stays in their browser until it is saved or discarded, and theirs alone. */
@ArquillianTest
@RunAsClient
class UnsavedTextJourneyIT {

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

  @Test
  void whoLeavesByTheMenuIsOfferedTheTextOnReturn() {
    try (var attache = attache()) {
      attache.writeLawUpdate("Left by the menu");
      attache.leaveByTheMenu();
      attache.open(FORM);
      assertThat(attache.text("You have unsaved text from")).isVisible();
      assertThat(attache.named("title")).hasValue("");
      attache.button("Restore it").focus();
      attache.page().keyboard().press("Enter");
      assertThat(attache.named("title")).hasValue("Left by the menu");
      assertThat(attache.named("changes")).hasValue("First line\nsecond line");
      assertThat(attache.page().locator("#sharing-MINISTRY")).isChecked();
      assertThat(attache.page().locator(".note.kept")).hasCount(0);
      attache.page().click("#save");
      attache.page().waitForURL(RECORD);
      attache.open(FORM);
      assertThat(attache.named("title")).hasValue("");
      assertThat(attache.page().locator(".note.kept")).hasCount(0);
    }
  }

  @Test
  void whatIsDiscardedIsNotOfferedAgain() {
    try (var attache = attache()) {
      attache.writeLawUpdate("Not worth it");
      attache.leaveByTheMenu();
      attache.open(FORM);
      attache.button("Discard it").click();
      attache.open(FORM);
      assertThat(attache.named("title")).isVisible();
      assertThat(attache.page().locator(".note.kept")).hasCount(0);
    }
  }

  @Test
  void backShowsWhatWasTypedAfterARefusalAndAfterSaving() {
    try (var attache = attache()) {
      attache.open(FORM);
      attache.named("title").fill("Gone back to");
      attache.page().click("#save");
      assertThat(attache.page().locator(".summary")).isVisible();
      attache.page().goBack();
      assertThat(attache.named("title")).hasValue("Gone back to");
      attache.named("changes").fill("A rule.");
      attache.page().check("#sharing-MINISTRY");
      attache.page().click("#save");
      attache.page().waitForURL(RECORD);
      attache.page().goBack();
      assertThat(attache.named("title")).hasValue("Gone back to");
      assertThat(attache.text("This is what you typed at")).isVisible();
    }
  }

  @Test
  void theButtonIsBusyAndASecondPressSendsNothing() {
    try (var attache = attache()) {
      attache.writeLawUpdate("Pressed twice");
      var sent = new AtomicInteger();
      attache.page().onRequest(request -> sent.addAndGet(request.method().equals("POST") ? 1 : 0));
      var said =
          attache
              .page()
              .locator("#save")
              .evaluate(
                  """
                  button => {
                    button.click();
                    return new Promise(said => setTimeout(() => { button.click(); said(button.value); }, 20));
                  }
                  """);
      attache.page().waitForURL(RECORD);
      assertEquals("One moment …", said);
      assertEquals(1, sent.get());
    }
  }

  @Test
  void whatALostSessionHeldIsOfferedAfterItsPageIsClosed() {
    try (var attache = attache()) {
      attache.writeLawUpdate("Held over lunch");
      attache.page().context().clearCookies();
      attache.page().click("#save");
      assertThat(attache.text("also kept in this browser")).isVisible();
      assertThat(attache.text("Leave it open until it is saved")).isHidden();
      attache.signIn(Account.PHILIPPINES_BANGKOK);
      attache.open(FORM);
      attache.button("Restore it").click();
      assertThat(attache.named("title")).hasValue("Held over lunch");
    }
  }

  @Test
  void nobodyElseIsOfferedIt() {
    try (var attache = attache()) {
      attache.writeLawUpdate("For my eyes");
      attache.leaveByTheMenu();
      attache.page().context().clearCookies();
      attache.signIn(Account.INDONESIA_BANGKOK);
      attache.open(FORM);
      assertThat(attache.named("title")).hasValue("");
      assertThat(attache.page().locator(".note.kept")).hasCount(0);
      assertFalse(attache.page().content().contains("For my eyes"));
    }
  }

  @Test
  void signingOutAsksFirstAndThenClearsIt() {
    try (var attache = attache()) {
      attache.writeLawUpdate("Not saved yet");
      attache.leaveByTheMenu();
      var asked = new ArrayList<String>();
      attache
          .page()
          .onceDialog(
              dialog -> {
                asked.add(dialog.message());
                dialog.dismiss();
              });
      attache.pressSignOut();
      assertTrue(attache.page().url().endsWith("/directory"), attache.page().url());
      attache.page().onDialog(com.microsoft.playwright.Dialog::accept);
      attache.signOut();
      assertEquals(1, asked.size());
      assertTrue(asked.getFirst().contains("not saved"), asked::toString);
      assertEquals(
          0,
          attache
              .page()
              .evaluate("Object.keys(localStorage).filter(n => n.startsWith('form:')).length"));
    }
  }

  @Test
  void whatWasTypedIntoAFinderButNotChosenIsKeptAndAskedAbout() {
    try (var attache = attache()) {
      attache.writeLawUpdate("With a law");
      var finder = attache.page().locator("#instruments-find");
      finder.fill("labour");
      attache.page().locator(".finding .suggestions li").first().waitFor();
      attache.page().keyboard().press("Escape");
      attache.page().click("#save");
      assertThat(attache.page().locator(".summary a[href='#instruments']")).isVisible();
      assertThat(finder).hasValue("labour");
      attache.page().locator("#instruments-offered input").first().check();
      assertThat(finder).hasValue("");
      attache.page().click("#save");
      attache.page().waitForURL(RECORD);
    }
  }

  @Test
  void enterInAFinderLooksForItAndDoesNotSendTheForm() {
    try (var attache = attache()) {
      attache.open(FORM);
      var finder = attache.page().locator("#instruments-find");
      var list = attache.page().locator(".finding .suggestions li").first();
      finder.evaluate("input => { input.value = 'labour'; input.focus(); }");
      finder.press("Enter");
      list.waitFor();
      assertThat(attache.page().locator(".summary")).hasCount(0);
    }
  }

  @Test
  void aFormBegunByOneIsNotSavedByAnother() {
    try (var attache = attache()) {
      attache.writeLawUpdate("Begun at the embassy");
      attache.page().context().clearCookies();
      var tab = attache.tab(() -> attache.page().evaluate("open('/sign-in')"));
      tab.signInHere(Account.INDONESIA_BANGKOK);
      attache.page().click("#save");
      assertThat(attache.text("started this form. You are now")).isVisible();
      attache.button("Save it as myself").click();
      attache.page().waitForURL(RECORD);
      assertThat(attache.page().locator("h1")).hasText("Begun at the embassy");
    }
  }

  @Test
  void whatIsRestoredOverALaterVersionIsMerged() {
    try (var attache = attache();
        var assistant = browsers.signedIn(Account.PHILIPPINES_BANGKOK_ASSISTANT)) {
      attache.writeLawUpdate("Of two hands");
      attache.page().click("#save");
      attache.page().waitForURL(RECORD);
      var edit = attache.page().url().substring(Person.portal().length()) + "/edit";
      attache.open(edit);
      attache.named("title").fill("Of my hand");
      attache.named("reason").fill("another wording");
      attache.leaveByTheMenu();
      assistant.open(edit);
      assistant.named("title").fill("Of the other hand");
      assistant.named("reason").fill("said more clearly");
      assistant.page().click("#save");
      assistant.page().waitForURL(RECORD);
      attache.open(edit);
      attache.button("Restore it").click();
      attache.page().click("#save");
      assertThat(attache.page().locator(".merge")).containsText("the other hand");
      assertThat(attache.named("title")).hasValue("Of my hand");
    }
  }

  @Test
  void theNotesAreAccessible() {
    try (var attache = attache()) {
      var found = new ArrayList<String>();
      for (int width : List.of(360, 1280)) {
        attache.page().setViewportSize(width, 900);
        attache.writeLawUpdate("Looked at " + width);
        attache.leaveByTheMenu();
        attache.open(FORM);
        assertThat(attache.page().locator(".note.kept").first()).isVisible();
        faults(attache, "offered", found);
        attache.writeLawUpdate("Lost at " + width);
        attache.page().context().clearCookies();
        attache.page().click("#save");
        assertThat(attache.text("also kept in this browser")).isVisible();
        faults(attache, "held", found);
        attache.signIn(Account.PHILIPPINES_BANGKOK);
      }
      assertEquals(List.of(), found);
    }
  }

  private static void faults(Person person, String what, List<String> found) {
    var width = person.page().viewportSize().width;
    new AxeBuilder(person.page())
        .analyze()
        .getViolations()
        .forEach(v -> found.add(what + ": " + v.getId() + v.getNodes().getFirst().getHtml()));
    var needed =
        ((Number) person.page().evaluate("document.documentElement.scrollWidth")).intValue();
    if (needed > width) {
      found.add(what + " is " + needed + " px wide at " + width);
    }
  }
}

package org.aidememoire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is typed into minutes is in the minutes, whatever happens to the line and to the tab. */
@ArquillianTest
@RunAsClient
class MinutesJourneyIT {

  private static final Pattern SAVED = Pattern.compile("saved \\(rev \\d+\\)");

  private static final String HELD =
      """
      async () => {
        const send = async (method, path, body, version) => {
          const answer = await fetch(path, { method, body: body && JSON.stringify(body), headers: {
            "Content-Type": "application/json", "X-Requested-With": "page",
            ...(version ? { "If-Match": `"${version}"` } : {}) } });
          if (!answer.ok) throw new Error(path + " " + answer.status + " " + await answer.text());
          return answer.headers.get("Location");
        };
        const step = async (path, name) =>
          send("POST", path + "/" + name, null, (await (await fetch(path)).json()).header.version);
        const sharing = { level: "MINISTRY" };
        const series = await send("POST", "/api/consultations", { title: "Journey", host: "TH", purpose: "We meet.",
          zone: "Asia/Bangkok", posts: ["ph-dmw-bkk"], sharing });
        await step(series, "open");
        const day = new Date(Date.now() - 2 * 86400000).toISOString().slice(0, 10);
        const session = await send("POST", series + "/sessions", { title: "Held", startsOn: day, startsAt: "09:30",
          endsAt: "16:30", venue: "Room 1", sharing });
        await step(session, "schedule");
        const topic = await send("POST", series + "/topics", { title: "Fees", why: "They rise.", sharing });
        await step(topic, "propose");
        const { version } = await (await fetch(session + "/agenda")).json();
        await send("PUT", session + "/agenda",
          { version, items: [{ minutes: 10 }, { topic: topic.replace(/.*[/]/, ""), minutes: 30 }] });
        for (const name of ["circulate_agenda", "hold", "draft_minutes"]) await step(session, name);
        return new URL(session, location).pathname.replace("/api", "");
      }
      """;

  private static Browsers browsers;

  @BeforeAll
  static void open() {
    browsers = new Browsers();
  }

  @AfterAll
  static void close() {
    browsers.close();
  }

  /** A held session whose minutes are open, by its path. */
  private static String held(Person attache) {
    attache.open("/consultations");
    return String.valueOf(attache.page().evaluate(HELD));
  }

  private static Locator row(Page page) {
    return page.locator("#minutes textarea").first();
  }

  private static Locator light(Page page) {
    return page.locator("#minutes .light").first();
  }

  private static void addRow(Person attache, String session) {
    attache.open(session + "/minutes/write");
    attache.page().selectOption("#agenda", new SelectOption().setLabel("2 Fees"));
    attache.page().click("#add button");
    assertThat(row(attache.page())).isFocused();
  }

  private static void write(Page page, String text) {
    row(page).focus();
    page.keyboard().press("Control+End");
    page.keyboard().insertText(text);
  }

  private static String minutes(Person attache, String session) {
    return attache.ask("/api/minutes/" + session.replaceAll(".*/", "")).body();
  }

  @Test
  void whatIsTypedWithoutALineAndInATabThatClosesIsInTheMinutes() {
    try (var attache = browsers.signedIn(Account.PHILIPPINES_BANGKOK)) {
      var session = held(attache);
      addRow(attache, session);
      write(attache.page(), "The meeting agreed");
      assertThat(light(attache.page())).hasText(SAVED);
      var window = attache.page().context();
      window.setOffline(true);
      write(attache.page(), " ค่าจ้างขั้นต่ำ");
      assertThat(light(attache.page())).hasText("on this device");
      var other = window.newPage();
      attache.page().close(new Page.CloseOptions().setRunBeforeUnload(false));
      window.setOffline(false);
      other.navigate(Person.portal() + session + "/minutes/write");
      assertThat(light(other)).hasText(SAVED);
      assertThat(row(other)).hasValue("The meeting agreed ค่าจ้างขั้นต่ำ");
      other.reload();
      assertThat(row(other)).hasValue("The meeting agreed ค่าจ้างขั้นต่ำ");
      other.waitForFunction(NOTHING_LEFT);
    }
  }

  private static final String NOTHING_LEFT =
      """
      () => new Promise(found => {
        const asked = indexedDB.open("minutes", 1);
        asked.onsuccess = () => {
          const all = asked.result.transaction("outbox").objectStore("outbox").getAll();
          all.onsuccess = () => { asked.result.close(); found(all.result.length === 0); };
        };
      })
      """;

  @Test
  void whatIsTypedAfterThePageWasLoadedAgainIsSavedToo() {
    try (var attache = browsers.signedIn(Account.PHILIPPINES_BANGKOK)) {
      var session = held(attache);
      addRow(attache, session);
      write(attache.page(), "The meeting agreed");
      assertThat(light(attache.page())).hasText(SAVED);
      attache.page().reload();
      assertThat(light(attache.page())).hasText(SAVED);
      write(attache.page(), " to meet again.");
      attache.page().waitForFunction(NOTHING_LEFT);
      assertThat(light(attache.page())).hasText(SAVED);
      assertTrue(minutes(attache, session).contains("The meeting agreed to meet again."));
    }
  }

  @Test
  void aBlankThatIsSavedStaysBeforeTheNextWord() {
    try (var attache = browsers.signedIn(Account.PHILIPPINES_BANGKOK)) {
      addRow(attache, held(attache));
      write(attache.page(), "The meeting ");
      assertThat(light(attache.page())).hasText(SAVED);
      attache.page().keyboard().type("agreed");
      assertThat(row(attache.page())).hasValue("The meeting agreed");
    }
  }

  private static final String ATTENDS =
      """
      async session => (await fetch("/api" + session + "/attendance", { method: "PUT",
        headers: { "Content-Type": "application/json", "X-Requested-With": "page" },
        body: JSON.stringify({ delegation: "ph-dmw-bkk", reply: "ATTENDING" }) })).status
      """;

  /** The texts of the rows, as the page shows them. */
  private static Locator rows(Person attache) {
    return attache.page().locator("#minutes textarea");
  }

  @Test
  void aRowACorrectionAndAnActionAreChangedByTheirForms() {
    try (var attache = browsers.signedIn(Account.PHILIPPINES_BANGKOK)) {
      var session = held(attache);
      attache.page().evaluate(ATTENDS, session);
      attache.open(session + "/minutes/row?item=Fees");
      attache.named("text").fill("x".repeat(20_001));
      attache.page().click("#save");
      assertThat(attache.page().locator("#text-error")).isVisible();
      attache.named("text").fill("To publish the list.");
      attache.page().click("#save");
      assertThat(rows(attache)).hasCount(1);
      attache.page().locator(".statement a").click();
      attache.page().check("#form-ACTION");
      attache.named("owner").selectOption("ph-dmw-bkk");
      attache.named("due").fill("31 Jan 2027");
      attache.page().click("#save");
      assertThat(rows(attache)).hasCount(1);
      attache.open(session + "/minutes");
      attache.page().click("#circulate");
      attache.page().locator(".minutes-row a").click();
      attache.named("text").fill("To publish the whole list.");
      attache.named("reason").fill("as we said");
      attache.page().click("#propose");
      attache.page().click("#accept");
      assertThat(attache.page().locator("blockquote")).hasText("To publish the whole list.");
      attache.open(session + "/minutes");
      attache.page().check("#what-AGREED");
      attache.page().click("#sign");
      assertThat(attache.page().locator(".minutes-seal")).isVisible();
      attache.open("/actions");
      var action =
          attache
              .page()
              .locator("li.row")
              .filter(
                  new Locator.FilterOptions()
                      .setHas(attache.page().locator("a[href^='" + session + "/minutes#row-']")));
      action.locator("a[href*=close]").click();
      attache.named("words").fill("It is on the board.");
      attache.page().click("#close");
      assertThat(attache.page().locator(".done")).hasText("The action is closed.");
      assertThat(action).containsText("It is on the board.");
    }
  }

  @Test
  void whileThePortalIsAwayTheLightSaysSoAndAfterwardsAllIsSaved() {
    try (var attache = browsers.signedIn(Account.PHILIPPINES_BANGKOK)) {
      var session = held(attache);
      addRow(attache, session);
      var texts = Pattern.compile(".*/texts$");
      attache
          .page()
          .route(texts, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
      write(attache.page(), "Noted during a restart.");
      assertThat(light(attache.page())).hasText("on this device");
      attache.page().unroute(texts);
      assertThat(light(attache.page())).hasText(SAVED);
      assertTrue(minutes(attache, session).contains("Noted during a restart."));
    }
  }

  @Test
  void aComposedWordIsSavedWholeAndNotBroken() {
    try (var attache = browsers.signedIn(Account.PHILIPPINES_BANGKOK)) {
      var session = held(attache);
      addRow(attache, session);
      var keyboard = attache.page().context().newCDPSession(attache.page());
      for (var word : List.of("แรงงาน", "កម្មករ", "အလုပ်သမား")) {
        for (int to = 1; to <= word.length(); to++) {
          var composing = new JsonObject();
          composing.addProperty("text", word.substring(0, to));
          composing.addProperty("selectionStart", to);
          composing.addProperty("selectionEnd", to);
          keyboard.send("Input.imeSetComposition", composing);
        }
        var done = new JsonObject();
        done.addProperty("text", word);
        keyboard.send("Input.insertText", done);
      }
      assertThat(light(attache.page())).hasText(SAVED);
      assertThat(row(attache.page())).hasValue("แรงงานកម្មករအလုပ်သမား");
      assertTrue(minutes(attache, session).contains("แรงงานកម្មករအလုပ်သမား"));
    }
  }

  @Test
  void twoWhoWriteInOneRowKeepTheWordsOfBoth() {
    try (var attache = browsers.signedIn(Account.PHILIPPINES_BANGKOK);
        var assistant = browsers.signedIn(Account.PHILIPPINES_BANGKOK_ASSISTANT)) {
      var session = held(attache);
      addRow(attache, session);
      assistant.open(session + "/minutes/write");
      write(attache.page(), "One said this.");
      write(assistant.page(), "Another said that.");
      for (var page : List.of(attache.page(), assistant.page())) {
        assertThat(row(page)).hasValue(Pattern.compile("One said this"));
        assertThat(row(page)).hasValue(Pattern.compile("Another said that"));
        assertThat(page.locator("#light")).hasText("Everything is saved");
      }
    }
  }

  @Test
  void thePagesOfMinutesAreWithoutBarriers() {
    try (var attache = browsers.signedIn(Account.PHILIPPINES_BANGKOK)) {
      var session = held(attache);
      addRow(attache, session);
      write(attache.page(), "The meeting agreed to meet.");
      assertThat(light(attache.page())).hasText(SAVED);
      for (var path : List.of("/minutes/write", "/minutes/row", "/minutes", "")) {
        attache.open(session + path);
        assertEquals(List.of(), new AxeBuilder(attache.page()).analyze().getViolations(), path);
      }
      attache.open("/actions");
      assertEquals(List.of(), new AxeBuilder(attache.page()).analyze().getViolations());
    }
  }
}

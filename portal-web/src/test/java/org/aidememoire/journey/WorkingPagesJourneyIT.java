package org.aidememoire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What goes wrong while somebody works, and that nothing of the work is lost by it. */
@ArquillianTest
@RunAsClient
class WorkingPagesJourneyIT {

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

  /** A draft for the ministry alone, so that nobody is to be asked about. */
  private static String recorded(Person attache, String title) {
    attache.open("/law-updates/new");
    attache.named("title").fill(title);
    attache.named("changes").fill("The fee is 1,000 baht.\nIt is paid at the district office.");
    attache.named("toDoBy").fill("3/11/2569");
    choose(attache, "#topics-wages");
    attache.page().check("#sharing-MINISTRY");
    attache.page().click("#save");
    attache.page().waitForURL(RECORD);
    return attache.page().url().substring(Person.portal().length());
  }

  /** A topic, in the fold that says which are chosen. */
  private static void choose(Person person, String topic) {
    person.page().click("#topics summary");
    person.page().check(topic);
  }

  @Test
  void aMistakeIsNamedAtItsFieldAndNothingTypedIsLost() {
    try (var attache = browsers.signedIn(Account.PHILIPPINES_BANGKOK_ASSISTANT)) {
      attache.open("/instruments/new");
      attache.named("title").fill("ประกาศตัวอย่าง");
      attache.named("madeOn").fill("35/13/2569");
      assertThat(attache.page().locator("#parties")).isHidden();
      attache.page().check("#jurisdiction-PARTIES");
      attache.page().locator("#parties-find").pressSequentially("thai");
      attache.page().locator(".finding .suggestions li").first().waitFor();
      attache.page().keyboard().press("ArrowDown");
      attache.page().keyboard().press("Enter");
      attache.page().locator("#topics summary").press("Enter");
      attache.page().locator("#topics-wages").press("Space");
      attache.page().check("#sharing-MINISTRY");
      attache.page().click("#save");
      assertThat(attache.page().locator(".has-error #madeOn")).isVisible();
      assertThat(attache.page().locator(".summary a[href='#form']")).isVisible();
      assertThat(attache.page().locator("#topics summary")).hasText("Wages");
      assertThat(attache.page().locator("#parties-TH")).isChecked();
      assertThat(attache.page().locator(".summary a[href='#madeOn']")).isVisible();
      assertThat(attache.named("title")).hasValue("ประกาศตัวอย่าง");
      assertThat(attache.named("madeOn")).hasValue("35/13/2569");
      assertThat(attache.page().locator("#topics-wages")).isChecked();
      assertThat(attache.page().locator("#sharing-MINISTRY")).isChecked();
    }
  }

  @Test
  void whatOneAloneChangedIsTakenOverAndWhatBothChangedIsAskedAbout() {
    try (var attache = browsers.signedIn(Account.PHILIPPINES_BANGKOK);
        var assistant = browsers.signedIn(Account.PHILIPPINES_BANGKOK_ASSISTANT)) {
      var record = recorded(attache, "Fees of permits");
      attache.open(record + "/edit");
      assistant.open(record + "/edit");
      assistant.named("toDoBy").fill("1 Dec 2026");
      choose(assistant, "#topics-fishing");
      assistant.named("reason").fill("corrected the date");
      assistant.page().click("#save");
      assistant.page().waitForURL(RECORD);

      attache.named("toDoBy").fill("15/12/2569");
      attache.named("title").fill("Fees of permits in 2027");
      attache.named("reason").fill("another date");
      attache.page().click("#save");
      assertThat(attache.page().locator(".merge")).containsText("corrected the date");
      assertThat(attache.page().locator("#topics-fishing")).isChecked();
      assertThat(attache.named("title")).hasValue("Fees of permits in 2027");
      attache.page().click("#save");
      assertThat(attache.page().locator(".summary")).containsText("Deadline");
      attache.page().check("[name='merge.toDoBy'][value=theirs]");
      attache.page().click("#save");
      attache.page().waitForURL(RECORD);
      assertThat(attache.page().locator("main")).containsText("By 1 Dec 2026");
      assertThat(attache.page().locator("main")).containsText("Fishing");
      assertThat(attache.page().locator("h1")).hasText("Fees of permits in 2027");

      attache.open(record + "/history?from=1&to=3");
      var comparison = attache.page().locator("section[aria-labelledby=comparison]");
      assertThat(comparison.locator("h3").last()).hasText("Topics");
      assertThat(comparison.locator("del")).hasText("removed: 3 Nov 2026");
    }
  }

  @Test
  void versionsThatOthersAloneMaySeeLeaveNoGap() {
    try (var attache = browsers.signedIn(Account.PHILIPPINES_BANGKOK);
        var desk = browsers.signedIn(Account.PHILIPPINES_DESK)) {
      var record = recorded(attache, "Counted as seen");
      attache.open(record + "/steps/report");
      attache.page().click("#take");
      attache.page().waitForURL(RECORD);
      desk.open(record + "/history");
      var versions = desk.page().locator(".timeline strong");
      assertThat(versions).hasText(new String[] {"Version 1"});
      desk.open(record);
      assertThat(desk.page().locator("main")).containsText("Version 1, ");
    }
  }

  @Test
  void anUploadGoesOnWhereTheLineBroke() {
    try (var attache = browsers.signedIn(Account.PHILIPPINES_BANGKOK)) {
      var record = recorded(attache, "With a long file");
      attache.open(record + "/files");
      var page = attache.page();
      var sent = new ArrayList<String>();
      var parts = new AtomicInteger();
      var broken = new AtomicBoolean(true);
      page.route(
          "**/uploads/**",
          route -> {
            if (!route.request().method().equals("PATCH")) {
              route.resume();
            } else if (broken.get() && parts.incrementAndGet() > 1) {
              route.abort("internetdisconnected");
            } else {
              sent.add(route.request().headers().get("upload-offset"));
              route.resume();
            }
          });
      var text = "Words of a long gazette. ".repeat(250_000).getBytes(UTF_8);
      page.setInputFiles("#choose", new FilePayload("long.txt", "text/plain", text));
      assertThat(page.locator("#progress")).containsText("the connection is broken");
      broken.set(false);
      assertThat(page.locator(".row.file")).containsText("long.txt");
      assertEquals("0", sent.getFirst());
      assertFalse(sent.subList(1, sent.size()).contains("0"), sent::toString);
      assertTrue(sent.size() >= 2, sent::toString);
    }
  }

  @Test
  void thePageOfFilesTellsTheEndOfEachAndShowsAPdfInPlace() throws IOException {
    try (var attache = browsers.signedIn(Account.PHILIPPINES_BANGKOK);
        var gazette =
            getClass().getResourceAsStream("/org/aidememoire/attachment/gazette-th.pdf")) {
      attache.open(recorded(attache, "With a gazette") + "/files");
      var page = attache.page();
      page.setInputFiles(
          "#choose",
          new FilePayload[] {
            new FilePayload("gazette.pdf", "application/pdf", gazette.readAllBytes()),
            new FilePayload("photo.jpg", "image/jpeg", "\0\0\0\u0018ftypheic".getBytes(UTF_8))
          });
      var progress = page.locator("#progress");
      assertThat(progress).containsText("gazette.pdf: All of its text can be searched.");
      assertThat(progress).containsText("save the picture as JPEG");
      var show = page.locator(".row.file a[href*=inline]").getAttribute("href");
      var shown = page.request().get(page.url().replaceFirst("(?<=[^/:])/.*", "") + show);
      assertTrue(shown.headers().get("content-disposition").startsWith("inline"), show);
    }
  }
}

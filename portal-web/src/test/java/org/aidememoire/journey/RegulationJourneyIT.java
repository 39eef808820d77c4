package org.aidememoire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An attaché in Bangkok records a regulation with two files and shares it with everyone in
 * Thailand: a colleague there finds it by a word inside each file, and for everybody else there is
 * nothing.
 */
@ArquillianTest
@RunAsClient
class RegulationJourneyIT {

  private static final String TITLE = "ประกาศตัวอย่าง เรื่อง เบี้ยเลี้ยงคนประจำเรือกลางคืน";
  private static final String ENGLISH_TITLE = "Sample notification on allowances of night crews";

  /** Only in the printed paper. */
  private static final String PRINTED_WORD = "hammocks";

  /** Coral, only in the scanned paper. */
  private static final String SCANNED_WORD = "ปะการัง";

  private static final Pattern FILE = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

  private static Browsers browsers;
  private static String instrument;
  private static List<String> files;

  @BeforeAll
  static void aRegulationIsRecordedAndPublished() {
    browsers = new Browsers();
    try (var attache = browsers.signedIn(Account.PHILIPPINES_BANGKOK)) {
      instrument = record(attache);
      attach(attache);
      publish(attache);
      var attached = FILE.matcher(attache.ask("/api/attachments?record=" + instrument).body());
      files = attached.results().map(found -> found.group(1)).distinct().toList();
    }
  }

  @AfterAll
  static void close() {
    browsers.close();
  }

  private static String record(Person attache) {
    attache.open("/instruments");
    attache.link("Add a law or agreement").click();
    attache.field("What kind of text is it?").selectOption("NOTIFICATION");
    attache.field("Title").fill(TITLE);
    attache.field("Language of the text").selectOption("th");
    attache.field("Title in English").fill(ENGLISH_TITLE);
    attache.field("A host country").check();
    attache.field("Host country").selectOption("TH");
    attache.field("Everyone posted to the host country").check();
    attache.button("Save").first().click();
    var confirm = attache.button("Save and share it");
    var saved = attache.page().getByRole(com.microsoft.playwright.options.AriaRole.HEADING);
    assertThat(confirm.or(saved.getByText(TITLE)).first()).isVisible();
    if (confirm.count() > 0) {
      confirm.click();
    }
    attache.page().waitForURL(Pattern.compile("/instruments/[0-9a-f-]{36}$"));
    return attache.page().url().replaceAll(".*/", "");
  }

  private static void attach(Person attache) {
    var papers = new Papers(browsers.printer());
    attache.link("Add a file").first().click();
    attache.field("Language of these files").selectOption("th");
    attache
        .field("Files")
        .setInputFiles(
            new FilePayload[] {
              pdf(
                  "notification.pdf",
                  papers.printed(
                      "Sample notification",
                      "Vessel owners shall provide dry hammocks and a reading lamp for each member of the night crew.")),
              pdf(
                  "scan.pdf",
                  papers.scanned(
                      "ประกาศตัวอย่าง",
                      "เจ้าของเรือต้องแจ้งตำแหน่งแนวปะการังแก่คนประจำเรือก่อนออกเรือ"))
            });
    var available = attache.eventually(() -> available(attache) == 2);
    assertTrue(available, () -> attache.ask("/api/attachments?record=" + instrument).body());
    attache.open("/instruments/" + instrument);
  }

  private static long available(Person attache) {
    var body = attache.ask("/api/attachments?record=" + instrument).body();
    return Pattern.compile("\"AVAILABLE\"").matcher(body).results().count();
  }

  private static FilePayload pdf(String name, byte[] content) {
    return new FilePayload(name, "application/pdf", content);
  }

  private static void publish(Person attache) {
    attache.link("Publish").first().click();
    // named as the directory entered the colleague, or as the ministry does at each sign-in
    var gaining =
        attache.page().locator("main").getByText(Pattern.compile("Labour attaché.*Bangkok"));
    assertThat(gaining.first()).isVisible();
    attache.button("Publish it").click();
    attache.page().waitForURL(Pattern.compile("/instruments/[0-9a-f-]{36}$"));
    assertThat(attache.text("Published").first()).isVisible();
  }

  @Test
  void aColleagueInTheSameHostCountryFindsItByAWordOfThePrintedPaper() {
    try (var colleague = browsers.signedIn(Account.INDONESIA_BANGKOK)) {
      assertTrue(colleague.finds(ENGLISH_TITLE, PRINTED_WORD));
      assertThat(colleague.search(PRINTED_WORD)).containsText(PRINTED_WORD);
    }
  }

  @Test
  void aColleagueInTheSameHostCountryFindsItByAThaiWordOfTheScan() {
    try (var colleague = browsers.signedIn(Account.INDONESIA_BANGKOK)) {
      assertTrue(colleague.finds(ENGLISH_TITLE, SCANNED_WORD));
      row(colleague).first().click();
      assertThat(colleague.text(TITLE).first()).isVisible();
      assertThat(colleague.link("scan.pdf").first()).isVisible();
    }
  }

  private static Locator row(Person person) {
    return person
        .page()
        .getByRole(com.microsoft.playwright.options.AriaRole.MAIN)
        .locator("a[href*='" + instrument + "']");
  }

  @Test
  void anAttacheInAnotherHostCountrySeesNothingAnywhere() {
    try (var elsewhere = browsers.signedIn(Account.INDONESIA_KUALA_LUMPUR)) {
      seesNothing(elsewhere);
    }
  }

  @Test
  void theHeadOfficeOfAnotherMinistrySeesNothingAnywhere() {
    try (var desk = browsers.signedIn(Account.VIET_NAM_DESK)) {
      seesNothing(desk);
    }
  }

  @Test
  void whoeverIsNotSignedInSeesNothingAnywhere() {
    try (var anybody = browsers.somebody()) {
      seesNothing(anybody);
    }
  }

  private static void seesNothing(Person other) {
    for (var path : List.of("/", "/instruments", "/law-updates")) {
      other.open(path);
      assertFalse(other.page().content().contains(ENGLISH_TITLE), path);
      assertFalse(other.page().content().contains(TITLE), path);
    }
    assertThat(other.search(ENGLISH_TITLE)).not().containsText(TITLE);
    assertEquals(0, row(other).count());
    for (var word : List.of(PRINTED_WORD, SCANNED_WORD)) {
      assertThat(other.search(word)).containsText("No results");
      var nothing = other.ask("/api/search?q=" + word).body();
      assertTrue(nothing.contains("\"total\":0"), nothing);
      assertFalse(nothing.contains("\"records\":"), nothing);
    }
    assertFalse(other.ask("/api/suggest?q=hammo").body().contains(PRINTED_WORD));
    assertEquals(
        404, other.page().navigate(Person.portal() + "/instruments/" + instrument).status());
    assertEquals(404, other.ask("/api/instruments/" + instrument).status());
    assertEquals(404, other.ask("/api/attachments?record=" + instrument).status());
    assertEquals(2, files.size());
    for (var file : files) {
      assertEquals(404, other.ask("/api/attachments/" + file).status());
      assertEquals(404, other.ask("/files/" + file + "/notification.pdf").status());
    }
  }
}

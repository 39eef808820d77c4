package org.aidememoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.realparts.Chromium;
import org.aidememoire.realparts.Discovered;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Looks at every page as readers get it, each opened once by somebody to whom it opens, and those
 * for anybody by a stranger as well.
 */
@ArquillianTest
@RunAsClient
class PagesIT {

  private static final long MOST_BYTES = 100_000;
  private static final int NARROWEST = 320;
  private static final String NOT_THERE = "/nothing-here";

  private static final Map<Rule, String> ACCOUNTS =
      new EnumMap<>(
          Map.of(
              Rule.ANYBODY, "ph-dmw.attache-bangkok",
              Rule.SIGNED_IN, "ph-dmw.attache-bangkok",
              Rule.POSTED, "ph-dmw.attache-bangkok",
              Rule.ADMINISTRATOR, "ph-dmw.administrator",
              Rule.SECRETARIAT, "ilo.secretariat",
              Rule.DIRECTORY, "ph-dmw.administrator"));

  private static final List<Opened> all = new ArrayList<>();
  private static final List<String> closed = new ArrayList<>();
  private static final List<String> faults = new ArrayList<>();
  private static final List<String> policies = new ArrayList<>();
  private static final List<String> ofPrimeFaces = new ArrayList<>();

  private static final HtmlChecker html = new HtmlChecker();

  private static Chromium chromium;

  /** An address of a page. */
  private record Opened(String address, Rule access, boolean working) {

    static Opened reading(String address) {
      return new Opened(address, Rule.ANYBODY, false);
    }

    boolean namesARecord() {
      return address.matches(".*[0-9a-f]{8}-.*");
    }
  }

  @BeforeAll
  static void lookAtEveryPage() {
    chromium = new Chromium();
    try (var reader = Visitor.of("ph-dmw", "attache-bangkok");
        var peer = Visitor.of("ph-dmw", "attache-kl")) {
      var records = SomeRecords.of(SomeRecords.newWord(), reader, peer);
      var given = Discovered.addresses(reader);
      for (var page : Discovered.pages()) {
        records.addresses(page.path(), given).stream()
            .map(address -> new Opened(records.in(address), page.access(), page.working()))
            .forEach(all::add);
      }
      Stream.of("/search?q=work", "/search?q=minimum+wage", "/instruments?q=work", NOT_THERE)
          .map(Opened::reading)
          .forEach(all::add);
      Discovered.kinds().forEach(kind -> ofTheDemonstration(reader, kind.path()));
    }
    for (var account : new HashSet<>(ACCOUNTS.values())) {
      try (var window = chromium.window(NARROWEST, ColorScheme.LIGHT)) {
        var parts = account.split("[.]");
        var page = Chromium.signedIn(window, parts[0], parts[1]);
        look(page, all.stream().filter(o -> account.equals(ACCOUNTS.get(o.access))).toList());
      }
    }
    try (var window = chromium.window(NARROWEST, ColorScheme.LIGHT)) {
      look(window.newPage(), forAnybody());
    }
  }

  /** The oldest record of the first list page: nobody but the demonstration wrote it. */
  private static void ofTheDemonstration(Visitor reader, String path) {
    var listed = Jsoup.parse(reader.open("/" + path).body()).select("main .row .title a");
    if (!listed.isEmpty()) {
      var record = listed.last().attr("href");
      var history = Jsoup.parse(reader.open(record + "/history").body());
      var version = history.expectFirst("[data-version]").attr("data-version");
      all.add(Opened.reading(record));
      all.add(
          new Opened(record + "/history?from=" + version + "&to=" + version, Rule.POSTED, false));
    }
  }

  private static List<Opened> forAnybody() {
    return all.stream().filter(o -> o.access == Rule.ANYBODY && !o.namesARecord()).toList();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  private static void look(Page page, List<Opened> pages) {
    page.onPageError(error -> faults.add(page.url() + " " + error));
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            policies.add(page.url() + " " + message.text());
          }
        });
    var loaded = new ArrayList<String>();
    page.onRequest(request -> loaded.add(request.url()));
    for (var opened : pages) {
      loaded.clear();
      var answer = page.navigate(opened.address);
      var status = answer.status();
      if (!opened.working) {
        html.add(opened.address, answer.text());
      }
      if (status != (opened.address.equals(NOT_THERE) ? 404 : 200)) {
        closed.add(opened + " " + status);
      }
      faults.addAll(Axe.violationsInBothSchemes(page, opened.address));
      var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
      if (width > NARROWEST) {
        faults.add(opened.address + ": is " + width + " px wide");
      }
      if (!opened.working) {
        loaded.stream()
            .filter(url -> url.contains("jakarta.faces.resource"))
            .forEach(url -> ofPrimeFaces.add(opened.address + " " + url));
      }
    }
  }

  @Test
  void everyPageOpensToWhomItSays() {
    assertEquals(List.of(), closed);
    assertTrue(all.size() > 60, all::toString);
  }

  @Test
  void everyPageIsAccessibleInBothSchemesAndFitsTheNarrowestScreen() {
    assertEquals(List.of(), faults);
  }

  @Test
  void everyPageOutsideTheTablesOfPrimeFacesIsValidHtml() throws Exception {
    assertEquals(List.of(), html.faults());
  }

  @Test
  void readingPagesLoadNothingOfPrimeFaces() {
    assertEquals(List.of(), ofPrimeFaces);
  }

  @Test
  void noPolicyIsBrokenByOurOwnPages() {
    assertEquals(List.of(), policies);
  }

  @Test
  void readingPagesAreLightOnAColdCache() {
    var heavy = new ArrayList<String>();
    try (var nobody = chromium.window(1280, ColorScheme.LIGHT);
        var reader = chromium.window(1280, ColorScheme.LIGHT)) {
      weigh(nobody.newPage(), forAnybody(), heavy);
      var page = Chromium.signedIn(reader, "ph-dmw", "attache-bangkok");
      weigh(
          page,
          all.stream()
              .filter(o -> "ph-dmw.attache-bangkok".equals(ACCOUNTS.get(o.access)))
              .toList(),
          heavy);
    }
    assertEquals(List.of(), heavy);
  }

  private static void weigh(Page page, List<Opened> pages, List<String> heavy) {
    var network = page.context().newCDPSession(page);
    network.send("Network.enable");
    var bytes = new AtomicLong();
    network.on(
        "Network.loadingFinished",
        loaded -> bytes.addAndGet((long) loaded.get("encodedDataLength").getAsDouble()));
    for (var opened : pages.stream().filter(o -> !o.working).toList()) {
      network.send("Network.clearBrowserCache");
      bytes.set(0);
      page.navigate(opened.address);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      if (bytes.get() > MOST_BYTES) {
        heavy.add(opened.address + " weighs " + bytes);
      }
    }
  }
}

package org.aidememoire.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Chromium of this machine, started once; everybody has a window of their own in it. */
final class Browsers implements AutoCloseable {

  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser;

  Browsers() {
    this(List.of());
  }

  private Browsers(List<String> withoutFlags) {
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setIgnoreDefaultArgs(withoutFlags)
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    PlaywrightAssertions.setDefaultAssertionTimeout(Person.PATIENCE_WITH_A_PAGE);
  }

  /** As people have it: left pages wait in memory for the way back. */
  static Browsers keepingPagesInMemory() {
    return new Browsers(List.of("--disable-back-forward-cache"));
  }

  private static Path chromium() {
    return PLACES.stream()
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("Chromium is missing: apt-get install chromium, then again"));
  }

  /** Somebody who has not signed in. */
  Person somebody() {
    return new Person(browser.newContext());
  }

  Person signedIn(Account account) {
    var person = somebody();
    person.signIn(account);
    return person;
  }

  /** The browser itself, to print papers with. */
  Browser printer() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}

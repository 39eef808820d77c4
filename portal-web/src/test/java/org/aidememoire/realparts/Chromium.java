package org.aidememoire.realparts;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machine's own Chromium; each visit has no cache and no cookies of another. */
public final class Chromium implements AutoCloseable {

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(installed())
                  .setArgs(List.of("--no-sandbox")));

  private static Path installed() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Chromium is missing: install chromium"));
  }

  /** A fresh window. */
  public BrowserContext window(int width, ColorScheme scheme) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setBaseURL(Visitor.portal())
            .setViewportSize(width, 900)
            .setColorScheme(scheme));
  }

  /** A page of that window in which the demonstration account has signed in. */
  public static Page signedIn(BrowserContext window, String ministry, String username) {
    var page = window.newPage();
    page.navigate("/sign-in/start?ministry=" + ministry);
    page.fill("input[name=username]", username);
    page.fill("input[name=password]", "aide-memoire");
    page.click("[type=submit]");
    page.waitForURL(Visitor.portal() + "/**");
    return page;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

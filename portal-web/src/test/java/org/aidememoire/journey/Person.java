package org.aidememoire.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Somebody at a browser window. */
final class Person implements AutoCloseable {

  /** Milliseconds, on a machine that does other things too. */
  static final int PATIENCE_WITH_A_PAGE = 30_000;

  private static final Duration PATIENCE_WITH_WORK = Duration.ofSeconds(120);

  private final BrowserContext window;
  private final Page page;

  /** What the portal answers a page that asks its API. */
  record Answer(int status, String body) {}

  Person(BrowserContext window) {
    this.window = window;
    window.setDefaultTimeout(PATIENCE_WITH_A_PAGE);
    page = window.newPage();
  }

  private Person(BrowserContext window, Page tab) {
    this.window = window;
    page = tab;
  }

  /** The same person in the tab that opens by this. */
  Person tab(Runnable opening) {
    return new Person(window, window.waitForPage(opening));
  }

  static String portal() {
    return System.getProperty("portal.url");
  }

  Page page() {
    return page;
  }

  void open(String path) {
    page.navigate(portal() + path);
  }

  /** Picks the ministry and gives the password to the ministry, not to the portal. */
  void signIn(Account account) {
    open("/sign-in");
    signInHere(account);
  }

  /** From the page that asks for the ministry. */
  void signInHere(Account account) {
    link(account.ministry()).first().click();
    password(account);
  }

  /** At the ministry. */
  void password(Account account) {
    page.getByLabel("Username").first().fill(account.username());
    page.locator("input[type=password]").fill("aide-memoire");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign In")).click();
    page.waitForURL(url -> url.startsWith(portal()));
  }

  void pickMinistry(Account account) {
    open("/sign-in");
    link(account.ministry()).first().click();
  }

  void pressSignOut() {
    if (!button("Sign out").isVisible()) {
      page.locator("details.own > summary").click();
    }
    button("Sign out").click();
  }

  void signOut() {
    pressSignOut();
    page.waitForURL(url -> url.startsWith(portal()));
  }

  Locator link(String words) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
  }

  Locator button(String words) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
  }

  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  /** The field of that name on the page. */
  Locator named(String name) {
    return page.locator("[name='" + name + "']");
  }

  /** Fills a new law update in, and does not save it. */
  void writeLawUpdate(String title) {
    open("/law-updates/new");
    named("title").fill(title);
    named("changes").fill("First line\nsecond line");
    page.check("#sharing-MINISTRY");
  }

  void leaveByTheMenu() {
    link("People").first().click();
    page.waitForURL("**/directory");
  }

  Locator text(String words) {
    return page.getByText(words);
  }

  /** The results of a search, each a row with the title as its link. */
  Locator search(String words) {
    open("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    return page.getByRole(AriaRole.MAIN);
  }

  /** Searches again until the title is among the results: files are read in the background. */
  boolean finds(String title, String words) {
    return eventually(() -> search(words).getByText(title).count() > 0);
  }

  boolean eventually(java.util.function.BooleanSupplier seen) {
    var end = System.nanoTime() + PATIENCE_WITH_WORK.toNanos();
    while (!seen.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      page.waitForTimeout(500);
    }
    return true;
  }

  /** Asks from within the page, so with the session that the browser holds. */
  Answer ask(String path) {
    var answer =
        (java.util.List<?>)
            page.evaluate("path => fetch(path).then(async a => [a.status, await a.text()])", path);
    return new Answer(((Number) answer.get(0)).intValue(), (String) answer.get(1));
  }

  @Override
  public void close() {
    window.close();
  }
}

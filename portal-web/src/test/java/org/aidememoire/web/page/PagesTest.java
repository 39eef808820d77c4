package org.aidememoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The access registry of the pages, read from the classes and the views themselves. */
class PagesTest {

  private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF/pages");

  /** Shown in place of a page that failed; no address leads there. */
  private static final Set<String> WITHOUT_ADDRESS = Set.of("/WEB-INF/pages/error/failure.xhtml");

  static List<PageEntry> registered() throws Exception {
    var classes = Path.of("target/classes");
    try (var files = Files.walk(classes)) {
      return files
          .map(f -> classes.relativize(f).toString())
          .filter(f -> f.endsWith(".class") && !f.contains("$") && !f.endsWith("-info.class"))
          .map(f -> f.substring(0, f.length() - ".class".length()).replace('/', '.'))
          .map(PagesTest::type)
          .filter(c -> c.isAnnotationPresent(org.aidememoire.web.page.Page.class))
          .map(PageEntry::of)
          .toList();
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, PagesTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyViewIsAPageOfTheRegistryAndEveryPageHasItsView() throws Exception {
    Set<String> views;
    try (var files = Files.walk(VIEWS)) {
      views =
          files
              .filter(f -> f.toString().endsWith(".xhtml"))
              .filter(f -> !f.getFileName().toString().startsWith("_"))
              .map(f -> "/WEB-INF/pages/" + VIEWS.relativize(f))
              .collect(Collectors.toCollection(HashSet::new));
    }
    views.removeAll(WITHOUT_ADDRESS);
    assertEquals(views, registered().stream().map(PageEntry::view).collect(Collectors.toSet()));
  }

  @Test
  void componentsOfPrimeFacesStandOnWorkingPagesAlone() throws Exception {
    for (var page : registered()) {
      var view = Files.readString(Path.of("src/main/webapp" + page.view()));
      assertEquals(page.working(), view.contains("<p:"), page.view());
    }
  }

  /**
   * Faces marks each form that it writes with who began it; one written otherwise must bring that
   * itself. The page of a failure sends back what it got, and signing out saves nothing.
   */
  @Test
  void everyFormSaysWhoBeganIt() throws IOException {
    var unmarked = new HashSet<String>();
    try (var files = Files.walk(Path.of("src/main/webapp/WEB-INF"))) {
      for (var view : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
        Pattern.compile("<form [^>]*method=\"post\"[^>]*>")
            .matcher(Files.readString(view))
            .results()
            .map(MatchResult::group)
            .filter(form -> !form.contains("#{me.owner()}"))
            .forEach(form -> unmarked.add(form.replaceAll(".*action=\"([^\"]*)\".*", "$1")));
      }
    }
    assertEquals(Set.of("/sign-out", "#{failure.address()}"), unmarked);
  }

  @Test
  void everyPageSaysToWhomItOpens() throws Exception {
    assertEquals(
        List.of(),
        registered().stream().filter(p -> p.access() == null).map(PageEntry::name).toList());
  }

  @Test
  void noTwoPagesHaveOneAddress() throws Exception {
    var paths = registered().stream().flatMap(p -> p.paths().stream()).toList();
    assertEquals(paths.size(), new HashSet<>(paths).size(), paths::toString);
  }

  /** Such a name means what Faces gives it, whatever a loop calls its items. */
  @Test
  void noLoopNamesItsItemsAsFacesNamesItsOwn() throws IOException {
    var own =
        Pattern.compile(
            "\\bvar=\"(application|cc|component|cookie|externalContext|facesContext|flash|flow"
                + "|header|headerValues|initParam|param|paramValues|request|requestScope|resource"
                + "|session|sessionScope|view|viewScope|applicationScope|flowScope)\"");
    try (var files = Files.walk(Path.of("src/main/webapp/WEB-INF"))) {
      for (var view : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
        assertFalse(own.matcher(Files.readString(view)).find(), view::toString);
      }
    }
  }

  @Test
  void viewsStayShort() throws IOException {
    try (var files = Files.walk(Path.of("src/main/webapp/WEB-INF"))) {
      for (var view : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
        var lines = Files.readAllLines(view).size();
        assertTrue(lines < 60, () -> view + " has " + lines + " lines");
      }
    }
  }

  @Test
  void anAddressGivesItsParametersToTheView() {
    var address = PageAddress.of("/law-updates/{id}/edit");
    assertEquals(Optional.of(Map.of("id", "a b+c")), address.match("/law-updates/a%20b+c/edit"));
    assertEquals(Optional.empty(), address.match("/law-updates/1/2/edit"));
    assertEquals(Optional.empty(), address.match("/law-updates/1/editor"));
  }
}

package org.aidememoire.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the bundles whole: nothing missing, nothing left over, nothing written past them. */
class TextsTest {

  private static final Path TEXTS = Path.of("src/main/resources/org/aidememoire/web");
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/webapp/WEB-INF"), Path.of("src/main/java"));

  private static final Pattern WHOLE =
      Pattern.compile("\\b(?:msg|messages)\\s*\\.of\\(\\s*['\"]([a-z]+\\.[A-Za-z0-9._-]+)['\"]");
  private static final Pattern PREFIX =
      Pattern.compile(
          "\\b(?:(?:msg|messages)\\s*\\.word|terms\\.of|options)\\(\\s*['\"]([a-z]+\\.[A-Za-z0-9._-]+)['\"]");
  private static final Pattern OF_A_FEATURE =
      Pattern.compile("['\"]\\.(menu|kind|new|older|(?:list|new|edit)-title|list-none)['\"]");

  /** Text between tags that is not an expression: letters that no bundle knows. */
  private static final Pattern LITERAL = Pattern.compile(">([^<>#{}]*\\p{L}{2,}[^<>#{}]*)<");

  private static Set<String> defined() throws IOException {
    var keys = new TreeSet<String>();
    try (var files = Files.walk(TEXTS)) {
      for (var file : files.filter(f -> f.toString().endsWith(".properties")).toList()) {
        var feature = file.getFileName().toString().replace(".properties", "");
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
          texts.load(reader);
        }
        texts.stringPropertyNames().forEach(k -> keys.add(feature + "." + k));
      }
    }
    return keys;
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    var keys = new TreeSet<String>();
    for (var text : sources().values()) {
      pattern.matcher(text).results().forEach(m -> keys.add(m.group(1)));
    }
    return keys;
  }

  private static java.util.Map<Path, String> sources() throws IOException {
    var texts = new java.util.TreeMap<Path, String>();
    for (var folder : SOURCES) {
      try (var files = Files.walk(folder)) {
        for (var file : files.filter(f -> f.toString().matches(".*\\.(xhtml|java)")).toList()) {
          texts.put(file, Files.readString(file));
        }
      }
    }
    return texts;
  }

  @Test
  void everyTextThatAPageUsesExists() throws IOException {
    var missing = found(WHOLE);
    missing.removeAll(defined());
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyTextIsUsed() throws IOException {
    var whole = found(WHOLE);
    var prefixes = found(PREFIX);
    var ofFeatures = found(OF_A_FEATURE);
    var unused =
        defined().stream()
            .filter(k -> !whole.contains(k))
            .filter(k -> prefixes.stream().noneMatch(p -> k.startsWith(p + ".")))
            .filter(k -> ofFeatures.stream().noneMatch(e -> k.matches("[a-z]+\\." + e)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unused);
  }

  @Test
  void noPageHasATextOfItsOwn() throws IOException {
    var literals = new ArrayList<String>();
    sources()
        .forEach(
            (file, text) -> {
              if (file.toString().endsWith(".xhtml")) {
                var bare = text.replaceAll("(?s)<!--.*?-->", "").replaceAll("#\\{[^}]*}", "");
                LITERAL
                    .matcher(bare)
                    .results()
                    .forEach(m -> literals.add(file + ": " + m.group(1).strip()));
              }
            });
    assertEquals(List.of(), literals);
  }
}

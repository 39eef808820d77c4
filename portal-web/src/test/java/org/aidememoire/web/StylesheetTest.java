package org.aidememoire.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the colours from the stylesheet itself, so that a changed token is a checked token. */
class StylesheetTest {

  private static final Path FOLDER = Path.of("src/main/webapp/resources");
  private static final String STYLES = read(FOLDER.resolve("style.css"));
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):\\s*#([0-9a-f]{6})\\b");

  private record Pair(String scheme, String text, String ground, double atLeast) {}

  @ParameterizedTest
  @MethodSource("pairs")
  void textStandsOutFromItsGround(Pair pair) {
    var tokens = tokens(pair.scheme());
    var contrast = contrast(tokens.get(pair.text()), tokens.get(pair.ground()));
    assertTrue(contrast >= pair.atLeast(), () -> pair + " has only %.2f".formatted(contrast));
  }

  static Stream<Pair> pairs() {
    return Stream.of("light", "dark").flatMap(StylesheetTest::pairsOf);
  }

  private static Stream<Pair> pairsOf(String scheme) {
    var onEveryGround =
        Stream.of("ink", "ink-soft", "accent", "accent-deep", "good", "wait", "warn", "bad")
            .flatMap(text -> Stream.of("paper", "sheet", "tint").map(g -> List.of(text, g)));
    var special =
        Stream.of(
            List.of("on-accent", "accent"),
            List.of("on-accent", "accent-deep"),
            List.of("paper", "ink"),
            List.of("ink", "mark"),
            List.of("accent", "accent-wash"),
            List.of("accent-deep", "accent-wash"),
            List.of("ink", "accent-wash"),
            List.of("good", "good-wash"),
            List.of("ink", "good-wash"),
            List.of("wait", "wait-wash"),
            List.of("ink", "wait-wash"),
            List.of("warn", "warn-wash"),
            List.of("ink", "warn-wash"),
            List.of("bad", "bad-wash"),
            List.of("ink", "bad-wash"),
            List.of("ink-soft", "accent-wash"));
    var text =
        Stream.concat(onEveryGround, special).map(p -> new Pair(scheme, p.get(0), p.get(1), 4.5));
    var edges = Stream.of("paper", "sheet").map(ground -> new Pair(scheme, "edge", ground, 3.0));
    return Stream.concat(text, edges);
  }

  @Test
  void coloursAreNamedOnceAndUsedByName() {
    var rules = STYLES.substring(STYLES.indexOf("/* ── Ground"), STYLES.indexOf("@media print"));
    assertEquals(
        List.of(),
        Pattern.compile("#[0-9a-fA-F]{3,8}\\b")
            .matcher(rules)
            .results()
            .map(r -> r.group())
            .toList());
  }

  @Test
  void everyTokenIsUsedAndEveryUsedTokenExists() {
    var named =
        Pattern.compile("(--[a-z0-9-]+):")
            .matcher(STYLES)
            .results()
            .map(r -> r.group(1))
            .distinct()
            .sorted()
            .toList();
    var used =
        Pattern.compile("var\\((--[a-z0-9-]+)\\)")
            .matcher(STYLES)
            .results()
            .map(r -> r.group(1))
            .distinct()
            .sorted()
            .toList();
    assertEquals(named, used);
  }

  @Test
  void everyFontFaceHasItsFileAndEveryFileItsFace() throws IOException {
    var faces =
        Pattern.compile("url\\(\"fonts/([^\"]+)\"\\)")
            .matcher(STYLES)
            .results()
            .map(r -> r.group(1))
            .distinct()
            .sorted()
            .toList();
    try (var files = Files.list(FOLDER.resolve("fonts"))) {
      assertEquals(
          faces,
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> f.endsWith(".woff2"))
              .sorted()
              .toList());
    }
  }

  private static Map<String, String> tokens(String scheme) {
    int dark = STYLES.indexOf("@media (prefers-color-scheme: dark)");
    int ground = STYLES.indexOf("/* ── Ground");
    var tokens = new HashMap<>(colours(STYLES.substring(0, dark)));
    if (scheme.equals("dark")) {
      var night = colours(STYLES.substring(dark, ground));
      assertEquals(tokens.keySet(), night.keySet(), "both schemes name the same colours");
      tokens.putAll(night);
    }
    return tokens;
  }

  private static Map<String, String> colours(String block) {
    var found = new HashMap<String, String>();
    COLOUR.matcher(block).results().forEach(m -> found.put(m.group(1), m.group(2)));
    return found;
  }

  /** WCAG 2.2, "contrast ratio". */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
  }

  private static double channel(String hex, int at) {
    double c = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

package org.aidememoire.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidememoire.problem.Language;
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
          "\\b(?:(?:msg|messages)\\s*\\.word|terms\\.(?:of|words)|options)\\(\\s*['\"]([a-z]+\\.[A-Za-z0-9._-]+)['\"]");
  private static final Pattern OF_A_FEATURE =
      Pattern.compile(
          "['\"]\\.?(menu|own|done|kind|new|all|facet|passage|holding|follower|notice(?:-[a-z]+)?"
              + "|(?:list|new|edit)-title|list-none"
              + "|(?:explain-)?state|step(?:-title|-help|-button)?)['\"]");

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
            .filter(
                k ->
                    ofFeatures.stream()
                        .noneMatch(
                            e -> k.matches("[a-z]+(\\.[a-z]+)?\\." + e + "(\\.[A-Za-z_]+)?")))
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

  private static final Path PROBLEMS =
      Path.of("../portal-api/src/main/resources/org/aidememoire/problem/messages.properties");

  private static final Pattern CODE =
      Pattern.compile("\"((?:field|denied|conflict|refusal|upload)\\.[A-Za-z0-9._-]*)\"");

  private static Properties texts(Path file) throws IOException {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }

  private static String domain() throws IOException {
    var text = new StringBuilder();
    for (var folder : List.of("../portal-api/src/main/java", "src/main/java")) {
      try (var files = Files.walk(Path.of(folder))) {
        for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          text.append(Files.readString(file));
        }
      }
    }
    return text.toString();
  }

  @Test
  void everyProblemHasItsSentenceAndEverySentenceItsProblem() throws IOException {
    var domain = domain();
    var defined = new TreeSet<>(texts(PROBLEMS).stringPropertyNames());
    var named = new TreeSet<String>();
    CODE.matcher(domain).results().forEach(m -> named.add(m.group(1)));
    var missing =
        named.stream()
            .filter(
                c -> defined.stream().noneMatch(c.endsWith(".") ? d -> d.startsWith(c) : c::equals))
            .toList();
    assertEquals(List.of(), missing);
    var unused =
        defined.stream()
            .filter(d -> !domain.contains("\"" + d + "\""))
            .filter(d -> named.stream().noneMatch(c -> c.endsWith(".") && d.startsWith(c)))
            .toList();
    assertEquals(List.of(), unused);
  }

  @Test
  void aLanguageIsWholeOrNotThere() throws IOException {
    var bundles = new ArrayList<Path>(List.of(PROBLEMS));
    try (var files = Files.walk(TEXTS)) {
      files.filter(f -> f.toString().matches(".*/[a-z]+\\.properties")).forEach(bundles::add);
    }
    var faults = new ArrayList<String>();
    for (var language : Language.KNOWN.stream().map(Locale::toLanguageTag).toList()) {
      var written = bundles.stream().filter(b -> Files.exists(in(language, b))).toList();
      if (!written.isEmpty() && written.size() < bundles.size()) {
        faults.add(language + " has only " + written);
      }
      for (var bundle : written) {
        faults.addAll(differences(texts(bundle), texts(in(language, bundle)), language, bundle));
      }
    }
    assertEquals(List.of(), faults);
  }

  private static Path in(String language, Path bundle) {
    var name = bundle.getFileName().toString();
    return bundle.resolveSibling(name.replace(".properties", "_" + language + ".properties"));
  }

  private static List<String> differences(
      Properties english, Properties other, String language, Path bundle) {
    var keys = new TreeSet<>(english.stringPropertyNames());
    keys.addAll(other.stringPropertyNames());
    return keys.stream()
        .filter(k -> !values(english.getProperty(k)).equals(values(other.getProperty(k))))
        .map(k -> bundle + " " + language + " " + k)
        .toList();
  }

  /** Which values a text takes in, or that there is no text. */
  private static String values(String text) {
    var values = new TreeSet<String>();
    if (text != null) {
      Pattern.compile("\\{(\\d)").matcher(text).results().forEach(m -> values.add(m.group(1)));
    }
    return text == null ? "none" : values.toString();
  }
}

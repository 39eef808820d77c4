package org.aidememoire.terminology;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidememoire.searchindex.analysis.Letters;
import org.aidememoire.searchindex.analysis.WritingForm;
import org.junit.jupiter.api.Test;

/**
 * The list that the portal begins with: complete, and each label in the letters of its language.
 */
class CuratedTermsTest {

  private static final List<String> LANGUAGES =
      List.of("en", "th", "ms", "id", "vi", "km", "lo", "my", "fil");

  private static final Map<String, UnicodeScript> OWN =
      Map.of(
          "th", UnicodeScript.THAI,
          "km", UnicodeScript.KHMER,
          "lo", UnicodeScript.LAO,
          "my", UnicodeScript.MYANMAR);

  private static final Set<String> TOPICS =
      Set.of(
          "people",
          "recruitment",
          "contract",
          "wages",
          "hours-and-leave",
          "safety-and-health",
          "social-security",
          "violations",
          "protection",
          "disputes",
          "documents",
          "law",
          "institutions",
          "offices",
          "sectors",
          "negotiation",
          "families");

  /** One word for two things, as the language itself has it: {@code language label}. */
  private static final Set<String> HOMONYMS = Set.of("ms gaji");

  private static final List<NamedCsvRecord> CONCEPTS = read();

  private static List<NamedCsvRecord> read() {
    var file =
        Objects.requireNonNull(CuratedTermsTest.class.getResourceAsStream("terms.csv"), "list");
    try (var lines =
        CsvReader.builder()
            .allowExtraFields(false)
            .allowMissingFields(false)
            .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> labels(NamedCsvRecord concept, String language) {
    var cell = concept.getField(language);
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" \\| ", -1));
  }

  private static Stream<String> everyLabel() {
    return CONCEPTS.stream().flatMap(c -> LANGUAGES.stream().flatMap(l -> labels(c, l).stream()));
  }

  @Test
  void columnsAreTheConceptItsOriginAndNineLanguages() {
    assertEquals(
        "concept,topic,source,en,th,ms,id,vi,km,lo,my,fil",
        String.join(",", CONCEPTS.getFirst().getHeader()));
  }

  @Test
  void holdsTheConceptsOfLabourMigration() {
    assertTrue(CONCEPTS.size() >= 300, () -> "only " + CONCEPTS.size());
  }

  @Test
  void keysAreShortEnglishAndGivenOnce() {
    var keys = CONCEPTS.stream().map(c -> c.getField("concept")).toList();
    assertEquals(keys.size(), new HashSet<>(keys).size());
    assertEquals(
        List.of(), keys.stream().filter(k -> !k.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")).toList());
  }

  @Test
  void topicsAreOfTheClosedSetAndEachConceptHasASource() {
    assertTrue(TOPICS.containsAll(CONCEPTS.stream().map(c -> c.getField("topic")).toList()));
    assertTrue(CONCEPTS.stream().noneMatch(c -> c.getField("source").isBlank()));
  }

  @Test
  void nearlyEveryConceptHasANameInEachLanguage() {
    var empty = new ArrayList<String>();
    for (var concept : CONCEPTS) {
      for (var language : LANGUAGES) {
        if (labels(concept, language).isEmpty()) {
          empty.add(concept.getField("concept") + " " + language);
        }
      }
    }
    assertTrue(empty.size() <= 0.02 * CONCEPTS.size() * LANGUAGES.size(), empty::toString);
  }

  @Test
  void lettersAreThoseOfTheLanguageOrLatin() {
    var wrong = new TreeSet<String>();
    for (var language : LANGUAGES) {
      var own = OWN.getOrDefault(language, UnicodeScript.LATIN);
      for (var concept : CONCEPTS) {
        var labels = labels(concept, language);
        labels.stream().filter(l -> !scripts(l, own)).forEach(l -> wrong.add(language + " " + l));
        labels.stream().limit(1).filter(l -> !speaks(l, own)).forEach(wrong::add);
      }
    }
    assertEquals(Set.of(), wrong);
  }

  private static boolean scripts(String label, UnicodeScript own) {
    return label
        .codePoints()
        .allMatch(
            c -> {
              var script = UnicodeScript.of(c);
              return script == own
                  || script == UnicodeScript.LATIN
                  || Character.isDigit(c)
                  || " ()/.,’'&:-".indexOf(c) >= 0;
            });
  }

  private static boolean speaks(String label, UnicodeScript own) {
    return label.codePoints().anyMatch(c -> UnicodeScript.of(c) == own);
  }

  @Test
  void labelsAreInTheOneWritingForm() {
    assertEquals(List.of(), everyLabel().filter(l -> !WritingForm.of(l).equals(l)).toList());
    assertEquals(
        List.of(),
        everyLabel().filter(l -> !Normalizer.isNormalized(l, Normalizer.Form.NFC)).toList());
  }

  @Test
  void labelsAreTidyAndNoSpreadsheetTakesThemForFormulas() {
    assertEquals(
        List.of(),
        everyLabel()
            .filter(l -> !l.equals(l.strip()) || l.isEmpty() || l.contains("  ") || l.contains("|"))
            .toList());
    assertEquals(List.of(), everyLabel().filter(l -> "=+-@".indexOf(l.charAt(0)) >= 0).toList());
  }

  @Test
  void aLabelNamesOneConcept() {
    var twice = new TreeSet<String>();
    for (var language : LANGUAGES) {
      CONCEPTS.stream()
          .flatMap(c -> labels(c, language).stream())
          .collect(groupingBy(l -> language + " " + l.toLowerCase(Locale.ROOT), counting()))
          .forEach((label, times) -> note(label, times, twice));
    }
    assertEquals(HOMONYMS, twice);
  }

  /** The search reads them alike; the list is shorter to keep without. */
  @Test
  void noLabelInKhmerOrLaoIsAnotherOfTheConceptSpeltDifferently() {
    var twice = new TreeSet<String>();
    for (var concept : CONCEPTS) {
      for (var language : List.of("km", "lo")) {
        var known = new HashSet<String>();
        labels(concept, language).stream()
            .filter(l -> !known.add(Letters.of(WritingForm.of(l)).text()))
            .forEach(l -> twice.add(language + " " + l));
      }
    }
    assertEquals(Set.of(), twice);
  }

  private static void note(String label, long times, Set<String> twice) {
    if (times > 1) {
      twice.add(label);
    }
  }

  @Test
  void peopleAreNeverCalledIllegalInEnglish() {
    assertEquals(
        List.of(),
        CONCEPTS.stream()
            .flatMap(c -> labels(c, "en").stream())
            .filter(
                l ->
                    l.toLowerCase(Locale.ROOT)
                        .matches(".*\\billegal (im)?(migra|work|alien|foreig).*"))
            .toList());
  }
}

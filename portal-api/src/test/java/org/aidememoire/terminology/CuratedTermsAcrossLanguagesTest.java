package org.aidememoire.terminology;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.searchindex.TermList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A question in one language and a text in another name the same thing, or do not. */
class CuratedTermsAcrossLanguagesTest {

  private static final List<String> LANGUAGES =
      List.of("en", "th", "ms", "id", "vi", "km", "lo", "my", "fil");

  private static final TermList TERMS =
      TermList.of(read("terms.csv", ',').stream().map(row -> concept(row)).toList());

  private static TermList.Concept concept(NamedCsvRecord row) {
    var labels =
        LANGUAGES.stream()
            .flatMap(language -> Arrays.stream(row.getField(language).split(" \\| ")))
            .filter(label -> !label.isEmpty())
            .toList();
    return new TermList.Concept(row.getField("concept"), labels);
  }

  private static List<NamedCsvRecord> read(String name, char separator) {
    var file =
        Objects.requireNonNull(
            CuratedTermsAcrossLanguagesTest.class.getResourceAsStream(name), name);
    try (var lines =
        CsvReader.builder()
            .fieldSeparator(separator)
            .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<NamedCsvRecord> cases(String found) {
    return read("across-languages.tsv", '\t').stream()
        .filter(row -> row.getField("found").equals(found))
        .toList();
  }

  static Stream<NamedCsvRecord> toBeFound() {
    return cases("yes").stream();
  }

  static Stream<NamedCsvRecord> notToBeFound() {
    return cases("no").stream();
  }

  @Test
  void eachLanguageIsAskedAndAnswers() {
    for (var column : List.of("query language", "text language")) {
      assertEquals(
          Set.copyOf(LANGUAGES), toBeFound().map(row -> row.getField(column)).collect(toSet()));
    }
  }

  @ParameterizedTest
  @MethodSource("toBeFound")
  void theTextHasAnotherNameOfWhatIsAsked(NamedCsvRecord row) {
    var label = row.getField("label");
    var asked = TERMS.in(row.getField("query"));
    assertTrue(
        asked.stream().anyMatch(match -> match.others().contains(label)),
        () -> row.getField("query") + " does not lead to " + label);
    var concepts = asked.stream().map(match -> match.concept().id()).collect(toSet());
    assertTrue(
        TERMS.in(row.getField("text")).stream()
            .anyMatch(match -> concepts.contains(match.concept().id())),
        () -> label + " is not recognised in " + row.getField("text"));
  }

  @ParameterizedTest
  @MethodSource("notToBeFound")
  void theTextIsAboutSomethingElse(NamedCsvRecord row) {
    var asked = TERMS.in(row.getField("query"));
    var concepts = asked.stream().map(match -> match.concept().id()).collect(toSet());
    assertEquals(
        List.of(),
        TERMS.in(row.getField("text")).stream()
            .filter(match -> concepts.contains(match.concept().id()))
            .toList());
  }

  /** What people ask first is asked in one word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "wage", "salary", "worker", "employer", "work", "labour", "contract", "fee", "permit",
        "leave", "injury", "accident", "death", "family", "child", "woman", "health", "law"
      })
  void theCommonestWordsCrossAllLanguages(String word) {
    var row =
        read("terms.csv", ',').stream()
            .filter(concept -> concept.getField("concept").equals(word))
            .findFirst()
            .orElseThrow();
    for (var language : LANGUAGES) {
      var label = row.getField(language).split(" \\| ")[0];
      var asked =
          TERMS.in(label).stream()
              .filter(match -> match.concept().id().equals(word))
              .flatMap(match -> Stream.concat(Stream.of(match.label()), match.others().stream()))
              .collect(toSet());
      for (var other : LANGUAGES) {
        var wanted = row.getField(other).split(" \\| ")[0];
        assertTrue(
            wanted.equals(label) || asked.contains(wanted),
            () -> label + " leads not to " + wanted);
      }
    }
  }
}

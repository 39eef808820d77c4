package org.aidememoire.searchindex.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aidememoire.searchindex.Entry;
import org.aidememoire.searchindex.OpenIndex;
import org.aidememoire.searchindex.Page;
import org.aidememoire.searchindex.Page.FacetValue;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.ReaderTokens;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.Suggestion;

/** For every reader and every index: what is answered is what set intersection says. */
class AudiencePropertyTest {

  private static final List<String> TOKENS =
      List.of("public", "community", "host:TH", "host:MY", "ministry:ph-dmw", "group:1");
  private static final List<String> WORDS =
      List.of("wages", "permit", "overtime", "ค่าจ้าง", "lương");
  private static final List<String> COUNTRIES = List.of("TH", "MY", "SG");

  /** A record of one to three entries, each with its own audience. */
  record Part(int record, String word, String country, Set<String> audience) {}

  @Provide
  Arbitrary<List<Part>> organisations() {
    Arbitrary<Part> part =
        Combinators.combine(
                Arbitraries.integers().between(0, 9),
                Arbitraries.of(WORDS),
                Arbitraries.of(COUNTRIES),
                Arbitraries.of(TOKENS).set().ofMaxSize(3))
            .as(Part::new);
    return part.list().ofMinSize(1).ofMaxSize(25);
  }

  @Provide
  Arbitrary<List<Set<String>>> readers() {
    return Arbitraries.of(TOKENS).set().ofMaxSize(3).list().ofMinSize(1).ofMaxSize(5);
  }

  @Property(tries = 60)
  void everyAnswerOfLuceneAgreesWithSetIntersection(
      @ForAll("organisations") List<Part> parts, @ForAll("readers") List<Set<String>> readers)
      throws Exception {
    compare(Engine.LUCENE, parts, readers);
  }

  @Property(tries = 20)
  void everyAnswerOfOpenSearchAgreesWithSetIntersection(
      @ForAll("organisations") List<Part> parts, @ForAll("readers") List<Set<String>> readers)
      throws Exception {
    compare(Engine.OPENSEARCH, parts, readers);
  }

  private static void compare(Engine engine, List<Part> parts, List<Set<String>> readers)
      throws Exception {
    Path folder = Files.createTempDirectory("audience");
    try (OpenIndex index = new OpenIndex(engine.in(folder), entries(parts))) {
      for (Set<String> tokens : readers) {
        for (String word : WORDS) {
          compare(index, ReaderTokens.of(tokens), word, parts);
        }
      }
    } finally {
      remove(folder);
    }
  }

  private static Entry[] entries(List<Part> parts) {
    List<Entry> entries = new ArrayList<>();
    for (Part part : parts) {
      entries.add(
          Entry.of("r" + part.record(), "Title " + part.word(), "On " + part.word() + " only")
              .in(part.country())
              .readBy(part.audience().toArray(String[]::new)));
    }
    return entries.toArray(Entry[]::new);
  }

  private static void compare(OpenIndex index, ReaderTokens reader, String word, List<Part> parts)
      throws Exception {
    List<Part> readable =
        parts.stream()
            .filter(part -> part.word().equals(word))
            .filter(part -> part.audience().stream().anyMatch(reader.tokens()::contains))
            .toList();
    Set<String> records =
        readable.stream().map(part -> "r" + part.record()).collect(Collectors.toSet());
    SearchRequest request = SearchRequest.of(new Query.Words(word)).count("country");
    Page page = index.index().search(reader, request);

    assertEquals(records.size(), page.total());
    assertEquals(records, Set.copyOf(OpenIndex.records(page)));
    assertEquals(expectedFacet(readable), facet(page));
    page.hits().forEach(hit -> assertTrue(hit.title().text().contains(word)));

    List<Suggestion> suggestions = index.index().suggest(reader, word.substring(0, 3), 20);
    assertEquals(!records.isEmpty(), !suggestions.isEmpty());
    suggestions.forEach(
        suggestion -> suggestion.group().ifPresent(group -> assertTrue(records.contains(group))));
  }

  private static Map<String, Long> expectedFacet(List<Part> readable) {
    Map<String, Set<Integer>> records = new TreeMap<>();
    readable.forEach(
        part -> records.computeIfAbsent(part.country(), key -> new TreeSet<>()).add(part.record()));
    Map<String, Long> counts = new TreeMap<>();
    records.forEach((country, ids) -> counts.put(country, (long) ids.size()));
    return counts;
  }

  private static Map<String, Long> facet(Page page) {
    return page.facets().get("country").stream()
        .collect(Collectors.toMap(FacetValue::value, FacetValue::records, Long::sum, TreeMap::new));
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

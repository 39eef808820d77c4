package org.aidememoire.searchindex.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.searchindex.Entry;
import org.aidememoire.searchindex.OpenIndex;
import org.aidememoire.searchindex.Page;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.QueryParser;
import org.aidememoire.searchindex.SearchRequest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tables in {@code golden/}: a text, a query, and whether the query finds the text. All nine
 * languages, and the scripts of host countries, lie in one index; an entry that is only found
 * because nothing better was there counts as not found.
 */
abstract class GoldenCasesContract {

  private final Engine engine;

  GoldenCasesContract(Engine engine) {
    this.engine = engine;
  }

  private static final List<String> LANGUAGES =
      List.of(
          "thai",
          "lao",
          "khmer",
          "burmese",
          "vietnamese",
          "malay",
          "indonesian",
          "filipino",
          "english",
          "others");

  private record Case(String id, String text, String query, boolean found, String shows) {}

  @TempDir Path folder;

  @Test
  void everyLanguageHasThirtyCases() throws IOException {
    for (String language : LANGUAGES) {
      assertTrue(cases(language).size() >= 30, language);
    }
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<Case> all = new ArrayList<>();
    for (String language : LANGUAGES) {
      all.addAll(cases(language));
    }
    OpenIndex index =
        new OpenIndex(
            engine.in(folder),
            all.stream().map(c -> Entry.of(c.id(), "", c.text())).toArray(Entry[]::new));
    return all.stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.id() + " " + one.query() + ": " + one.shows(), () -> check(index, one)))
        .onClose(index::close);
  }

  private static void check(OpenIndex index, Case one) throws Exception {
    Query query = QueryParser.parse(one.query(), Entry.SCHEMA);
    Page page = index.index().search(OpenIndex.ANYONE, SearchRequest.of(query).page(1, 100));
    boolean found = !page.relaxed() && OpenIndex.records(page).contains(one.id());
    assertEquals(one.found(), found, () -> one.query() + " in " + one.text());
  }

  private static List<Case> cases(String language) throws IOException {
    List<Case> cases = new ArrayList<>();
    try (var table =
        GoldenCasesContract.class.getResourceAsStream("/golden/" + language + ".tsv")) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(row -> !row.startsWith("#")).toList()) {
        String[] columns = line.split("\t");
        assertEquals(4, columns.length, line);
        String id = language + "-" + (cases.size() + 1);
        cases.add(new Case(id, columns[0], columns[1], columns[2].equals("found"), columns[3]));
      }
    }
    return cases;
  }
}

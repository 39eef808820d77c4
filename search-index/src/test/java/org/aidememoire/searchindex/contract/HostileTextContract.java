package org.aidememoire.searchindex.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.searchindex.Entry;
import org.aidememoire.searchindex.OpenIndex;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.QueryParser;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.TermList.Concept;
import org.aidememoire.searchindex.lucene.SavedQueries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Whatever code points a record or a question has, the record is found and the question answered.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class HostileTextContract {

  private static final int MIXTURES = 100;

  private final Engine engine;
  private final List<String> texts = HostileTexts.all(MIXTURES);
  private final List<Entry> entries = new ArrayList<>();
  private OpenIndex index;

  HostileTextContract(Engine engine) {
    this.engine = engine;
  }

  @BeforeAll
  void fill() throws IOException {
    for (String text : texts) {
      entries.add(
          Entry.of("r" + entries.size(), text, text + " overtime " + text)
              .number(text)
              .about(text));
    }
    index =
        new OpenIndex(
            engine.in(Files.createTempDirectory("contract")), entries.toArray(Entry[]::new));
  }

  @AfterAll
  void close() {
    index.close();
  }

  @Test
  void everyRecordIsFoundByItsWordsAndShown() throws QueryProblem {
    Set<String> found = new HashSet<>();
    for (int page = 1; found.size() < texts.size() && page < 50; page++) {
      var request = SearchRequest.of(new Query.Words("overtime")).page(page, 50);
      index.index().search(OpenIndex.ANYONE, request).hits().stream()
          .peek(hit -> assertTrue(hit.fragments().toString().contains("overtime"), hit.group()))
          .forEach(hit -> found.add(hit.group()));
    }
    assertEquals(texts.size(), found.size());
  }

  @Test
  void everyQuestionIsAnsweredOrRefusedWithAReason() {
    for (String text : texts) {
      String typed = text.substring(0, Math.min(text.length(), 300));
      try {
        ask(QueryParser.parse(typed, Entry.SCHEMA));
        ask(new Query.Phrase(typed));
      } catch (QueryProblem told) {
        assertTrue(told.kind() != null);
      }
    }
  }

  private void ask(Query query) throws QueryProblem {
    index.index().search(OpenIndex.ANYONE, SearchRequest.of(query).page(1, 2));
  }

  @Test
  void everyTextIsHelpedWithWhileItIsTyped() {
    for (String text : texts) {
      index.index().suggest(OpenIndex.ANYONE, text, 8);
      index.index().didYouMean(OpenIndex.ANYONE, text);
    }
    for (Entry entry : entries) {
      index.index().related(OpenIndex.ANYONE, entry.record(), 5);
    }
  }

  @Test
  void everyTextMayBeATermAndMayBeSaved() throws QueryProblem {
    TermList terms =
        TermList.of(
            texts.stream().map(text -> new Concept(text, List.of(text, "overtime"))).toList());
    SavedQueries<Entry> saved = new SavedQueries<>(Entry.SCHEMA);
    saved.put("overtime", new Query.Words("overtime"), TermList.none());
    for (int i = 0; i < texts.size(); i++) {
      String typed = texts.get(i).substring(0, Math.min(texts.get(i).length(), 300));
      terms.in(typed);
      try {
        saved.put("s" + i, QueryParser.parse(typed, Entry.SCHEMA), terms);
      } catch (QueryProblem told) {
        assertTrue(told.kind() != null);
      }
    }
    for (Entry entry : entries) {
      assertTrue(saved.answeredBy(entry.record(), List.of(entry)).contains("overtime"));
    }
  }
}

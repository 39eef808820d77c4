package org.aidememoire.searchindex.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidememoire.searchindex.Entry;
import org.aidememoire.searchindex.OpenIndex;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.TermList.Concept;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Whatever is asked is answered in time or refused with a reason; nothing else is thrown. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class HostileQueryContract {

  private final Engine engine;

  HostileQueryContract(Engine engine) {
    this.engine = engine;
  }

  private static final Duration BOUND = Duration.ofSeconds(4);

  private OpenIndex index;

  @BeforeAll
  void fill() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      entries.add(Entry.of("r" + i, "wage " + i, words(i, 60)));
    }
    index =
        new OpenIndex(
            engine.in(Files.createTempDirectory("contract")), entries.toArray(Entry[]::new));
  }

  @AfterAll
  void close() {
    index.close();
  }

  private static String words(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> "word" + Integer.toString(i, 26).replaceAll("[0-9]", "x"))
        .collect(Collectors.joining(" "));
  }

  @Test
  void asManyWordsAsAreAllowedAreAnswered() {
    assertTimeout(BOUND, () -> assertTrue(index.search(words(0, 120)).total() > 0));
  }

  @Test
  void aLongRowOfUnspacedLettersIsAnswered() {
    assertTimeout(BOUND, () -> index.search("ค่าจ้าง".repeat(30)));
    assertTimeout(BOUND, () -> index.search("\"" + "ค่าจ้าง".repeat(60) + "\""));
  }

  @Test
  void manyLabelsOfManyConceptsAreAnswered() {
    List<Concept> concepts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      int concept = i;
      concepts.add(
          new Concept(
              "c" + i, IntStream.range(0, 20).mapToObj(n -> words(concept + n * 50, 2)).toList()));
    }
    SearchRequest request =
        SearchRequest.of(new Query.Words(words(0, 120))).terms(TermList.of(concepts));
    assertTimeout(BOUND, () -> index.index().search(OpenIndex.ANYONE, request));
  }

  @Test
  void aTreeOfThousandsOfPartsIsRefused() {
    Query many = new Query.Or(Collections.nCopies(5000, new Query.Words("wage")));
    SearchRequest request = SearchRequest.of(many);
    assertThrows(QueryProblem.class, () -> index.index().search(OpenIndex.ANYONE, request));
    Query letters = new Query.Or(Collections.nCopies(100, new Query.Words("wage ".repeat(20))));
    assertThrows(
        QueryProblem.class,
        () -> index.index().search(OpenIndex.ANYONE, SearchRequest.of(letters)));
  }

  @Test
  void signsWithoutWordsFindNothing() throws QueryProblem {
    for (String signs :
        List.of("!!!", "\\", "~", "+", "[1 TO", "{", "^4", "&&", "wage^", ":", "::")) {
      assertTimeout(BOUND, () -> index.search(signs));
    }
  }

  @Test
  void helpWhileTypingTakesAnyText() {
    for (String typed : List.of("", " ", "\"", "(((", "w".repeat(10_000), "\u0000", "ก")) {
      index.index().suggest(OpenIndex.ANYONE, typed, 10);
      index.index().didYouMean(OpenIndex.ANYONE, typed);
      index.index().related(OpenIndex.ANYONE, typed, 10);
    }
  }
}

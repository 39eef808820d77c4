package org.aidememoire.searchindex.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidememoire.searchindex.Entry;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.IndexOutdated;
import org.aidememoire.searchindex.OpenIndex;
import org.aidememoire.searchindex.Page;
import org.aidememoire.searchindex.Page.FacetValue;
import org.aidememoire.searchindex.Prepared;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.ReaderTokens;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchIndex;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

abstract class SearchIndexContract {

  private final Engine engine;

  SearchIndexContract(Engine engine) {
    this.engine = engine;
  }

  @TempDir Path folder;

  @Test
  void aRecordIsOneHitHoweverManyOfItsPagesMatch() throws Exception {
    try (OpenIndex index =
        new OpenIndex(
            engine.in(folder),
            Entry.of("act", "Employment Act", "Wages are paid monthly").page("p. 1"),
            Entry.of("act", "Employment Act", "Wages and overtime, wages again").page("p. 2"),
            Entry.of("note", "Note", "Nothing on pay"))) {
      Page page = index.search("wages");
      assertEquals(1, page.total());
      assertEquals(List.of("act"), OpenIndex.records(page));
      assertEquals(Optional.of("p. 2"), page.hits().getFirst().value("page"));
      assertEquals(
          "[Wages] and overtime, [wages] again",
          page.hits().getFirst().fragments().getFirst().toString());
    }
  }

  @Test
  void withoutMarksAHitHasItsTitleAndNoText() throws Exception {
    try (OpenIndex index =
        new OpenIndex(
            engine.in(folder),
            Entry.of("act", "Wages Act", "Wages are paid monthly").page("p. 1"))) {
      Page page =
          index
              .index()
              .search(OpenIndex.ANYONE, SearchRequest.of(new Query.Words("wages")).unmarked());
      assertEquals("Wages Act", page.hits().getFirst().title().toString());
      assertEquals(List.of(), page.hits().getFirst().fragments());
      assertEquals(Optional.of("p. 1"), page.hits().getFirst().value("page"));
    }
  }

  @Test
  void aChosenFacetDoesNotNarrowItsOwnCounts() throws Exception {
    try (OpenIndex index =
        new OpenIndex(
            engine.in(folder),
            Entry.of("a", "Wages", "one").in("TH").kind("instrument"),
            Entry.of("a", "Wages", "two").in("TH").kind("instrument"),
            Entry.of("b", "Wages", "three").in("MY").kind("instrument"),
            Entry.of("c", "Wages", "four").in("MY").kind("law-update"),
            Entry.of("d", "Other", "five").in("MY").kind("law-update"))) {
      Page page =
          index
              .index()
              .search(
                  OpenIndex.ANYONE,
                  SearchRequest.of(new Query.Words("wages"))
                      .choose("country", Set.of("TH"))
                      .count("country", "kind"));
      assertEquals(1, page.total());
      assertEquals(Map.of("MY", 2L, "TH", 1L), counts(page, "country"));
      assertEquals(Map.of("instrument", 1L), counts(page, "kind"));
    }
  }

  @Test
  void aRecordIsCountedOnceForEachValueOfItsPagesThatMatch() throws Exception {
    try (OpenIndex index =
        new OpenIndex(
            engine.in(folder),
            Entry.of("a", "Act", "wages").about("pay"),
            Entry.of("a", "Act", "wages").about("hours", "leave"),
            Entry.of("a", "Act", "wages").about("leave", "pay"),
            Entry.of("a", "Act", "wages").about("pay"),
            Entry.of("a", "Act", "nothing").about("safety"),
            Entry.of("b", "Act", "wages").about("leave", "pay"),
            Entry.of("c", "Act", "wages"),
            Entry.of("d", "Act", "wages").about("hours"))) {
      var request = SearchRequest.of(new Query.Words("wages")).count("topic");
      Page page = index.index().search(OpenIndex.ANYONE, request);
      assertEquals(4, page.total());
      assertEquals(Map.of("pay", 2L, "hours", 2L, "leave", 2L), counts(page, "topic"));
      page = index.index().search(OpenIndex.ANYONE, request.choose("topic", Set.of("leave")));
      assertEquals(2, page.total());
      assertEquals(Map.of("pay", 2L, "hours", 2L, "leave", 2L), counts(page, "topic"));
    }
  }

  private static Map<String, Long> counts(Page page, String facet) {
    return page.facets().get(facet).stream()
        .collect(Collectors.toMap(FacetValue::value, FacetValue::records));
  }

  @Test
  void recordsComeInTheOrderThatIsAsked() throws Exception {
    try (OpenIndex index =
        new OpenIndex(
            engine.in(folder),
            Entry.of("old", "Écrit", "wages").on("2001-02-03"),
            Entry.of("none", "zebra", "wages"),
            Entry.of("new", "Apple", "wages").on("2020-02-03"))) {
      assertEquals(List.of("new", "old", "none"), ordered(index, Order.NEWEST));
      assertEquals(List.of("old", "new", "none"), ordered(index, Order.OLDEST));
      assertEquals(List.of("new", "old", "none"), ordered(index, Order.TITLE));
    }
  }

  private static List<String> ordered(OpenIndex index, Order order) throws QueryProblem {
    SearchRequest request = SearchRequest.of(new Query.Words("wages")).order(order);
    return OpenIndex.records(index.index().search(OpenIndex.ANYONE, request));
  }

  @Test
  void whatTheReaderMayNotSeeDoesNotExist() throws Exception {
    try (OpenIndex index =
        new OpenIndex(
            engine.in(folder),
            Entry.of("ours", "Wages", "x").readBy("ministry:ph-dmw"),
            Entry.of("theirs", "Wages", "x").readBy("ministry:id-kemnaker"))) {
      Page page = index.search(ReaderTokens.of("ministry:ph-dmw", "public"), "wages");
      assertEquals(1, page.total());
      assertEquals(List.of("ours"), OpenIndex.records(page));
      assertEquals(0, index.search(ReaderTokens.of(), "wages").total());
    }
  }

  @Test
  void replacingARecordForgetsItsFormerPages() throws Exception {
    try (OpenIndex index =
        new OpenIndex(
            engine.in(folder), Entry.of("a", "t", "first"), Entry.of("a", "t", "second"))) {
      index.add(Entry.of("a", "t", "third"));
      assertEquals(0, index.search("first").total());
      assertEquals(0, index.search("second").total());
      assertEquals(1, index.search("third").total());
    }
  }

  @Test
  void aReopenedIndexHasItsPositionAndWhatWasCommitted() throws Exception {
    try (OpenIndex index = new OpenIndex(engine.in(folder), Entry.of("a", "t", "kept"))) {
      assertEquals(Optional.empty(), index.index().position());
      index.index().commit("17 4");
    }
    try (OpenIndex index = new OpenIndex(engine.in(folder))) {
      assertEquals(Optional.of("17 4"), index.index().position());
      assertEquals(List.of("a"), index.find("kept"));
    }
  }

  @Test
  void anotherSchemaIsRefusedAndBuiltBeside() throws Exception {
    try (OpenIndex index = new OpenIndex(engine.in(folder), Entry.of("a", "t", "old"))) {
      index.index().commit("1");
    }
    Schema<Entry> changed =
        Schema.<Entry>named("entries")
            .version(1, "as first built")
            .version(2, "only titles")
            .group(Entry::record)
            .audience(Entry::audience)
            .field(Field.title("title", Entry::title))
            .build();
    assertThrows(IndexOutdated.class, () -> engine.in(folder).open(changed));
    try (SearchIndex<Entry> fresh = engine.in(folder).rebuild(changed)) {
      fresh.replace("a", List.of(Entry.of("a", "new", "")));
      fresh.commit("2");
      fresh.makeCurrent();
    }
    try (SearchIndex<Entry> index = engine.in(folder).open(changed)) {
      assertEquals(Optional.of("2"), index.position());
      SearchRequest request = SearchRequest.of(new Query.Words("new"));
      assertEquals(1, index.search(OpenIndex.ANYONE, request).total());
    }
  }

  @Test
  void whatIsWrittenAgainStandsThereOnce() throws Exception {
    try (OpenIndex index = new OpenIndex(engine.in(folder))) {
      for (long change : List.of(0L, 7L, 7L)) {
        index.index().replace("a", List.of(Entry.of("a", "t", "wage")), change);
      }
      index.index().replace("b", List.of(Entry.of("b", "t", "wage")), 7);
      index.index().replace("b", List.of(), 8);
      index.index().delete("c");
      index.index().refresh();
      assertEquals(List.of("a"), index.find("wage"));
      assertEquals(1, index.search("wage").total());
    }
  }

  @Test
  void aHitGivesBackYearAndDay() throws Exception {
    try (OpenIndex index =
        new OpenIndex(engine.in(folder), Entry.of("a", "t", "wage").on("2017-03-15"))) {
      var hit = index.search("wage").hits().getFirst();
      assertEquals(Optional.of("2017-03-15"), hit.value("date"));
      assertEquals(Optional.of("2017"), hit.value("year"));
    }
  }

  @Test
  void aBrokenQueryNamesItsPlace() throws Exception {
    try (OpenIndex index = new OpenIndex(engine.in(folder))) {
      QueryProblem problem =
          assertThrows(QueryProblem.class, () -> index.search("wages OR \"overtime"));
      assertEquals(QueryProblem.Kind.UNCLOSED, problem.kind());
      assertEquals(9, problem.start());
    }
  }

  @Test
  void aPageBeyondTheBoundIsRefused() throws Exception {
    try (OpenIndex index = new OpenIndex(engine.in(folder))) {
      SearchRequest deep = SearchRequest.of(new Query.Everything()).page(Integer.MAX_VALUE, 100);
      QueryProblem problem =
          assertThrows(QueryProblem.class, () -> index.index().search(OpenIndex.ANYONE, deep));
      assertEquals(QueryProblem.Kind.TOO_DEEP, problem.kind());
      assertTrue(problem.getMessage().contains("10"));
    }
  }

  @Test
  void aLargeRecordIsTakenInPiecesAndIsOneRecord() throws Exception {
    try (OpenIndex index =
        new OpenIndex(engine.in(folder), Entry.of("act", "Act", "formerly of wages"))) {
      String filling = "ค่าจ้าง overtime pay lương ".repeat(150);
      Iterator<Entry> pages =
          IntStream.rangeClosed(1, 200)
              .mapToObj(i -> Entry.of("act", "Large act", filling + "word" + i).page("p. " + i))
              .iterator();
      try (Prepared large = index.index().prepare("act", pages)) {
        assertEquals(List.of("act"), index.find("formerly"), "until it is put");
        assertEquals(List.of(), index.find("word200"));
        index.index().put(large, 7);
      }
      index.add(Entry.of("note", "Note", "overtime"));
      assertEquals(List.of(), index.find("formerly"));
      assertEquals(List.of("act"), index.find("word200"));
      Page page =
          index
              .index()
              .search(
                  OpenIndex.ANYONE, SearchRequest.of(new Query.Words("overtime")).count("kind"));
      assertEquals(2, page.total());
      assertEquals(Map.of("kind", List.of(new FacetValue("instrument", 2, false))), page.facets());
      index.index().commit("1");
      index.index().replace("act", List.of(Entry.of("act", "Act", "again small")), 8);
      index.index().refresh();
      assertEquals(List.of("note"), index.find("overtime"));
    }
  }

  @Test
  void whatWasClosedToAReaderIsInNothingThatIsAnswered() throws Exception {
    try (OpenIndex index =
        new OpenIndex(
            engine.in(folder),
            Entry.of("open", "Wages order", "overtime in factories").in("MY"),
            Entry.of("closed", "Wages decree", "overtime in factories").in("TH"))) {
      ReaderTokens reader = OpenIndex.ANYONE.without(Set.of("closed"));
      Page page =
          index
              .index()
              .search(reader, SearchRequest.of(new Query.Words("overtime")).count("country"));
      assertEquals(List.of("open"), OpenIndex.records(page));
      assertEquals(1, page.total());
      assertEquals(Map.of("country", List.of(new FacetValue("MY", 1, false))), page.facets());
      assertEquals(List.of(), index.index().suggest(reader, "decr", 5));
      assertEquals(Optional.empty(), index.index().didYouMean(reader, "decrea"));
      assertEquals(List.of(), index.index().related(reader, "closed", 5));
      assertEquals(2, index.search("overtime").total());
    }
  }
}

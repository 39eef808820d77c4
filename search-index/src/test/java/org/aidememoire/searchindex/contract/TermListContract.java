package org.aidememoire.searchindex.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.aidememoire.searchindex.Entry;
import org.aidememoire.searchindex.OpenIndex;
import org.aidememoire.searchindex.Page;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.ReaderTokens;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.TermList.Concept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

abstract class TermListContract {

  private final Engine engine;

  TermListContract(Engine engine) {
    this.engine = engine;
  }

  private static final TermList TERMS =
      TermList.of(
          List.of(
              new Concept("wage", List.of("wage", "ค่าจ้าง", "upah")),
              new Concept(
                  "minimum-wage",
                  List.of("minimum wage", "ค่าจ้างขั้นต่ำ", "upah minimum", "lương tối thiểu")),
              new Concept("attache", List.of("labour attaché", "ที่ปรึกษาฝ่ายแรงงาน", "POLO"))));

  @TempDir Path folder;

  @Test
  void anEnglishQueryFindsTheThaiNoticeAndSaysByWhichTerm() throws Exception {
    try (OpenIndex index =
        new OpenIndex(
            engine.in(folder),
            Entry.of("thai", "ประกาศ", "กำหนดอัตราค่าจ้างขั้นต่ำใหม่"),
            Entry.of("vietnamese", "Nghị định", "Mức lương tối thiểu vùng"),
            Entry.of("hidden", "ประกาศ", "ค่าจ้างขั้นต่ำ").readBy("group:9"),
            Entry.of("other", "Notice", "ค่าธรรมเนียม"))) {
      Page page = search(index, OpenIndex.ANYONE, "minimum wages");
      assertFalse(page.relaxed());
      assertEquals(
          List.of("thai", "vietnamese"), OpenIndex.records(page).stream().sorted().toList());
      assertEquals(
          List.of("minimum-wage"),
          page.also().stream().map(match -> match.concept().id()).toList());
      assertEquals(
          "กำหนดอัตรา[ค่าจ้างขั้นต่ำ]ใหม่",
          page.hits().stream()
              .filter(hit -> hit.group().equals("thai"))
              .findFirst()
              .orElseThrow()
              .fragments()
              .getFirst()
              .toString());
      assertEquals(3, search(index, ReaderTokens.of("public", "group:9"), "upah minimum").total());
    }
  }

  @Test
  void aYearBesideTheTermMatchesInEitherEra() throws Exception {
    try (OpenIndex index =
        new OpenIndex(
            engine.in(folder),
            Entry.of("2560", "ประกาศ", "ค่าจ้างขั้นต่ำ พ.ศ. ๒๕๖๐"),
            Entry.of("2561", "ประกาศ", "ค่าจ้างขั้นต่ำ พ.ศ. ๒๕๖๑"))) {
      assertEquals(
          "2560",
          OpenIndex.records(search(index, OpenIndex.ANYONE, "minimum wage 2017")).getFirst());
      assertEquals(
          "2561",
          OpenIndex.records(search(index, OpenIndex.ANYONE, "minimum wage 2018")).getFirst());
      assertEquals(
          List.of("2560"), OpenIndex.records(search(index, OpenIndex.ANYONE, "wage 2017")));
    }
  }

  private static Page search(OpenIndex index, ReaderTokens reader, String text) throws Exception {
    return index.index().search(reader, SearchRequest.of(new Query.Words(text)).terms(TERMS));
  }

  @Test
  void labelsAreRecognisedInAnyNumberAndCaseAndTheLongestWins() {
    assertEquals(List.of("minimum wages"), found("What are the minimum wages?"));
    assertEquals(List.of("Wages", "LABOUR ATTACHES"), found("Wages of LABOUR ATTACHES"));
    assertEquals(List.of("luong toi thieu"), found("luong toi thieu vung"));
    assertEquals(List.of("ค่าจ้างขั้นต่ำ"), found("อัตราค่าจ้างขั้นต่ำ"));
    assertEquals(List.of(), found("minimum age"));
  }

  private static List<String> found(String text) {
    return TERMS.in(text).stream().map(TermList.Match::found).toList();
  }
}

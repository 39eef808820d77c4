package org.aidememoire.searchindex.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

  @Test
  void marksThatWereTypedCountAndShortLabelsAreWholeWords() {
    TermList terms =
        TermList.of(
            List.of(
                new Concept("wage", List.of("tiền lương", "lương")),
                new Concept("fee", List.of("phí")),
                new Concept("shift", List.of("กะ")),
                new Concept("inspection", List.of("ตรวจแรงงาน"))));
    assertEquals(1, terms.in("luong").size());
    assertEquals(1, terms.in("lương").size());
    assertEquals(List.of(), terms.in("luồng"));
    assertEquals(List.of(), terms.in("phi"));
    assertEquals(1, terms.in("phí").size());
    assertEquals(List.of(), terms.in("กะทิ"));
    assertEquals(1, terms.in("ทำงานเป็นกะ").size());
    assertEquals(1, terms.in("การตรวจ แรงงาน").size());
  }

  @Test
  void aLabelIsRecognisedInItsOtherSpelling() {
    TermList terms =
        TermList.of(
            List.of(
                new Concept("broker", List.of("labour broker", "ນາຍໜ້າ")),
                new Concept("training", List.of("training", "បណ្តុះបណ្តាល"))));
    TermList.Match broker = terms.in("ສັນຍານາຍຫນ້າ").getFirst();
    assertEquals("ນາຍຫນ້າ", broker.found());
    assertEquals(List.of("labour broker"), broker.others());
    TermList.Match training = terms.in("ការបណ្ដុះបណ្ដាល").getFirst();
    assertEquals(List.of("training"), training.others());
  }

  @Test
  void aLabelOfTwoConceptsNamesBothAndOneCanBeLeftAlone() throws Exception {
    TermList terms =
        TermList.of(
            List.of(
                new Concept("wage", List.of("upah", "ค่าจ้าง")),
                new Concept("commission", List.of("upah", "ค่านายหน้า"))));
    assertEquals(2, terms.in("upah").size());
    try (OpenIndex index =
        new OpenIndex(
            folder,
            Entry.of("wage", "ประกาศ", "อัตราค่าจ้าง"),
            Entry.of("commission", "ประกาศ", "อัตราค่านายหน้า"))) {
      assertEquals(2, search(index, terms, "upah").total());
      Page page = search(index, terms.without(Set.of("commission")), "upah");
      assertEquals(List.of("wage"), OpenIndex.records(page));
      assertEquals(1, page.also().size());
      assertEquals(0, search(index, terms.without(Set.of("wage", "commission")), "upah").total());
    }
  }

  @Test
  void leavingALabelAloneDoesNotBringBackTheOneInside() {
    assertEquals(List.of(), TERMS.without(Set.of("minimum-wage")).in("minimum wage"));
    assertEquals(1, TERMS.without(Set.of("minimum-wage")).in("wage").size());
  }

  @Test
  void shortLabelsAreNotFoundInsideOtherWords() throws Exception {
    TermList terms = TermList.of(List.of(new Concept("leave", List.of("annual leave", "ลา"))));
    try (OpenIndex index =
        new OpenIndex(
            folder,
            Entry.of("time", "เวลาทำงาน", "เวลาพัก"),
            Entry.of("leave", "สิทธิ", "ลูกจ้างมีสิทธิ ลา ได้"))) {
      assertEquals(List.of("leave"), OpenIndex.records(search(index, terms, "annual leave")));
    }
  }

  @Test
  void aThaiQueryFindsTheEnglishLabelInAnyNumberBelowItsOwnWords() throws Exception {
    try (OpenIndex index =
        new OpenIndex(
            folder,
            Entry.of("english", "Notice", "About minimum wages in the provinces"),
            Entry.of("thai", "ประกาศ", "กำหนดอัตราค่าจ้างขั้นต่ำใหม่"),
            Entry.of("other", "Notice", "About minimum ages"))) {
      assertEquals(
          List.of("thai", "english"),
          OpenIndex.records(search(index, OpenIndex.ANYONE, "ค่าจ้างขั้นต่ำ")));
    }
  }

  private static Page search(OpenIndex index, TermList terms, String text) throws Exception {
    return index
        .index()
        .search(OpenIndex.ANYONE, SearchRequest.of(new Query.Words(text)).terms(terms));
  }

  private static List<String> found(String text) {
    return TERMS.in(text).stream().map(TermList.Match::found).toList();
  }
}

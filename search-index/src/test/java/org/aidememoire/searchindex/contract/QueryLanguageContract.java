package org.aidememoire.searchindex.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.TreeSet;
import org.aidememoire.searchindex.Entry;
import org.aidememoire.searchindex.OpenIndex;
import org.aidememoire.searchindex.Page;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.QueryProblem.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
abstract class QueryLanguageContract {

  private final Engine engine;

  QueryLanguageContract(Engine engine) {
    this.engine = engine;
  }

  private OpenIndex index;

  @BeforeAll
  void fill() throws IOException {
    index =
        new OpenIndex(
            engine.in(Files.createTempDirectory("contract")),
            Entry.of("act", "Employment Act", "Passport may not be withheld by the employer")
                .in("MY")
                .number("Act 265")
                .on("1955-06-01"),
            Entry.of("levy", "Levy order", "Foreign worker levy, employer pays")
                .in("MY")
                .kind("law-update")
                .on("2017-03-15"),
            Entry.of("decree", "Nghị định 38", "Người lao động đi làm việc ở nước ngoài")
                .in("VN")
                .number("38/2020/NĐ-CP")
                .on("2020-04-03"),
            Entry.of("krom", "กฎกระทรวง", "นายจ้างต้องจ่ายค่าจ้างขั้นต่ำ พ.ศ. ๒๕๖๐")
                .in("TH")
                .on("2017-12-31"),
            Entry.of("old", "Repealed decree", "Replaced later")
                .in("LA")
                .on("2001-01-10")
                .until("2013-12-24"));
  }

  @AfterAll
  void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "employer | act levy",
        "employer NOT levy | act",
        "employer AND passport | act",
        "passport OR levy | act levy",
        "country:MY | act levy",
        "country:my -kind:law-update | act",
        "country:(TH VN) | decree krom",
        "NOT country:MY | decree krom old",
        "year:2017 | krom levy",
        "year:2560 | krom levy",
        "year:2017..2020 | decree krom levy",
        "date:2017-04.. | decree krom",
        "date:..2016 | act old",
        "inForce:1960-01-01 | act",
        "inforce:2001-01-10 | act old",
        "inForce:2001-01-09 | act",
        "inForce:2013-12-23 | act old",
        "inForce:2013-12-24 | act",
        "inForce:2556-12-01 | act old",
        "inForce:2013 | act old",
        "inForce:2014..2017-06 NOT country:MY | ",
        "inForce:2018.. NOT country:MY | decree krom",
        "number:38/2020/nđ-cp | decree",
        "number:\"Act 265\" | act",
        "number:265 | ",
        "title:employment | act",
        "title:passport | ",
        "passport NEAR/3 withheld | act",
        "passport NEAR/2 withheld | ",
        "withheld NEAR/3 passport | act",
        "นายจ้าง NEAR/4 ค่าจ้าง | krom",
        "employ* | act levy",
        "ngoa* | decree",
        "นาย* | krom",
        "\"foreign worker\" | levy",
        "\"worker foreign\" | ",
      })
  void findsWhatItSays(String query, String records) throws QueryProblem {
    Page page = index.search(query);
    TreeSet<String> found =
        new TreeSet<>(page.relaxed() ? java.util.Set.of() : OpenIndex.records(page));
    assertEquals(records == null ? "" : records, String.join(" ", found));
  }

  @Test
  void aSearchThatRunsOutOfTimeSaysSo() throws QueryProblem {
    Page page =
        index
            .index()
            .search(
                OpenIndex.ANYONE,
                org.aidememoire.searchindex.SearchRequest.of(
                        new org.aidememoire.searchindex.Query.Words("employer"))
                    .within(Duration.ZERO));
    assertEquals(false, page.complete());
  }

  @Test
  void moreWordsThanTheBoundAreRefused() {
    String many = "w".repeat(3) + " ab".repeat(400);
    QueryProblem problem = assertThrows(QueryProblem.class, () -> index.search(many));
    assertEquals(Kind.TOO_COMPLEX, problem.kind());
    String parts = "a OR ".repeat(300) + "b";
    assertEquals(
        Kind.TOO_COMPLEX, assertThrows(QueryProblem.class, () -> index.search(parts)).kind());
  }

  @Test
  void aPageThatHasOnlySomeOfTheWordsIsShownAsRelaxed() throws QueryProblem {
    Page page = index.search("passport unicorn");
    assertTrue(page.relaxed());
    assertEquals(java.util.List.of("act"), OpenIndex.records(page));
  }
}

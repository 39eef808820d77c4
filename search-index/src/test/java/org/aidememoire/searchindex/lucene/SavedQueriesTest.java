package org.aidememoire.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.searchindex.Entry;
import org.aidememoire.searchindex.OpenIndex;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.QueryParser;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.TermList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedQueriesTest {

  private static final List<Entry> RECORDS =
      List.of(
          Entry.of("act", "Employment Act", "Passport may not be withheld by the employer")
              .in("MY")
              .number("Act 265")
              .about("contract")
              .on("1955-06-01"),
          Entry.of("levy", "Levy order", "Foreign worker levy, employer pays")
              .in("MY")
              .kind("law-update")
              .on("2017-03-15"),
          Entry.of("decree", "Nghị định 38", "Người lao động đi làm việc ở nước ngoài")
              .in("VN")
              .number("38/2020/NĐ-CP")
              .on("2020-04-03"),
          Entry.of("krom", "กฎกระทรวง", "นายจ้างต้องจ่ายค่าจ้างขั้นต่ำ พ.ศ. ๒๕๖๐").on("2017-12-31"),
          Entry.of("lao", "ກົດໝາຍແຮງງານ", "ຜູ້ອອກແຮງງານມີສິດໄດ້ຮັບຄ່າແຮງງານ").in("LA"),
          Entry.of("old", "Repealed decree", "Replaced later")
              .in("LA")
              .on("2001-01-10")
              .until("2013-12-24"));

  private static final List<String> ASKED =
      List.of(
          "",
          "employer",
          "employers passport",
          "employer passport levy nothing",
          "\"foreign worker\"",
          "\"worker foreign\"",
          "passport NEAR/3 withheld",
          "employ*",
          "nuoc ngoai",
          "nước ngoài",
          "ค่าจ้างขั้นต่ำ",
          "ค่าจ้าง 2017",
          "ແຮງງານ",
          "country:MY",
          "country:MY -kind:law-update",
          "NOT country:MY",
          "country:(TH LA) employer OR decree",
          "year:2017",
          "date:2017-04..",
          "inForce:2005",
          "number:\"Act 265\"",
          "title:employment topic:contract",
          "Act 265",
          "what does the employer have to pay for a foreign worker",
          "unicorn");

  private static final TermList TERMS =
      TermList.of(
          List.of(new TermList.Concept("minimum-wage", List.of("minimum wage", "ค่าจ้างขั้นต่ำ"))));

  @TempDir Path folder;

  @Test
  void aRecordAnswersTheQueriesThatWouldFindIt() throws QueryProblem {
    SavedQueries<Entry> saved = new SavedQueries<>(Entry.SCHEMA);
    for (String text : ASKED) {
      saved.put(text, parsed(text), TermList.none());
    }
    int answers = 0;
    try (OpenIndex index = new OpenIndex(folder, RECORDS.toArray(Entry[]::new))) {
      for (Entry record : RECORDS) {
        Set<String> expected = new TreeSet<>();
        for (String text : ASKED) {
          var page = index.search(text);
          if (!page.relaxed() && OpenIndex.records(page).contains(record.record())) {
            expected.add(text);
          }
        }
        assertEquals(expected, saved.answeredBy(record.record(), List.of(record)), record.record());
        answers += expected.size();
      }
    }
    assertTrue(answers > 30, answers + " answers");
  }

  @Test
  void anyEntryOfTheRecordAnswersForIt() throws QueryProblem {
    SavedQueries<Entry> saved = new SavedQueries<>(Entry.SCHEMA);
    saved.put("one", parsed("passport"), TermList.none());
    saved.put("two", parsed("levy"), TermList.none());
    List<Entry> pages = new ArrayList<>();
    pages.add(Entry.of("a", "Head", "nothing").page("1"));
    pages.add(Entry.of("a", "Head", "the levy").page("2"));
    assertEquals(Set.of("two"), saved.answeredBy("a", pages));
  }

  @Test
  void otherLabelsOfAConceptAnswerToo() throws QueryProblem {
    SavedQueries<Entry> saved = new SavedQueries<>(Entry.SCHEMA);
    saved.put("with", parsed("minimum wage"), TERMS);
    saved.put("without", parsed("minimum wage"), TermList.none());
    assertEquals(Set.of("with"), saved.answeredBy("krom", List.of(RECORDS.get(3))));
  }

  @Test
  void aRemovedOrReplacedQueryIsNotAnswered() throws QueryProblem {
    SavedQueries<Entry> saved = new SavedQueries<>(Entry.SCHEMA);
    saved.put("gone", parsed("employer"), TermList.none());
    saved.put("other", parsed("employer"), TermList.none());
    saved.remove("gone");
    saved.put("other", parsed("levy"), TermList.none());
    assertEquals(Set.of(), saved.answeredBy("act", List.of(RECORDS.getFirst())));
    assertEquals(1, saved.size());
  }

  private static Query parsed(String text) throws QueryProblem {
    return SearchRequest.of(QueryParser.parse(text, Entry.SCHEMA)).query();
  }
}

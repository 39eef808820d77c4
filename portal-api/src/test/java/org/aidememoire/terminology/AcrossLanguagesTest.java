package org.aidememoire.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Hit;
import org.aidememoire.searchindex.Page;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.ReaderTokens;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchIndex;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.lucene.LuceneIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list that the portal comes with, on questions in one language for notices in another. */
class AcrossLanguagesTest {

  private static final ReaderTokens ANYONE = ReaderTokens.of("public");

  private record Notice(String id, String text) {}

  private static final Schema<Notice> SCHEMA =
      Schema.<Notice>named("notices")
          .version(1, "text alone")
          .group(Notice::id)
          .audience(notice -> Set.of("public"))
          .field(Field.text("text", Notice::text))
          .build();

  private static final TermList LIST = list();

  @TempDir Path folder;

  private static TermList list() {
    return TermList.of(
        TermFileReader.read(TermImports.own()).concepts().stream()
            .map(said -> ImportPlan.draft(said, null))
            .map(
                draft ->
                    new TermList.Concept(
                        draft.id(),
                        draft.labels().values().stream().flatMap(Collection::stream).toList()))
            .toList());
  }

  static Stream<List<String>> cases() throws IOException {
    try (var file =
        Objects.requireNonNull(AcrossLanguagesTest.class.getResourceAsStream("notices.tsv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t")));
    }
  }

  private Page ask(String text, Notice... notices) throws Exception {
    try (SearchIndex<Notice> index = LuceneIndex.open(folder, SCHEMA)) {
      for (var notice : notices) {
        index.replace(notice.id(), List.of(notice));
      }
      index.refresh();
      return index.search(ANYONE, SearchRequest.of(new Query.Words(text)).terms(LIST));
    }
  }

  private static List<String> found(Page page) {
    return page.hits().stream().map(Hit::group).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aNoticeInAnotherLanguageIsFoundAndMarkedByItsTerm(List<String> one) throws Exception {
    var page =
        ask(
            one.get(0),
            new Notice("it", one.get(2)),
            new Notice("thai", "ประกาศเรื่องเวลาทำการของหน่วยงาน"),
            new Notice("khmer", "សេចក្តីជូនដំណឹងអំពីម៉ោងធ្វើការ"),
            new Notice("english", "A notice about something else altogether"),
            new Notice("vietnamese", "Thông báo về một việc khác"));
    assertEquals(List.of("it"), found(page));
    assertTrue(
        page.also().stream().anyMatch(match -> match.concept().id().equals(one.get(1))),
        () -> page.also().toString());
    var marked =
        page.hits().getFirst().fragments().stream()
            .flatMap(fragment -> fragment.spans().stream())
            .filter(span -> span.marked())
            .map(span -> span.text())
            .toList();
    assertTrue(
        marked.stream().anyMatch(text -> plain(text).contains(plain(one.get(3)))),
        () -> marked + " has not " + one.get(3));
  }

  private static String plain(String text) {
    return text.replace(".", "").toLowerCase(Locale.ROOT);
  }

  @Test
  void eachLanguageAsksEachOther() throws Exception {
    var notices = new ArrayList<Notice>();
    var asked =
        Map.of(
            "en",
            "repatriation",
            "th",
            "การส่งกลับประเทศ",
            "id",
            "pemulangan",
            "vi",
            "hồi hương",
            "km",
            "មាតុភូមិនិវត្តន៍",
            "lo",
            "ການສົ່ງກັບປະເທດ",
            "my",
            "နေရပ်ပြန်ပို့ခြင်း",
            "fil",
            "pagpapauwi",
            "ms",
            "penghantaran pulang");
    asked.forEach((language, label) -> notices.add(new Notice(language, label + " 2569")));
    for (var question : asked.entrySet()) {
      var page = ask(question.getValue(), notices.toArray(Notice[]::new));
      assertEquals(9, page.total(), question.toString());
      assertEquals(question.getKey(), found(page).getFirst(), question.toString());
    }
  }

  @Test
  void whatWasTypedComesBeforeItsOtherLabels() throws Exception {
    for (var question :
        List.of(
            "minimum wage 2026",
            "foreign worker levy",
            "work permit fee",
            "forced labour fishing")) {
      var words = question.replace(' ', '-');
      var page =
          ask(
              question,
              new Notice(words, "About " + question + " in the region"),
              new Notice(
                  "other",
                  "ค่าจ้างขั้นต่ำ 2026 ค่าธรรมเนียมการจ้างคนต่างด้าว ใบอนุญาตทำงาน fee แรงงานบังคับ"
                      + " fishing"));
      assertEquals(words, found(page).getFirst(), question);
    }
  }

  @Test
  void shortAndOrdinaryWordsDoNotFlood() throws Exception {
    Notice[] others = {
      new Notice("time", "เวลาทำงานปกติและเวลาพัก"),
      new Notice("shirt", "Polo shirts for the staff"),
      new Notice("place", "He did not pay for the visa"),
      new Notice("law", "Luật mới về đất đai"),
    };
    assertEquals(List.of("shirt"), found(ask("shirts", others)));
    assertEquals(List.of(), found(ask("how to leave", others)));
    assertEquals(List.of(), LIST.in("they were paid to be on time"));
    assertEquals(List.of(), LIST.in("thông báo của ủy ban"));
  }
}

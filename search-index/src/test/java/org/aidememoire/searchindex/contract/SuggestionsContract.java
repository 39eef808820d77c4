package org.aidememoire.searchindex.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aidememoire.searchindex.Entry;
import org.aidememoire.searchindex.OpenIndex;
import org.aidememoire.searchindex.ReaderTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

abstract class SuggestionsContract {

  private final Engine engine;

  SuggestionsContract(Engine engine) {
    this.engine = engine;
  }

  @TempDir Path folder;
  private OpenIndex index;

  @BeforeEach
  void fill() {
    index =
        new OpenIndex(
            engine.in(folder),
            Entry.of("wage", "Minimum wage in Thailand", "From January the daily rate is higher"),
            Entry.of("mine", "Mining permits", "Nothing on pay"),
            Entry.of("luong", "Mức lương tối thiểu vùng", "Nghị định về tiền lương"),
            Entry.of("krom", "กฎกระทรวงแรงงาน", "ค่าจ้างขั้นต่ำ"),
            Entry.of("hidden", "Ministerial secret", "undisclosable matters").readBy("group:9"));
  }

  @AfterEach
  void close() {
    index.close();
  }

  private List<String> suggest(String typed) {
    return index.index().suggest(OpenIndex.ANYONE, typed, 10).stream()
        .map(suggestion -> suggestion.text().toString())
        .toList();
  }

  @Test
  void wordsAndTitlesContinueWhatIsTyped() {
    assertEquals(
        List.of("min[imum]", "min[ing]", "Mining permits", "Minimum wage in Thailand"),
        suggest("min"));
  }

  @Test
  void theNextWordMustFollowInTheSameTitle() {
    assertEquals(List.of("minimum w[age]", "[Minimum] wage in Thailand"), suggest("minimum w"));
  }

  @Test
  void aWordTypedWithoutMarksLeadsToTheMarkedOne() {
    assertEquals("lương", suggest("luo").getFirst());
  }

  @Test
  void aPartOfAnUnspacedTitleIsEnough() {
    assertTrue(suggest("กระทรวง").toString().contains("แรงงาน"));
  }

  @Test
  void nothingIsSuggestedFromWhatTheReaderMayNotSee() {
    assertEquals(List.of(), suggest("ministerial"));
    assertEquals(2, index.index().suggest(ReaderTokens.of("group:9"), "ministerial", 10).size());
  }

  @Test
  void aMisspeltWordIsReplacedByANearOneThatTheReaderCanFind() {
    assertEquals(
        Optional.of("minimum wage"), index.index().didYouMean(OpenIndex.ANYONE, "minimun wage"));
    assertEquals(Optional.empty(), index.index().didYouMean(OpenIndex.ANYONE, "minimum wage"));
    assertEquals(Optional.empty(), index.index().didYouMean(OpenIndex.ANYONE, "undisclosible"));
    assertEquals(
        Optional.of("undisclosable"),
        index.index().didYouMean(ReaderTokens.of("group:9"), "undisclosible"));
  }

  @Test
  void relatedRecordsShareTellingWordsAndAreReadable() {
    index.add(
        Entry.of("one", "Recruitment fees", "domestic workers recruitment fees Malaysia agency"),
        Entry.of("two", "Recruitment agency", "domestic workers recruitment fees charged"),
        Entry.of("three", "Agency fees", "domestic workers recruitment fees").readBy("group:9"));
    assertEquals(
        List.of("two"),
        index.index().related(OpenIndex.ANYONE, "one", 5).stream()
            .map(hit -> hit.group())
            .toList());
    assertEquals(List.of(), index.index().related(OpenIndex.ANYONE, "three", 5));
  }
}

package org.aidememoire.web.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.aidememoire.web.administration.Rows.Column;
import org.junit.jupiter.api.Test;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class RowsTest {

  private static final Map<String, Column<String>> COLUMNS =
      Map.of(
          "name",
          Column.of(s -> s),
          "length",
          new Column<>(s -> s.length() + " letters", Comparator.comparing(String::length)));

  private final Rows<String> rows =
      new Rows<>(List.of("Élise", "Zita", "ana", "Bo", "Eduardo"), COLUMNS);

  private static Map<String, FilterMeta> having(String field, Object value) {
    return Map.of(field, FilterMeta.builder().field(field).filterValue(value).build());
  }

  private static Map<String, SortMeta> by(String field, SortOrder order) {
    return Map.of(field, SortMeta.builder().field(field).order(order).build());
  }

  @Test
  void wordsAreSortedAsAReaderWould() {
    assertEquals(
        List.of("ana", "Bo", "Eduardo", "Élise", "Zita"),
        rows.load(0, 9, by("name", SortOrder.ASCENDING), Map.of()));
  }

  @Test
  void aColumnIsSortedByWhatItMeansNotByItsWords() {
    assertEquals(
        "Eduardo", rows.load(0, 1, by("length", SortOrder.DESCENDING), Map.of()).getFirst());
  }

  @Test
  void aPageIsTakenAfterFilteringAndTheCountIsOfAllThatAreLeft() {
    assertEquals(List.of("Eduardo"), rows.load(2, 1, Map.of(), having("name", " A ")));
    assertEquals(3, rows.count(having("name", "a")));
    assertEquals(0, rows.count(having("name", "nobody")));
  }

  @Test
  void aFieldThatIsNoColumnChangesNothing() {
    assertEquals(5, rows.count(having("password", "a")));
    assertEquals(
        "Élise", rows.load(0, 1, by("password", SortOrder.ASCENDING), Map.of()).getFirst());
  }

  @Test
  void withoutAScriptAnyColumnMayHaveTheWords() {
    assertEquals(List.of("Bo"), Rows.having(List.of("Bo", "Zita"), COLUMNS, "2 LETTERS"));
  }
}

package org.aidememoire.web.administration;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidememoire.problem.Language;
import org.aidememoire.web.text.Lookup;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * A bounded list as a table turns it over: one page at a time, filtered by what its columns say,
 * sorted by what they mean.
 */
final class Rows<T> extends LazyDataModel<T> {

  private static final long serialVersionUID = 1L;

  private final transient List<T> all;
  private final transient Map<String, Column<T>> columns;

  /**
   * @param words what the column says, which is what people filter by
   */
  record Column<T>(Function<T, String> words, Comparator<T> order) {

    /** A column that is sorted by its words, as a reader would. */
    static <T> Column<T> of(Function<T, String> words) {
      var collator = Collator.getInstance(Language.current());
      return new Column<>(words, (a, b) -> collator.compare(words.apply(a), words.apply(b)));
    }

    boolean has(T row, Object wanted) {
      return Lookup.has(words.apply(row), wanted.toString());
    }
  }

  /**
   * @param columns by the field that the table names
   */
  Rows(Collection<T> all, Map<String, Column<T>> columns) {
    this.all = List.copyOf(all);
    this.columns = Map.copyOf(columns);
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return (int) filtered(filterBy).count();
  }

  @Override
  public List<T> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    var sorted = filtered(filterBy);
    for (var by : sortBy.values()) {
      var column = columns.get(by.getField());
      if (column != null && by.getOrder() != SortOrder.UNSORTED) {
        sorted =
            sorted.sorted(
                by.getOrder() == SortOrder.DESCENDING ? column.order().reversed() : column.order());
      }
    }
    return sorted.skip(first).limit(pageSize).toList();
  }

  private Stream<T> filtered(Map<String, FilterMeta> filterBy) {
    return all.stream()
        .filter(
            row ->
                filterBy.values().stream()
                    .filter(by -> by.getFilterValue() != null && columns.containsKey(by.getField()))
                    .allMatch(by -> column(by.getField()).has(row, by.getFilterValue())));
  }

  private Column<T> column(String field) {
    return java.util.Objects.requireNonNull(columns.get(field));
  }

  /** Those in which any column has the words: for who narrows without a script. */
  static <T> List<T> having(Collection<T> all, Map<String, Column<T>> columns, String words) {
    return all.stream()
        .filter(row -> columns.values().stream().anyMatch(c -> c.has(row, words)))
        .toList();
  }
}

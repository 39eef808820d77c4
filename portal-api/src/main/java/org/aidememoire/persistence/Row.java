package org.aidememoire.persistence;

import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of a query for columns. They are numbered from 0 and read as the types of the domain; one
 * that is null where the method does not say so fails with its number.
 */
public final class Row {

  private final @Nullable Object[] columns;

  private Row(@Nullable Object answer) {
    // EclipseLink answers with the bare value where a query selects one column.
    columns = answer instanceof Object[] several ? several : new @Nullable Object[] {answer};
  }

  /** What that query finds, in its order. */
  public static <T> List<T> list(Query query, Function<Row, T> view) {
    List<?> answers = query.getResultList();
    return answers.stream().map(answer -> view.apply(new Row(answer))).toList();
  }

  /** What that query finds, by a key that no two of its rows share, in its order. */
  public static <K, V> Map<K, V> map(Query query, Function<Row, K> key, Function<Row, V> value) {
    var found = new LinkedHashMap<K, V>();
    list(query, row -> row).forEach(row -> found.put(key.apply(row), value.apply(row)));
    return found;
  }

  /** The first that is found. */
  public static <T> Optional<T> first(Query query, Function<Row, T> view) {
    return list(query, view).stream().findFirst();
  }

  /** Of a query that always has one row, as a count has. */
  public static Row only(Query query) {
    return new Row(query.getSingleResult());
  }

  public UUID key(int column) {
    return (UUID) value(column);
  }

  public @Nullable UUID keyOrNull(int column) {
    return (UUID) columns[column];
  }

  public String text(int column) {
    return (String) value(column);
  }

  public @Nullable String textOrNull(int column) {
    return (String) columns[column];
  }

  public SortedSet<String> texts(int column) {
    return new TextsConverter().convertToEntityAttribute(columns[column]);
  }

  public int number(int column) {
    return Math.toIntExact(count(column));
  }

  public @Nullable Integer numberOrNull(int column) {
    return columns[column] == null ? null : number(column);
  }

  public long count(int column) {
    return ((Number) value(column)).longValue();
  }

  public boolean truth(int column) {
    return (boolean) value(column);
  }

  public byte[] bytes(int column) {
    return (byte[]) value(column);
  }

  public Instant instant(int column) {
    return InstantConverter.ofNative(value(column));
  }

  public @Nullable Instant instantOrNull(int column) {
    return columns[column] == null ? null : instant(column);
  }

  public @Nullable LocalDate dayOrNull(int column) {
    return columns[column] instanceof Date day ? day.toLocalDate() : (LocalDate) columns[column];
  }

  private Object value(int column) {
    return Objects.requireNonNull(columns[column], () -> "column " + column + " is null");
  }
}

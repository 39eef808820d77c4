package org.aidememoire.searchindex;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the index knows of an entry: its name, its kind, and the function that reads it.
 *
 * <p>A reading function may return null (or a collection without elements) where an entry has
 * nothing to say; blank strings count as nothing.
 *
 * @param <T> what an entry is made from
 */
public sealed interface Field<T> {

  String name();

  /**
   * Words to search in, analysed for every language of the region; the weight multiplies scores.
   *
   * @param title the text by which people know the entry
   * @param whole shown whole or not at all, never a piece of it
   */
  record Text<T>(
      String name,
      boolean title,
      boolean whole,
      float weight,
      Function<? super T, ? extends @Nullable Collection<String>> read)
      implements Field<T> {
    public Text {
      requireName(name);
      if (!(weight > 0)) {
        throw new IllegalArgumentException("The weight of " + name + " is not positive: " + weight);
      }
    }
  }

  /**
   * Numbers and codes that name a thing ("38/2020/NĐ-CP", "Act 265"): found from the search box,
   * exactly or not at all.
   */
  record Identifier<T>(
      String name, Function<? super T, ? extends @Nullable Collection<String>> read)
      implements Field<T> {
    public Identifier {
      requireName(name);
    }
  }

  /** A value from a closed or open list ("TH", "law-update"): can be filtered, chosen, counted. */
  record Keyword<T>(String name, Function<? super T, ? extends @Nullable Collection<String>> read)
      implements Field<T> {
    public Keyword {
      requireName(name);
    }
  }

  /** A whole number such as a year: like a keyword, and has ranges. */
  record Whole<T>(String name, Function<? super T, @Nullable Integer> read) implements Field<T> {
    public Whole {
      requireName(name);
    }
  }

  /** A day: has ranges; the first one of a schema orders answers by newest and oldest. */
  record Day<T>(String name, Function<? super T, @Nullable LocalDate> read) implements Field<T> {
    public Day {
      requireName(name);
    }
  }

  /**
   * The days from {@code first} until the day before {@code end}: a day finds the entries that it
   * lies in, a range those that it overlaps. Without a first day there is no period, without an end
   * it lasts.
   */
  record Period<T>(
      String name,
      Function<? super T, @Nullable LocalDate> first,
      Function<? super T, @Nullable LocalDate> end)
      implements Field<T> {
    public Period {
      requireName(name);
    }
  }

  /** Given back with a hit and never searched: a page label, an anchor. */
  record Stored<T>(String name, Function<? super T, @Nullable String> read) implements Field<T> {
    public Stored {
      requireName(name);
    }
  }

  /** The text by which people know the entry: shown with each hit, weighs four times. */
  static <T> Field<T> title(String name, Function<? super T, @Nullable String> read) {
    return new Text<>(name, true, true, 4, single(read));
  }

  static <T> Field<T> text(String name, Function<? super T, @Nullable String> read) {
    return new Text<>(name, false, false, 1, single(read));
  }

  /** Other texts by which people know the entry, say its title in other languages. */
  static <T> Field<T> names(
      String name, float weight, Function<? super T, ? extends @Nullable Collection<String>> read) {
    return new Text<>(name, false, true, weight, read);
  }

  static <T> Field<T> identifiers(
      String name, Function<? super T, ? extends @Nullable Collection<String>> read) {
    return new Identifier<>(name, read);
  }

  static <T> Field<T> keyword(String name, Function<? super T, @Nullable String> read) {
    return new Keyword<>(name, single(read));
  }

  static <T> Field<T> keywords(
      String name, Function<? super T, ? extends @Nullable Collection<String>> read) {
    return new Keyword<>(name, read);
  }

  static <T> Field<T> whole(String name, Function<? super T, @Nullable Integer> read) {
    return new Whole<>(name, read);
  }

  static <T> Field<T> day(String name, Function<? super T, @Nullable LocalDate> read) {
    return new Day<>(name, read);
  }

  static <T> Field<T> period(
      String name,
      Function<? super T, @Nullable LocalDate> first,
      Function<? super T, @Nullable LocalDate> end) {
    return new Period<>(name, first, end);
  }

  static <T> Field<T> stored(String name, Function<? super T, @Nullable String> read) {
    return new Stored<>(name, read);
  }

  private static <T> Function<T, Collection<String>> single(
      Function<? super T, @Nullable String> read) {
    return value -> {
      String text = read.apply(value);
      return text == null ? List.of() : List.of(text);
    };
  }

  private static void requireName(String name) {
    if (!name.matches("[a-z][a-zA-Z]*")) {
      throw new IllegalArgumentException("Not a field name: '" + name + "'");
    }
  }
}

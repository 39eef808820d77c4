package org.aidememoire.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.language.TypedPeriod;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.vocabulary.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What the records of one period come to.
 *
 * @param dimensions the closed lists that are counted by: none, categories, or categories and sexes
 * @param counted by category and sex
 * @param womenPercent where a source says it and nobody was counted by sex
 * @param records what was counted, as far as the reader may see it
 */
public record Tally(
    TypedPeriod period,
    List<List<String>> dimensions,
    Map<List<String>, Long> counted,
    @Nullable String womenPercent,
    List<RecordHeader> records) {

  /** The category of what belongs to no country that is known. */
  public static final String UNKNOWN = "_X";

  static final List<String> SEXES =
      List.of(Sex.WOMEN.name(), Sex.MEN.name(), Sex.UNSPECIFIED.name());

  static Tally none(TypedPeriod period, List<List<String>> dimensions) {
    return new Tally(period, dimensions, new LinkedHashMap<>(), null, new ArrayList<>());
  }

  static List<String> countries(Set<String> codes) {
    var categories = new ArrayList<>(new TreeSet<>(codes));
    categories.add(UNKNOWN);
    return categories;
  }

  void add(List<String> cell, long count) {
    counted.merge(cell, count, Long::sum);
  }

  Counts counts() {
    return Counts.of(dimensions, counted);
  }
}

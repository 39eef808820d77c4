package org.aidememoire.web.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aidememoire.results.Counts;
import org.aidememoire.results.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of results: the figures of a category in a period beside each other.
 *
 * @param figures by sex
 */
public record FigureRow(String period, Map<String, Figure> figures) {

  static List<FigureRow> of(List<Figure> figures) {
    var rows = new LinkedHashMap<List<String>, FigureRow>();
    for (var figure : figures) {
      rows.computeIfAbsent(
              List.of(figure.period(), figure.category()),
              key -> new FigureRow(figure.period(), new LinkedHashMap<>()))
          .figures()
          .put(figure.sex(), figure);
    }
    return new ArrayList<>(rows.values());
  }

  /** Null where the period was not counted by sex. */
  public @Nullable Figure of(String sex) {
    return figures.get(sex);
  }

  public Figure total() {
    return Objects.requireNonNull(of(Counts.TOTAL));
  }

  /** Whether nothing of it is published. */
  boolean withheld() {
    return figures.values().stream().allMatch(Figure::withheld);
  }
}

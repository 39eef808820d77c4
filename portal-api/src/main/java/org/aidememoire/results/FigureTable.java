package org.aidememoire.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aidememoire.language.Spreadsheet;
import org.aidememoire.language.TypedTable;
import org.aidememoire.language.TypedTable.Row;

/** Figures as a table: what is withheld is said by a word, which is neither a number nor empty. */
final class FigureTable {

  static final List<String> COLUMNS =
      List.of("period", "category", "sex", "value", "women percent");

  static final String SUPPRESSED = "suppressed";

  private static final String ALL = "TOTAL";

  private FigureTable() {}

  /** Cells for a workbook: numbers are numbers. */
  static List<List<?>> cells(List<Figure> figures) {
    var rows = new ArrayList<List<?>>();
    rows.add(COLUMNS);
    for (var figure : figures) {
      rows.add(
          List.of(
              figure.period(),
              named(figure.category()),
              named(figure.sex()),
              figure.withheld() ? SUPPRESSED : figure.number(),
              share(figure)));
    }
    return rows;
  }

  private static String named(String category) {
    return category.equals(Counts.TOTAL) ? ALL : category;
  }

  static String share(Figure figure) {
    return figure.shareWithheld()
        ? SUPPRESSED
        : Objects.requireNonNullElse(figure.womenPercent(), "");
  }

  static String csv(List<Figure> figures) {
    return Spreadsheet.table(texts(figures));
  }

  private static List<List<String>> texts(List<Figure> figures) {
    return cells(figures).stream().map(row -> row.stream().map(Object::toString).toList()).toList();
  }

  /** As a release keeps it. */
  static String kept(List<Figure> figures) {
    return Spreadsheet.kept(texts(figures));
  }

  static List<Figure> read(String kept) {
    return TypedTable.read(kept, COLUMNS).rows().stream().map(FigureTable::figure).toList();
  }

  private static Figure figure(Row row) {
    var value = row.text("value");
    var share = row.text("women percent");
    return new Figure(
        row.text("period"),
        key(row.text("category")),
        key(row.text("sex")),
        value.equals(SUPPRESSED) ? null : Long.valueOf(value),
        share.isEmpty() || share.equals(SUPPRESSED) ? null : share,
        share.equals(SUPPRESSED));
  }

  private static String key(String name) {
    return name.equals(ALL) ? Counts.TOTAL : name;
  }
}

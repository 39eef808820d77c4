package org.aidememoire.results;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.language.Spreadsheet;
import org.aidememoire.vocabulary.Sex;

/**
 * Figures as SDMX-CSV 2.0: a value that is withheld is {@code NaN} with the status {@code Q}, which
 * the code list of observation statuses calls "missing value; suppressed".
 */
final class SdmxCsv {

  private SdmxCsv() {}

  static String write(Source source, List<Figure> figures) {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            "STRUCTURE",
            "STRUCTURE_ID",
            "ACTION",
            "TIME_PERIOD",
            dimension(source),
            "SEX",
            "OBS_VALUE",
            "OBS_STATUS",
            "WOMEN_PERCENT"));
    for (var figure : figures) {
      rows.add(
          List.of(
              "dataflow",
              "AIDE_MEMOIRE:DF_" + source + "(1.0)",
              "I",
              figure.period(),
              figure.category(),
              sex(figure.sex()),
              figure.withheld() ? "NaN" : "" + figure.number(),
              figure.withheld() ? "Q" : "A",
              figure.shareWithheld() ? "NaN" : FigureTable.share(figure)));
    }
    return Spreadsheet.table(rows);
  }

  private static String dimension(Source source) {
    return switch (source) {
      case COMPLAINTS -> "COMPLAINT_TYPE";
      case BY_HAND, PEOPLE_TRAINED, INSTRUMENTS -> "REF_AREA";
    };
  }

  private static String sex(String key) {
    if (key.equals(Counts.TOTAL)) {
      return key;
    }
    return switch (Sex.valueOf(key)) {
      case WOMEN -> "F";
      case MEN -> "M";
      case UNSPECIFIED -> "_X";
    };
  }
}

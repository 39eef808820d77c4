package org.aidememoire.searchindex.lucene;

import org.aidememoire.searchindex.analysis.View;

/** Lucene's field names. A schema's names have no underscore and no dot, so these never clash. */
final class Names {

  static final String AUDIENCE = "_audience";
  static final String GROUP = "_group";
  static final String TITLE_ORDER = "_title";

  private Names() {}

  /** Where the first day of a period is kept. */
  static String first(String period) {
    return period + ".first";
  }

  /** Where the last day of a period is kept, the end of time for one that lasts. */
  static String last(String period) {
    return period + ".last";
  }

  static String of(String field, View view) {
    return field + "." + view;
  }
}

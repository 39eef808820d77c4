package org.aidememoire.searchindex.plan;

import org.aidememoire.searchindex.analysis.Subfield;

/**
 * Names of an index's fields. A schema's names have no underscore and no dot, so these never clash.
 */
public final class Names {

  public static final String AUDIENCE = "_audience";
  public static final String GROUP = "_group";
  public static final String TITLE_ORDER = "_title";

  /**
   * A keyword or number of more characters is in no list and typed by nobody: it is shown and not
   * found. An index takes no term of more than 32,766 bytes.
   */
  public static final int LONGEST = 8000;

  private Names() {}

  /** Where the first day of a period is kept. */
  public static String first(String period) {
    return period + ".first";
  }

  /** Where the last day of a period is kept, the end of time for one that lasts. */
  public static String last(String period) {
    return period + ".last";
  }

  public static String of(String field, Subfield subfield) {
    return field + "." + subfield;
  }
}

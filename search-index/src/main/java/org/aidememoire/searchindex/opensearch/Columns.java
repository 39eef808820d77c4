package org.aidememoire.searchindex.opensearch;

/** The cluster's names of fields, in which a dot would mean a field inside a field. */
final class Columns {

  static final String ENTRIES = "entries";

  /** An entry's values as they are given back, in JSON. */
  static final String SHOWN = "_shown";

  private Columns() {}

  /** A schema's names have no underscore, so these never clash. */
  static String inside(String name) {
    return name.startsWith("_") ? "own" + name : name.replace('.', '_');
  }

  static String of(String name) {
    return ENTRIES + "." + inside(name);
  }
}

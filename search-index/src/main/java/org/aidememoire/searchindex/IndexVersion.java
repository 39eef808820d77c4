package org.aidememoire.searchindex;

/**
 * What an index was built with. Two indexes are interchangeable only if all of it is equal.
 *
 * @param schema name and number of the schema's version, e.g. {@code portal 3}
 * @param shape names and kinds of its fields
 * @param analysis counts the changes in how text becomes terms and entries are kept
 */
public record IndexVersion(String schema, String shape, int analysis) {

  /** Raised whenever the same entry would be kept otherwise: indexes are then built again. */
  static final int ANALYSIS = 6;

  public static IndexVersion of(Schema<?> schema) {
    return new IndexVersion(schema.name() + " " + schema.version(), schema.shape(), ANALYSIS);
  }
}

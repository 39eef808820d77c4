package org.aidememoire.searchindex;

/** Opens indexes in the place that it stands for: a folder, or names in a cluster. */
public interface SearchEngine {

  /**
   * Opens the current index, or a new empty one.
   *
   * @throws IndexOutdated when it is damaged or was built with another schema or analysis: {@link
   *     #rebuild}
   */
  <T> SearchIndex<T> open(Schema<T> schema) throws IndexOutdated;

  /**
   * Opens an empty index beside the current one, which can stay in use. When it is filled and
   * committed, {@link SearchIndex#makeCurrent} swaps.
   */
  <T> SearchIndex<T> rebuild(Schema<T> schema);
}

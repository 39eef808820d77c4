package org.aidememoire.searchindex;

/**
 * A group's entries, read and analysed apart from the index, see {@link SearchIndex#prepare}. To be
 * closed, whether or not it was put into the index.
 */
public interface Prepared extends AutoCloseable {

  /** False when the engine holds the first entries of this group alone, for it has too many. */
  boolean whole();

  @Override
  void close();
}

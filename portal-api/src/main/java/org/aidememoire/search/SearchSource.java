package org.aidememoire.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * How the records of one kind look to the index; implemented once by each feature. It reads in a
 * transaction: outside one the server shares an entity manager between the threads that one request
 * or start-up has begun, and closes it under them.
 */
public interface SearchSource {

  /** The kind as the change log names it. */
  String kind();

  /**
   * Reads the records as they are now, with no regard to readers, with one query.
   *
   * @return without those that are gone or withdrawn, so that they are taken out of the index
   */
  List<Searchable> read(Collection<UUID> records);
}

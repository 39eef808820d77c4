package org.aidememoire.search;

import java.util.Optional;
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
   * Reads the record as it is now, whoever may read it.
   *
   * @return empty when the record is gone or withdrawn, so that it is taken out of the index
   */
  Optional<Searchable> read(UUID record);
}

package org.aidememoire.search;

import java.util.Optional;
import java.util.UUID;

/** How the records of one kind look to the index; implemented once by each feature. */
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

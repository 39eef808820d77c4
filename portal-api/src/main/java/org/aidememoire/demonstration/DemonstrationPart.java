package org.aidememoire.demonstration;

import java.util.UUID;
import java.util.function.Function;
import org.aidememoire.identity.Reader;

/**
 * What a feature adds to the demonstration that is no record, once the records are there; a bean of
 * the feature, found and not listed. What it finds it has done before it does not do again.
 */
public interface DemonstrationPart {

  /**
   * @param records their keys, by the names that the files of the demonstration use
   * @param people those who would have done it, by username
   */
  void play(Function<String, UUID> records, Function<String, Reader> people);
}

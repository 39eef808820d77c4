package org.aidememoire.realparts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the paths of one feature lead in the tests that look at every page and every method of the
 * API: a class in the test folder of the feature, found by being there. What only has the keys of
 * records in its path needs none; a test fails for another path with a parameter.
 */
public interface SomeAddresses {

  /**
   * The addresses to try, by the path as it is registered. In braces stand what {@link SomeRecords}
   * knows, say {@code {word}}.
   *
   * @param reader for what must be there before an address can be named
   */
  Map<String, List<String>> of(Visitor reader);

  /** Those of its paths that show records, though no key of one stands in them. */
  default Set<String> showing() {
    return Set.of();
  }

  /** Those of its paths that name a record by its key and say nothing by which it is known. */
  default Set<String> bare() {
    return Set.of();
  }
}

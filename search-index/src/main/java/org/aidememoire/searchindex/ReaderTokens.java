package org.aidememoire.searchindex;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What the reader holds: an entry exists for this reader if its audience contains one of these.
 * Whoever holds nothing finds nothing.
 */
public record ReaderTokens(Set<String> tokens) {

  public ReaderTokens {
    tokens = Set.copyOf(tokens);
  }

  public static ReaderTokens of(Collection<String> tokens) {
    return new ReaderTokens(Set.copyOf(tokens));
  }

  public static ReaderTokens of(String... tokens) {
    return of(List.of(tokens));
  }
}

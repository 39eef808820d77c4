package org.aidememoire.searchindex;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What the reader holds: an entry exists for this reader if its audience contains one of these and
 * its group is not closed to the reader. A reader without tokens finds nothing.
 *
 * @param closed groups whose audience has been narrowed so that the reader is no longer in it,
 *     while the index still has them under their older, wider audience
 */
public record ReaderTokens(Set<String> tokens, Set<String> closed) {

  public ReaderTokens {
    tokens = Set.copyOf(tokens);
    closed = Set.copyOf(closed);
  }

  public static ReaderTokens of(Collection<String> tokens) {
    return new ReaderTokens(Set.copyOf(tokens), Set.of());
  }

  public static ReaderTokens of(String... tokens) {
    return of(List.of(tokens));
  }

  public ReaderTokens without(Collection<String> groups) {
    return groups.isEmpty() ? this : new ReaderTokens(tokens, Set.copyOf(groups));
  }
}

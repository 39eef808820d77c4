package org.aidememoire.searchindex.plan;

import java.util.Optional;
import org.aidememoire.searchindex.TermList;

/**
 * Where and how strictly words are looked for.
 *
 * @param field the one text or identifier field; all of them when empty
 * @param strict most words must be there; otherwise one is enough
 * @param terms whose labels also find their concept's other labels
 */
record Scope(Optional<String> field, boolean strict, TermList terms) {

  Scope in(String name) {
    return new Scope(Optional.of(name), strict, terms);
  }
}

package org.aidememoire.searchindex.lucene;

import java.util.Optional;

/**
 * Where and how strictly words are looked for.
 *
 * @param field the one text or identifier field; all of them when empty
 * @param strict most words must be there; otherwise one is enough
 */
record Scope(Optional<String> field, boolean strict) {

  Scope in(String name) {
    return new Scope(Optional.of(name), strict);
  }
}

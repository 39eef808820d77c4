package org.aidememoire.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Text that hangs on records of any kind, in pieces as people cite them. */
public interface TextSource {

  /**
   * A page or section.
   *
   * @param label as it is cited: "p. 4", "มาตรา 12"
   * @param anchor the key of the part that it is a piece of
   */
  record Piece(String label, UUID anchor, @Nullable String language, String text) {}

  /** The pieces of each record that has any, with one query. */
  Map<UUID, List<Piece>> of(Collection<UUID> records);
}

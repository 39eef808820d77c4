package org.aidememoire.web.error;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the page tells.
 *
 * @param reason the domain's own sentence, if it gave one
 * @param id under which an unknown failure stands in the log
 * @param address where the same can be asked or sent again; empty where that is of no use
 * @param sent what was typed and not taken, to be sent again; empty unless the session was lost or
 *     the database is away
 * @param databaseAway whether nothing works for the moment, not even knowing who reads
 */
public record Failure(
    int status,
    @Nullable String reason,
    @Nullable String id,
    String address,
    List<Field> sent,
    boolean databaseAway) {

  private static final Set<Integer> EXPLAINED = Set.of(400, 401, 403, 404, 409, 503);

  Failure(
      int status, @Nullable String reason, @Nullable String id, String address, List<Field> sent) {
    this(status, reason, id, address, sent, false);
  }

  /** A field of a form, as it was sent. */
  public record Field(String name, String value) {}

  /** The prefix of the texts for it. */
  public String kind() {
    if (databaseAway) {
      return "database";
    }
    return EXPLAINED.contains(status) ? Integer.toString(status) : "500";
  }
}

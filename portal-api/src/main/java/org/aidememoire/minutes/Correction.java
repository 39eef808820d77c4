package org.aidememoire.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation wants changed in a row of minutes that are out.
 *
 * @param change on that revision of the row
 * @param delegation by its key; of a counter-proposal the conveners' post
 * @param answer of the conveners, empty while it is open
 * @param counters the correction to which this one is a counter-proposal
 */
public record Correction(
    UUID id,
    UUID statement,
    int revision,
    WordRange change,
    String delegation,
    String reason,
    Instant made,
    State state,
    String answer,
    @Nullable UUID counters) {

  /** What became of it. */
  public enum State {
    OPEN,
    ACCEPTED,
    REJECTED,
    /** Another correction of the same words was accepted. */
    OVERTAKEN
  }

  /** Whether only one of the two can be accepted: they stand as alternatives. */
  public boolean alternativeTo(Correction other) {
    return !id.equals(other.id)
        && statement.equals(other.statement)
        && revision == other.revision
        && change.collides(other.change);
  }
}

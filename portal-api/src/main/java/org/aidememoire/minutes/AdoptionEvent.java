package org.aidememoire.minutes;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on the way of minutes to their adoption, as it is kept: in order, for
 * ever, each chained to the one before.
 *
 * @param delegation whose step it is; empty for a step of the conveners or of time
 * @param posting by which it was taken or to which notice was given; empty for time
 * @param hash of the canonical text that it was about
 * @param words the reason, the reservation, or by what mandate somebody signed for another
 * @param deadline that was set by it
 */
public record AdoptionEvent(
    Instant made,
    What what,
    String delegation,
    String posting,
    String hash,
    String words,
    @Nullable Instant deadline) {

  /** What happened. */
  public enum What {
    /** The draft went to the attending delegations; {@code delegation} names them, one a line. */
    CIRCULATED,
    /** Somebody who held a posting of the delegation opened the text, or was handed it. */
    NOTIFIED,
    AGREED,
    OBJECTED,
    RESERVED,
    /** The text became another; what was signed before no longer counts. */
    REVISED,
    EXTENDED,
    /** Back to the conveners' desk. */
    TAKEN_BACK,
    ADOPTED;

    public boolean signs() {
      return this == AGREED || this == OBJECTED || this == RESERVED;
    }
  }

  /** The hash that follows the one of the event before. */
  public String chained(String before) {
    return Canonical.sha256(
        Stream.of(before, made, what, delegation, posting, hash, words, deadline)
            .map(part -> String.valueOf(part).replace("\\", "\\\\").replace("\n", "\\n"))
            .collect(Collectors.joining("\n")));
  }
}

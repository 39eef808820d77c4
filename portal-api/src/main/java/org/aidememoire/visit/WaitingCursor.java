package org.aidememoire.visit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.aidememoire.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** Where a part of what waits starts: after that record, of which the urgent ones come first. */
record WaitingCursor(boolean urgent, Instant changed, UUID id) {

  private static final WaitingCursor START = new WaitingCursor(true, Instant.EPOCH, new UUID(0, 0));

  private static final String URGENT = "urgent";

  static WaitingCursor of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return START;
    }
    try {
      var parts = text.split("~", 3);
      return new WaitingCursor(
          parts[0].equals(URGENT), Instant.parse(parts[1]), UUID.fromString(parts[2]));
    } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw Invalid.field("cursor", "field.cursor");
    }
  }

  /** As {@link #of} reads it. */
  String text() {
    return (urgent ? URGENT : "") + "~" + changed + "~" + id;
  }
}

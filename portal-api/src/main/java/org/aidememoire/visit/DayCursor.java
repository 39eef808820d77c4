package org.aidememoire.visit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.aidememoire.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** Where a part of a list by days starts: after that day and, among equals, that key. */
record DayCursor(LocalDate day, UUID id) {

  /** Without a cursor the list starts with the day {@code first}. */
  static DayCursor of(@Nullable String text, LocalDate first) {
    if (text == null || text.isBlank()) {
      return new DayCursor(first, new UUID(0, 0));
    }
    try {
      var parts = text.split("~", 2);
      return new DayCursor(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
    } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw Invalid.field("cursor", "field.cursor");
    }
  }
}

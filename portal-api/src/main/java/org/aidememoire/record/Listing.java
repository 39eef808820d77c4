package org.aidememoire.record;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * A bounded part of a list of records, newest change first.
 *
 * @param next the cursor of the following part, null at the end
 */
public record Listing<T>(List<T> items, @Nullable String next) {

  /** No list gives out more at once. */
  public static final int MOST = 100;

  /** Where a part starts: after that moment of change and, among equals, that key. */
  public record Cursor(Instant changed, UUID id) {

    private static final Cursor START =
        new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    public static Cursor of(@Nullable String text) {
      if (text == null || text.isBlank()) {
        return START;
      }
      try {
        var parts = text.split("~", 2);
        return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
      } catch (DateTimeParseException
          | IllegalArgumentException
          | ArrayIndexOutOfBoundsException e) {
        throw Invalid.field("cursor", "field.cursor");
      }
    }
  }

  /** As many as asked for, where that is no more than there may be. */
  public static int bounded(int limit) {
    new FieldProblems().when(limit < 1 || limit > MOST, "limit", "field.size.hundred").refuse();
    return limit;
  }

  /** From one record more than requested, which shows whether there is a next part. */
  static <T> Listing<T> of(
      List<SharedRecord> found, int limit, Function<List<SharedRecord>, List<T>> views) {
    var shown = found.size() > limit ? found.subList(0, limit) : found;
    String next = null;
    if (found.size() > limit) {
      var last = shown.getLast();
      next = last.changed + "~" + last.id;
    }
    return new Listing<>(views.apply(shown), next);
  }
}

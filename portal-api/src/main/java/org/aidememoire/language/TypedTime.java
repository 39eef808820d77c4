package org.aidememoire.language;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day as people write it, {@code 9.30} say. */
public final class TypedTime {

  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})");

  private TypedTime() {}

  /** In the one form in which it is kept; what has not the form of a time stays as it is. */
  public static @Nullable String written(@Nullable String typed) {
    var text = TypedText.written(typed);
    var time = WRITTEN.matcher(text == null ? "" : text);
    return time.matches()
        ? "0".repeat(2 - time.group(1).length()) + time.group().replace('.', ':')
        : text;
  }

  /** The time, if one can be read. */
  public static Optional<LocalTime> read(@Nullable String typed) {
    var written = written(typed);
    return written != null && written.matches("([01][0-9]|2[0-3]):[0-5][0-9]")
        ? Optional.of(LocalTime.parse(written))
        : Optional.empty();
  }
}

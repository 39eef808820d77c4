package org.aidememoire.legalevent;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.language.Digits;
import org.jspecify.annotations.Nullable;

/**
 * An event as force is derived from it.
 *
 * @param event the key of its record
 * @param target the instrument that it acts on
 * @param provisions by number; empty: the whole instrument
 * @param on the first day on which it has effect, null while nobody has appointed one
 * @param fallback whether that day counts only because none was appointed
 * @param until the first day after a suspension, null while it has no end
 */
public record Fact(
    UUID event,
    Act act,
    UUID target,
    Set<String> provisions,
    @Nullable LocalDate on,
    boolean fallback,
    @Nullable LocalDate until) {

  public Fact {
    provisions = provisions.stream().map(Fact::number).collect(Collectors.toUnmodifiableSet());
  }

  /** As it is compared: {@code ๖๐ l} is {@code 60L}. */
  static String number(String written) {
    return Digits.plain(written).replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
  }

  boolean whole() {
    return provisions.isEmpty();
  }

  boolean concerns(@Nullable String provision) {
    return whole() || provision != null && provisions.contains(provision);
  }

  /** Whether it has had effect by that day. */
  boolean by(LocalDate day) {
    return on != null && !on.isAfter(day);
  }
}

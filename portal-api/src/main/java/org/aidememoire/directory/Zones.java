package org.aidememoire.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By which clock a posting's days begin and end: that of the post's host country, at a head office
 * that of the ministry's own country. An organisation without a country lives by UTC.
 *
 * @param ofPosts by the post's key
 * @param ofMinistries by the ministry's alias
 */
record Zones(Map<String, ZoneId> ofPosts, Map<String, ZoneId> ofMinistries) {

  /**
   * @param post null for the head office
   */
  ZoneId of(String ministry, @Nullable String post) {
    return post == null
        ? ofMinistries.getOrDefault(ministry, ZoneOffset.UTC)
        : ofPosts.getOrDefault(post, ZoneOffset.UTC);
  }

  /** The moment with which a day begins. */
  static Instant begin(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** The moment with which a day is over. */
  static Instant end(LocalDate day, ZoneId zone) {
    return begin(day.plusDays(1), zone);
  }

  static LocalDate firstDay(Instant starts, ZoneId zone) {
    return LocalDate.ofInstant(starts, zone);
  }

  /** The last day of which some part comes before the end. */
  static LocalDate lastDay(Instant ends, ZoneId zone) {
    return LocalDate.ofInstant(ends.minusNanos(1), zone);
  }
}

package org.aidememoire.consultation;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The items of a session in their order.
 *
 * @param version to send back with a change: another one is refused
 * @param minutes of all items together, where each says how long it takes
 * @param editable whether this reader may arrange it now
 */
public record Agenda(
    int version, List<AgendaItem> items, @Nullable Integer minutes, boolean editable) {

  /** With numbers from their order and times from the session's beginning. */
  static Agenda of(List<AgendaItem> ordered, @Nullable String startsAt, boolean editable) {
    var items = new ArrayList<AgendaItem>();
    var time = startsAt;
    int all = 0;
    for (var item : ordered) {
      items.add(item.at(items.size() + 1, time));
      time = after(time, item.minutes());
      all += Objects.requireNonNullElse(item.minutes(), 0);
    }
    var timed = ordered.stream().allMatch(item -> item.minutes() != null);
    return new Agenda(versionOf(ordered), List.copyOf(items), timed ? all : null, editable);
  }

  private static @Nullable String after(@Nullable String time, @Nullable Integer minutes) {
    return time == null || minutes == null
        ? null
        : LocalTime.parse(time).plusMinutes(minutes).toString();
  }

  /** The same while nothing that a convener arranges has changed. */
  private static int versionOf(List<AgendaItem> ordered) {
    return ordered.stream()
            .map(i -> List.of(i.id(), "" + i.minutes(), "" + i.lead()))
            .toList()
            .hashCode()
        & Integer.MAX_VALUE;
  }
}

package org.aidememoire.legalevent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether an instrument, or one provision of it, is in force on a day.
 *
 * @param derived whether an event says so; otherwise the instrument itself does
 * @param because the event that says so, null where it is the instrument
 * @param spans all answers over time
 */
public record ForceView(
    LocalDate on,
    Status status,
    boolean derived,
    boolean fallback,
    @Nullable UUID because,
    List<SpanView> spans,
    List<ContradictionView> contradictions) {

  /**
   * A stretch of days with one answer.
   *
   * @param to the first day after it
   */
  public record SpanView(@Nullable LocalDate from, @Nullable LocalDate to, Status status) {}

  /** Two events that cannot both be right. */
  public record ContradictionView(Contradiction.Reason reason, UUID first, UUID second) {}

  static ForceView of(Timeline timeline, LocalDate day, @Nullable String provision) {
    var force = timeline.force();
    var answer = force.on(day, provision);
    return new ForceView(
        day,
        answer.status(),
        timeline.derived(),
        answer.fallback(),
        timeline.event(answer.because()).map(e -> e.header().id()).orElse(null),
        force.spans(provision).stream()
            .map(s -> new SpanView(s.from(), s.to(), s.answer().status()))
            .toList(),
        force.contradictions().stream()
            .map(c -> new ContradictionView(c.reason(), c.first().event(), c.second().event()))
            .toList());
  }
}

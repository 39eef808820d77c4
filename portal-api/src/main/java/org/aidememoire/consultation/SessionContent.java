package org.aidememoire.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.language.TypedTime;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * What the conveners write of a session. Days and times are those of the place where it is held.
 *
 * @param host the country where it is held, left out: where its series meets
 * @param startsOn null while no day is proposed
 * @param startsAt the time of day as {@code 09:30}
 * @param endsOn null: the day on which it starts
 * @param zone the time zone of the place, left out: that of its series
 * @param note what to know before coming
 * @param sequence counts changes of time, place and status, for calendars; set here, whatever is
 *     sent in
 */
public record SessionContent(
    @Nullable String host,
    @Nullable LocalDate startsOn,
    @Nullable String startsAt,
    @Nullable LocalDate endsOn,
    @Nullable String endsAt,
    @Nullable String zone,
    @Nullable String venue,
    @Nullable String note,
    int sequence)
    implements Content {

  public SessionContent {
    startsAt = TypedTime.written(startsAt);
    endsAt = TypedTime.written(endsAt);
    zone = Content.written(zone);
    venue = Content.written(venue);
    note = Content.written(note);
  }

  /** The moment at which it starts, if that is known. */
  public Optional<Instant> starts() {
    return moment(startsOn, startsAt);
  }

  public Optional<Instant> ends() {
    return moment(lastDay(), endsAt);
  }

  /** The last day, if any is proposed. */
  public @Nullable LocalDate lastDay() {
    return endsOn == null ? startsOn : endsOn;
  }

  private Optional<Instant> moment(@Nullable LocalDate day, @Nullable String time) {
    return day == null || !ConsultationSeriesContent.isZone(zone)
        ? Optional.empty()
        : TypedTime.read(time).map(at -> day.atTime(at).atZone(ZoneId.of(zone)).toInstant());
  }

  /** Whether it is held at another time or place than the other one says. */
  boolean movedFrom(SessionContent other) {
    return !Objects.equals(startsOn, other.startsOn)
        || !Objects.equals(startsAt, other.startsAt)
        || !Objects.equals(lastDay(), other.lastDay())
        || !Objects.equals(endsAt, other.endsAt)
        || !Objects.equals(zone, other.zone)
        || !Objects.equals(venue, other.venue);
  }

  SessionContent sequence(int next) {
    return new SessionContent(host, startsOn, startsAt, endsOn, endsAt, zone, venue, note, next);
  }

  /** With what its series says where this says nothing. */
  SessionContent within(ConsultationSeriesContent series) {
    return new SessionContent(
        host == null ? series.host() : host,
        startsOn,
        startsAt,
        endsOn,
        endsAt,
        zone == null ? series.zone() : zone,
        venue == null ? series.venue() : venue,
        note,
        sequence);
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .when(host != null && !countries.contains(host), "host", "field.host.unknown")
        .when(
            startsAt != null && TypedTime.read(startsAt).isEmpty(),
            "startsAt",
            "consultation.time.unread")
        .when(
            endsAt != null && TypedTime.read(endsAt).isEmpty(),
            "endsAt",
            "consultation.time.unread")
        .when(
            zone != null && !ConsultationSeriesContent.isZone(zone),
            "zone",
            "consultation.zone.unknown")
        .when(endsBeforeItStarts(), endsOn == null ? "endsAt" : "endsOn", "consultation.ends.early")
        .atMost(500, "venue", venue, "consultation.venue.long")
        .atMost(5_000, "note", note, "consultation.note.long");
  }

  private boolean endsBeforeItStarts() {
    if (startsOn == null) {
      return endsOn != null;
    }
    var last = Objects.requireNonNull(lastDay());
    var begins = TypedTime.read(startsAt);
    return last.isBefore(startsOn)
        || last.equals(startsOn)
            && begins.isPresent()
            && TypedTime.read(endsAt).filter(end -> !end.isAfter(begins.get())).isPresent();
  }

  /** What must be known before anybody is asked to come. */
  void checkScheduled(FieldProblems problems) {
    problems
        .required("startsOn", startsOn, "consultation.startsOn.required")
        .required("startsAt", startsAt, "consultation.startsAt.required")
        .required("endsAt", endsAt, "consultation.endsAt.required")
        .required("venue", venue, "consultation.venue.required");
  }
}

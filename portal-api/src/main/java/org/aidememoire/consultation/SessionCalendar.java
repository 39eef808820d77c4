package org.aidememoire.consultation;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.aidememoire.calendar.CalendarFile;
import org.aidememoire.language.TypedTime;
import org.aidememoire.record.View;
import org.jspecify.annotations.Nullable;

/**
 * Sessions as calendars read them (RFC 5545), each under its key, so that a later file changes it
 * and adds none. One without a day is in no calendar.
 */
final class SessionCalendar {

  private SessionCalendar() {}

  /**
   * @param portal the portal's own address, at which each session has its page
   */
  static String of(URI portal, Collection<View<SessionContent>> sessions) {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Aide-Memoire//Consultations//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    var dated = sessions.stream().filter(s -> s.content().startsOn() != null).toList();
    zones(dated, calendar);
    dated.forEach(session -> calendar.add(event(portal, session)));
    return CalendarFile.of(calendar);
  }

  private static void zones(List<View<SessionContent>> sessions, Calendar calendar) {
    var registry = TimeZoneRegistryFactory.getInstance().createRegistry();
    var named = new HashSet<String>();
    for (var session : sessions) {
      var zone = "" + session.content().zone();
      if (timed(session.content()) && named.add(zone)) {
        Optional.ofNullable(registry.getTimeZone(zone))
            .ifPresent(known -> calendar.add(known.getVTimeZone()));
      }
    }
  }

  private static boolean timed(SessionContent session) {
    return session.starts().isPresent();
  }

  private static VEvent event(URI portal, View<SessionContent> session) {
    var header = session.header();
    var content = session.content();
    var event = new VEvent(false);
    event.add(new Uid(header.id().toString()));
    event.add(new DtStamp(header.changed()));
    event.add(new Sequence(content.sequence()));
    event.add(new DtStart<>(moment(content, content.startsOn(), content.startsAt())));
    if (!timed(content) || content.ends().isPresent()) {
      event.add(new DtEnd<>(end(content)));
    }
    event.add(new Summary(header.title()));
    event.add(status(Sessions.state(header)));
    event.add(new Url(portal.resolve("/sessions/" + header.id())));
    if (content.venue() != null) {
      event.add(new Location(content.venue()));
    }
    return event;
  }

  private static Temporal moment(
      SessionContent session, @Nullable LocalDate day, @Nullable String time) {
    var on = Objects.requireNonNull(day);
    return timed(session)
        ? on.atTime(TypedTime.read(time).orElseThrow()).atZone(ZoneId.of("" + session.zone()))
        : on;
  }

  /** Of whole days the day after. An event without an end that is known ends as it begins. */
  private static Temporal end(SessionContent session) {
    var last = Objects.requireNonNull(session.lastDay());
    return timed(session) ? moment(session, last, session.endsAt()) : last.plusDays(1);
  }

  private static Status status(SessionState state) {
    return switch (state) {
      case PROPOSED -> ImmutableStatus.VEVENT_TENTATIVE;
      case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
      case SCHEDULED,
          AGENDA_CIRCULATED,
          HELD,
          MINUTES_IN_DRAFT,
          UNDER_CORRECTION,
          ADOPTED,
          CLOSED ->
          ImmutableStatus.VEVENT_CONFIRMED;
    };
  }
}

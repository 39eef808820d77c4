package org.aidememoire.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.problem.NotFound;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The days that somebody waits for, as a calendar asks for them at a secret address. */
@ApplicationScoped
public class DayCalendars {

  @Inject CalendarOwners owners;

  @Inject @Any Instance<CalendarSource> sources;

  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "portal.url")
  URI portal;

  /** From three months ago to three years ahead. */
  public String at(String secret) {
    var owner = owners.owner(secret).orElseThrow(NotFound::new);
    var today = LocalDate.now(clock);
    return CurrentReader.runAs(
        owner,
        () ->
            of(
                portal,
                sources.stream()
                    .flatMap(s -> s.days(today.minusMonths(3), today.plusYears(3)).stream())
                    .toList()));
  }

  /** Each under the key of its record, so that a later file changes it and adds none. */
  static String of(URI portal, List<CalendarDay> days) {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Aide-Memoire//Days//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    for (var day : days) {
      var event = new VEvent(false);
      event.add(new Uid(day.record().toString()));
      event.add(new DtStamp(day.changed()));
      event.add(new Sequence(day.version()));
      event.add(new DtStart<>(day.day()));
      event.add(new DtEnd<>(day.day().plusDays(1)));
      event.add(new Summary(day.title()));
      if (!day.note().isEmpty()) {
        event.add(new Description(day.note()));
      }
      event.add(new Url(portal.resolve(day.path())));
      calendar.add(event);
    }
    return CalendarFile.of(calendar);
  }
}

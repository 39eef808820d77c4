package org.aidememoire.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.aidememoire.calendar.CalendarOwners;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.problem.NotFound;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calendars of sessions: one as a file, and those that a secret address shows. */
@ApplicationScoped
public class Calendars {

  @Inject Sessions sessions;

  @Inject CalendarOwners owners;

  @Inject
  @ConfigProperty(name = "portal.url")
  URI portal;

  /** One session that the reader may read. */
  public String of(UUID session) {
    return SessionCalendar.of(portal, List.of(sessions.get(session)));
  }

  /** All sessions that whoever the address belongs to may read. */
  public String at(String secret) {
    var owner = owners.owner(secret).orElseThrow(NotFound::new);
    return CurrentReader.runAs(owner, () -> SessionCalendar.of(portal, sessions.newest()));
  }

  /** Those of one series. */
  public String at(String secret, UUID series) {
    var owner = owners.owner(secret).orElseThrow(NotFound::new);
    return CurrentReader.runAs(owner, () -> SessionCalendar.of(portal, sessions.ofSeries(series)));
  }
}

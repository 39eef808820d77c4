package org.aidememoire.web.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.aidememoire.calendar.CalendarAddresses;
import org.aidememoire.consultation.ConsultationSeries;
import org.aidememoire.consultation.ConsultationSeriesContent;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Done;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Statics;
import org.jspecify.annotations.Nullable;

/** The secret address at which the reader's own calendar asks for sessions. */
@Page(path = "/calendar")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class CalendarPage {

  private static final int SERIES = 50;

  @Inject CalendarAddresses addresses;

  @Inject ConsultationSeries all;

  @Inject Statics statics;

  @Inject Done done;

  private @Nullable Instant made;
  private String address = "";
  private String days = "";
  private String feed = "";

  @PostConstruct
  void load() {
    made = addresses.made().orElse(null);
  }

  /** Where the days are that the reader waits for. */
  public String days() {
    return days;
  }

  /** Where a feed reader finds what the reader follows. */
  public String feed() {
    return feed;
  }

  /** When the address was made, null where there is none. */
  public @Nullable Instant made() {
    return made;
  }

  /** The address that was made just now: it is told once. Empty otherwise. */
  public String address() {
    return address;
  }

  public List<View<ConsultationSeriesContent>> series() {
    return address.isEmpty() ? List.of() : all.newest(null, SERIES).items();
  }

  public void make() {
    var secret = addresses.make();
    address = statics.site() + "/api/calendars/" + secret;
    days = statics.site() + "/api/calendar-days/" + secret;
    feed = statics.site() + "/api/follow-feeds/" + secret;
    load();
  }

  public void revoke() {
    addresses.revoke();
    done.lead("/calendar", "calendar.done.REVOKED", 0);
  }
}

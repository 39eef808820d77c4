package org.aidememoire.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;

/** What a secret address shows to a calendar, which does not sign in. */
@Path("calendar-days")
@RequestScoped
@Produces("text/calendar; charset=utf-8")
public class CalendarDaysResource {

  @Inject DayCalendars calendars;

  /** It is kept nowhere on its way: it ends with the right to read it. */
  @GET
  @Path("{secret}")
  @Access(Rule.ANYBODY)
  public Response days(@PathParam("secret") String secret) {
    return Response.ok(calendars.at(secret)).header("Cache-Control", "no-store").build();
  }
}

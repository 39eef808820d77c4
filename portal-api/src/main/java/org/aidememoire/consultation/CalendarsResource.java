package org.aidememoire.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;

/** What a secret address shows to a calendar, which does not sign in. */
@Path("calendars")
@RequestScoped
@Produces(CalendarsResource.TYPE)
public class CalendarsResource {

  static final String TYPE = "text/calendar; charset=utf-8";

  @Inject Calendars calendars;

  /** All sessions that its owner may read now. */
  @GET
  @Path("{secret}")
  @Access(Rule.ANYBODY)
  public Response all(@PathParam("secret") String secret) {
    return now(calendars.at(secret));
  }

  /** Those of one series. */
  @GET
  @Path("{secret}/{series}")
  @Access(Rule.ANYBODY)
  public Response series(@PathParam("secret") String secret, @PathParam("series") UUID series) {
    return now(calendars.at(secret, series));
  }

  /** It is kept nowhere on its way: it ends with the right to read it. */
  static Response now(String calendar) {
    return Response.ok(calendar).header("Cache-Control", "no-store").build();
  }
}

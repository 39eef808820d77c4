package org.aidememoire.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.RecordResource;

/** Sessions, each by itself; they are listed and proposed below their series. */
@Path("sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource extends RecordResource<SessionContent> {

  @Inject Sessions sessions;

  @Inject Agendas agendas;

  @Inject Calendars calendars;

  @Inject Attendances attendances;

  @Override
  protected Sessions records() {
    return sessions;
  }

  /** As a file that calendars open. */
  @GET
  @Path("{id}/calendar")
  @Access(Rule.ANYBODY)
  @Produces(CalendarsResource.TYPE)
  public Response calendar(@PathParam("id") UUID id) {
    return Response.ok(calendars.of(id))
        .header("Content-Disposition", "attachment; filename=\"session.ics\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Its items in their order. */
  @GET
  @Path("{id}/agenda")
  @Access(Rule.ANYBODY)
  public Agenda agenda(@PathParam("id") UUID id) {
    return agendas.of(id);
  }

  @PUT
  @Path("{id}/agenda")
  @Access(Rule.POSTED)
  public Agenda arrange(@PathParam("id") UUID id, AgendaDraft draft) {
    return agendas.arrange(id, draft);
  }

  /** Says what became of an item. */
  @PUT
  @Path("{id}/outcome")
  @Access(Rule.POSTED)
  public Agenda conclude(@PathParam("id") UUID id, OutcomeDraft draft) {
    return agendas.conclude(id, draft);
  }

  /** Who comes, of all delegations of the series. */
  @GET
  @Path("{id}/attendance")
  @Access(Rule.ANYBODY)
  public List<Attendance> attendance(@PathParam("id") UUID id) {
    return attendances.of(id);
  }

  /** Answers for one delegation. */
  @PUT
  @Path("{id}/attendance")
  @Access(Rule.POSTED)
  public List<Attendance> answer(@PathParam("id") UUID id, AttendanceDraft draft) {
    return attendances.answer(id, draft);
  }
}

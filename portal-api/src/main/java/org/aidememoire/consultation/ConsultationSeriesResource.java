package org.aidememoire.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.aidememoire.api.Idempotent;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Draft;
import org.aidememoire.record.RecordsResource;
import org.aidememoire.record.View;

@Path("consultations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConsultationSeriesResource extends RecordsResource<ConsultationSeriesContent> {

  @Inject ConsultationSeries series;

  @Inject Sessions sessions;

  @Inject Topics topics;

  @Inject Agendas agendas;

  @Override
  protected ConsultationSeries records() {
    return series;
  }

  /** Its sessions that the reader may see, the latest first. */
  @GET
  @Path("{id}/sessions")
  @Access(Rule.ANYBODY)
  public List<JsonObject> sessions(@PathParam("id") UUID id) {
    return sessions.ofSeries(id).stream().map(View::json).toList();
  }

  /** The topics that wait for a session, the oldest first. */
  @GET
  @Path("{id}/topics")
  @Access(Rule.ANYBODY)
  public List<JsonObject> backlog(@PathParam("id") UUID id) {
    return agendas.backlog(series.get(id).header().id()).stream().map(View::json).toList();
  }

  @POST
  @Path("{id}/topics")
  @Idempotent
  @Access(Rule.POSTED)
  public Response raise(@PathParam("id") UUID id, Draft<TopicContent> draft) {
    return created(topics, topics.create(draft, id));
  }

  @POST
  @Path("{id}/sessions")
  @Idempotent
  @Access(Rule.POSTED)
  public Response propose(@PathParam("id") UUID id, Draft<SessionContent> draft) {
    return created(sessions, sessions.create(draft, id));
  }
}

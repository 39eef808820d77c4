package org.aidememoire.recommendation;

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
import org.aidememoire.language.Workbook;
import org.aidememoire.record.Draft;
import org.aidememoire.record.RecordsResource;
import org.aidememoire.record.View;

@Path("forums")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ForumsResource extends RecordsResource<ForumContent> {

  @Inject Forums forums;

  @Inject ForumSessions sessions;

  @Inject Recommendations recommendations;

  @Inject ForumProgress progress;

  @Override
  protected Forums records() {
    return forums;
  }

  /** Its sessions that the reader may see, newest first. */
  @GET
  @Path("{id}/sessions")
  @Access(Rule.ANYBODY)
  public List<JsonObject> sessions(@PathParam("id") UUID id) {
    return sessions.of(forums.get(id).header().id()).stream().map(View::json).toList();
  }

  @POST
  @Path("{id}/sessions")
  @Idempotent
  @Access(Rule.POSTED)
  public Response add(@PathParam("id") UUID id, Draft<ForumSessionContent> draft) {
    return created(sessions, sessions.create(draft, id));
  }

  /** What it recommends, as far as the reader may see. */
  @GET
  @Path("{id}/recommendations")
  @Access(Rule.ANYBODY)
  public List<JsonObject> recommendations(@PathParam("id") UUID id) {
    return recommendations.ofForum(forums.get(id).header().id()).stream().map(View::json).toList();
  }

  @GET
  @Path("{id}/progress.csv")
  @Produces("text/csv; charset=utf-8")
  @Access(Rule.ANYBODY)
  public String progress(@PathParam("id") UUID id) {
    return ProgressTable.csv(progress.of(id));
  }

  @GET
  @Path("{id}/progress.xlsx")
  @Produces(Workbook.TYPE)
  @Access(Rule.ANYBODY)
  public byte[] workbook(@PathParam("id") UUID id) {
    return ProgressTable.xlsx(progress.of(id));
  }
}

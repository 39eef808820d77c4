package org.aidememoire.practice;

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

@Path("practices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PracticesResource extends RecordsResource<PracticeContent> {

  @Inject Practices practices;

  @Inject PracticeUses uses;

  @Override
  protected Practices records() {
    return practices;
  }

  /** The reports on it that the reader may see, newest first. */
  @GET
  @Path("{id}/uses")
  @Access(Rule.ANYBODY)
  public List<JsonObject> uses(@PathParam("id") UUID id) {
    return uses.of(practices.get(id).header().id()).stream().map(View::json).toList();
  }

  @POST
  @Path("{id}/uses")
  @Idempotent
  @Access(Rule.POSTED)
  public Response report(@PathParam("id") UUID id, Draft<PracticeUseContent> draft) {
    return created(uses, uses.create(draft, id));
  }
}

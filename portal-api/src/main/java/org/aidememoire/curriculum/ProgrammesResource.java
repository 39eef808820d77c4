package org.aidememoire.curriculum;

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

@Path("programmes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammesResource extends RecordsResource<ProgrammeContent> {

  @Inject Programmes programmes;

  @Inject Editions editions;

  @Override
  protected Programmes records() {
    return programmes;
  }

  /** Its editions that the reader may see, newest first. */
  @GET
  @Path("{id}/editions")
  @Access(Rule.ANYBODY)
  public List<JsonObject> editions(@PathParam("id") UUID id) {
    return editions.of(programmes.get(id).header().id()).stream().map(View::json).toList();
  }

  @POST
  @Path("{id}/editions")
  @Idempotent
  @Access(Rule.POSTED)
  public Response open(@PathParam("id") UUID id, Draft<EditionContent> draft) {
    return created(editions, editions.create(draft, id));
  }
}

package org.aidememoire.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.aidememoire.api.EntityVersion;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Draft;
import org.aidememoire.record.View;
import org.jspecify.annotations.Nullable;

/** Reports on practices, each by itself; they are listed and begun below their practice. */
@Path("practice-uses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PracticeUsesResource {

  @Inject PracticeUses uses;

  @GET
  @Path("{id}")
  @Access(Rule.ANYBODY)
  public Response get(@PathParam("id") UUID id) {
    return answer(uses.get(id));
  }

  @PUT
  @Path("{id}")
  @Access(Rule.POSTED)
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String version,
      @QueryParam("reason") @Nullable String reason,
      Draft<PracticeUseContent> draft) {
    return answer(uses.edit(id, EntityVersion.required(version), draft, reason));
  }

  @POST
  @Path("{id}/{step}")
  @Access(Rule.POSTED)
  public Response step(
      @PathParam("id") UUID id,
      @PathParam("step") String step,
      @HeaderParam("If-Match") @Nullable String version,
      @QueryParam("reason") @Nullable String reason) {
    return answer(uses.step(id, EntityVersion.required(version), step, reason));
  }

  private static Response answer(View<PracticeUseContent> use) {
    return Response.ok(use).tag(EntityVersion.tag(use.header().version())).build();
  }
}

package org.aidememoire.lawupdate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.aidememoire.api.EntityVersion;
import org.aidememoire.api.Idempotent;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.sharing.Listing;
import org.aidememoire.sharing.PublishingStep;
import org.jspecify.annotations.Nullable;

@Path("law-updates")
@RequestScoped
public class LawUpdatesResource {

  @Inject LawUpdates lawUpdates;

  @GET
  @Access(Rule.ANYBODY)
  public Listing<LawUpdateView> newest(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") int limit) {
    return lawUpdates.newest(cursor, limit);
  }

  @GET
  @Path("{id}")
  @Access(Rule.ANYBODY)
  public Response get(@PathParam("id") UUID id) {
    return answer(lawUpdates.get(id)).build();
  }

  @POST
  @Idempotent
  @Access(Rule.POSTED)
  public Response create(LawUpdateDraft draft) {
    var created = lawUpdates.create(draft);
    return answer(created)
        .status(Response.Status.CREATED)
        .header("Location", "/api/law-updates/" + created.header().id())
        .build();
  }

  @PUT
  @Path("{id}")
  @Access(Rule.POSTED)
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String version,
      @QueryParam("reason") @Nullable String reason,
      LawUpdateDraft draft) {
    return answer(lawUpdates.edit(id, EntityVersion.required(version), draft, reason)).build();
  }

  /** Takes a publishing step: report, verify, return, publish, supersede, withdraw. */
  @POST
  @Path("{id}/{step}")
  @Access(Rule.POSTED)
  public Response step(
      @PathParam("id") UUID id,
      @PathParam("step") String step,
      @HeaderParam("If-Match") @Nullable String version,
      @QueryParam("reason") @Nullable String reason) {
    var taken = PublishingStep.named(step);
    return answer(lawUpdates.step(id, EntityVersion.required(version), taken, reason)).build();
  }

  private static Response.ResponseBuilder answer(LawUpdateView view) {
    return Response.ok(view).tag(EntityVersion.tag(view.header().version()));
  }
}

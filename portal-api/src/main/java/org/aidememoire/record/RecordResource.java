package org.aidememoire.record;

import jakarta.ws.rs.DefaultValue;
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
import org.jspecify.annotations.Nullable;

/**
 * What the API offers of each record, whatever its kind. Parts are listed and begun below the
 * record that they belong to.
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class RecordResource<C extends Content> {

  protected abstract Records<C> records();

  @GET
  @Path("{id}")
  @Access(Rule.ANYBODY)
  public Response get(@PathParam("id") UUID id) {
    return answer(records().get(id)).build();
  }

  @PUT
  @Path("{id}")
  @Access(Rule.POSTED)
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String version,
      @QueryParam("reason") @Nullable String reason,
      @QueryParam("correction") @DefaultValue("false") boolean correction,
      Draft<C> draft) {
    var from = EntityVersion.required(version);
    return answer(records().edit(id, from, draft, reason, correction)).build();
  }

  /** Takes a step of the kind's life cycle, say {@code publish}. */
  @POST
  @Path("{id}/{step}")
  @Access(Rule.POSTED)
  public Response step(
      @PathParam("id") UUID id,
      @PathParam("step") String step,
      @HeaderParam("If-Match") @Nullable String version,
      @QueryParam("reason") @Nullable String reason,
      @QueryParam("successor") @Nullable UUID successor) {
    return answer(records().step(id, EntityVersion.required(version), step, reason, successor))
        .build();
  }

  /** The answer that says where what was created is, also for parts that are begun elsewhere. */
  public static Response created(Records<?> records, View<?> view) {
    return answer(view)
        .status(Response.Status.CREATED)
        .header("Location", "/api/" + records.kind().path() + "/" + view.header().id())
        .build();
  }

  static Response.ResponseBuilder answer(View<?> view) {
    return Response.ok(view).tag(EntityVersion.tag(view.header().version()));
  }
}

package org.aidememoire.api;

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
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.sharing.Listing;
import org.aidememoire.sharing.PublishingStep;
import org.aidememoire.sharing.RecordDraft;
import org.aidememoire.sharing.RecordView;
import org.aidememoire.sharing.SharedRecords;
import org.jspecify.annotations.Nullable;

/**
 * What the API offers of every kind of record. A kind's resource names the path, {@code
 * law-updates} for the kind {@code law-update}, and may add to it.
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class RecordsResource<D extends RecordDraft, V extends RecordView> {

  protected abstract SharedRecords<?, D, V> records();

  @GET
  @Access(Rule.ANYBODY)
  public Listing<V> newest(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") int limit) {
    return records().newest(cursor, limit);
  }

  @GET
  @Path("{id}")
  @Access(Rule.ANYBODY)
  public Response get(@PathParam("id") UUID id) {
    return answer(records().get(id)).build();
  }

  @POST
  @Idempotent
  @Access(Rule.POSTED)
  public Response create(D draft) {
    var created = records().create(draft);
    var header = created.header();
    return answer(created)
        .status(Response.Status.CREATED)
        .header("Location", "/api/" + header.kind() + "s/" + header.id())
        .build();
  }

  @PUT
  @Path("{id}")
  @Access(Rule.POSTED)
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String version,
      @QueryParam("reason") @Nullable String reason,
      D draft) {
    return answer(records().edit(id, EntityVersion.required(version), draft, reason)).build();
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
    return answer(records().step(id, EntityVersion.required(version), taken, reason)).build();
  }

  private static Response.ResponseBuilder answer(RecordView view) {
    return Response.ok(view).tag(EntityVersion.tag(view.header().version()));
  }
}

package org.aidememoire.record;

import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aidememoire.api.Idempotent;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What the API offers of every kind of record that is a part of no other: a list, and a new one. A
 * kind's resource names the path and may add to it.
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class RecordsResource<C extends Content> extends RecordResource<C> {

  @GET
  @Access(Rule.ANYBODY)
  public Listing<JsonObject> newest(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") int limit) {
    var part = records().newest(cursor, limit);
    return new Listing<>(part.items().stream().map(View::json).toList(), part.next());
  }

  @POST
  @Idempotent
  @Access(Rule.POSTED)
  public Response create(Draft<C> draft) {
    return created(records(), records().create(draft));
  }
}

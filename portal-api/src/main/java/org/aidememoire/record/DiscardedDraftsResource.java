package org.aidememoire.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.aidememoire.api.EntityVersion;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.jspecify.annotations.Nullable;

/** Drafts of all kinds that were discarded: putting one here discards it. */
@Path("discarded-drafts")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DiscardedDraftsResource {

  @Inject DiscardedDrafts drafts;

  @GET
  @Access(Rule.POSTED)
  public List<DiscardedDraft> all() {
    return drafts.all();
  }

  @PUT
  @Path("{id}")
  @Access(Rule.POSTED)
  public DiscardedDraft discard(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String version) {
    return drafts.discard(id, EntityVersion.required(version));
  }

  /** Takes it back as a draft. */
  @DELETE
  @Path("{id}")
  @Access(Rule.POSTED)
  public DiscardedDraft takeBack(@PathParam("id") UUID id) {
    return drafts.takeBack(id);
  }
}

package org.aidememoire.savedsearch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.aidememoire.api.EntityVersion;
import org.aidememoire.api.Idempotent;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.savedsearch.SavedSearches.Found;
import org.jspecify.annotations.Nullable;

@Path("saved-searches")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SavedSearchesResource {

  @Inject SavedSearches searches;

  @GET
  @Access(Rule.POSTED)
  public List<SavedSearchView> all() {
    return searches.all();
  }

  @POST
  @Idempotent
  @Access(Rule.POSTED)
  public Response save(SavedSearchDraft draft) {
    var saved = searches.save(draft);
    return answer(saved)
        .status(Response.Status.CREATED)
        .header("Location", "/api/saved-searches/" + saved.id())
        .build();
  }

  @GET
  @Path("{id}")
  @Access(Rule.POSTED)
  public Response get(@PathParam("id") UUID id) {
    return answer(searches.get(id)).build();
  }

  @PUT
  @Path("{id}")
  @Access(Rule.POSTED)
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String version,
      SavedSearchDraft draft) {
    return answer(searches.change(id, EntityVersion.required(version), draft)).build();
  }

  @DELETE
  @Path("{id}")
  @Access(Rule.POSTED)
  public void remove(@PathParam("id") UUID id) {
    searches.remove(id);
  }

  /** What was found since the search was last looked at. */
  @GET
  @Path("{id}/found")
  @Access(Rule.POSTED)
  public List<Found> found(@PathParam("id") UUID id) {
    return searches.found(id);
  }

  private static Response.ResponseBuilder answer(SavedSearchView view) {
    return Response.ok(view).tag(EntityVersion.tag(view.version()));
  }
}

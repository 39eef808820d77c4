package org.aidememoire.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
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

/** What the reader and the reader's post follow. */
@Path("follows")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FollowsResource {

  @Inject Follows follows;

  @GET
  @Access(Rule.POSTED)
  public List<Follow> all() {
    return follows.all();
  }

  /** Follows it; what is followed already stays as it is. */
  @POST
  @Idempotent
  @Access(Rule.POSTED)
  public Response begin(FollowDraft draft) {
    var follow = follows.begin(draft);
    return Response.status(Response.Status.CREATED)
        .header("Location", "/api/follows/" + follow.id())
        .entity(follow)
        .build();
  }

  @GET
  @Path("{id}")
  @Access(Rule.POSTED)
  public Follow get(@PathParam("id") UUID id) {
    return follows.get(id);
  }

  @DELETE
  @Path("{id}")
  @Access(Rule.POSTED)
  public void end(@PathParam("id") UUID id) {
    follows.end(id);
  }
}

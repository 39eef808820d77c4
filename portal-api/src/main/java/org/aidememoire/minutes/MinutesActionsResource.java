package org.aidememoire.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;

/** What adopted minutes left to be done, over all series that the caller reads. */
@Path("actions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MinutesActionsResource {

  @Inject MinutesActions actions;

  /** The open ones, the most urgent first. */
  @GET
  @Access(Rule.POSTED)
  public List<MinutesAction> open() {
    return actions.open();
  }

  /** The open ones of the caller's posts: what a successor inherits. */
  @GET
  @Path("own")
  @Access(Rule.POSTED)
  public List<MinutesAction> own() {
    return actions.open().stream().filter(action -> actions.holds(action.owner())).toList();
  }

  /** Those that were closed last. */
  @GET
  @Path("closed")
  @Access(Rule.POSTED)
  public List<MinutesAction> closed() {
    return actions.closed();
  }

  @GET
  @Path("{action}")
  @Access(Rule.ANYBODY)
  public MinutesAction get(@PathParam("action") UUID action) {
    return actions.get(action);
  }

  @PUT
  @Path("{action}/closing")
  @Access(Rule.POSTED)
  public MinutesAction close(@PathParam("action") UUID action, ActionClosing closing) {
    actions.close(action, closing.state(), closing.words());
    return actions.get(action);
  }
}

package org.aidememoire.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;

/**
 * The adoption of minutes, for those at the table. What is asked here is no proof that somebody has
 * the text before their eyes; the page is.
 */
@Path("minutes/{session}/adoption")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdoptionResource {

  @Inject Adoption adoption;

  @Inject AdoptionViews views;

  @Inject AdoptionClock time;

  @GET
  @Access(Rule.ANYBODY)
  public AdoptionView get(@PathParam("session") UUID session) {
    return views.of(session);
  }

  /** The draft goes to the delegations that attended. */
  @POST
  @Path("circulation")
  @Access(Rule.POSTED)
  public AdoptionView circulate(@PathParam("session") UUID session, DeadlineDraft draft) {
    adoption.circulate(session, draft.deadline());
    return views.of(session);
  }

  @PUT
  @Path("deadline")
  @Access(Rule.POSTED)
  public AdoptionView extend(@PathParam("session") UUID session, DeadlineDraft draft) {
    adoption.extend(session, draft.deadline());
    return views.of(session);
  }

  /** Back to the draft; what was signed no longer counts. */
  @POST
  @Path("revision")
  @Access(Rule.POSTED)
  public AdoptionView takeBack(@PathParam("session") UUID session, ReasonDraft draft) {
    adoption.takeBack(session, draft.reason());
    return views.of(session);
  }

  /** The last sign-off adopts the minutes, which the answer shows. */
  @POST
  @Path("sign-offs")
  @Access(Rule.POSTED)
  public AdoptionView sign(@PathParam("session") UUID session, SignOffDraft draft) {
    adoption.sign(session, draft);
    time.look(session);
    return views.of(session);
  }
}

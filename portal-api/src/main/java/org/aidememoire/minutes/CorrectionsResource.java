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

/** Corrections of minutes, for those at the table; they are proposed below the row they change. */
@Path("minutes/{session}/corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionsResource {

  @Inject Corrections corrections;

  /** In the order in which they were made. */
  @GET
  @Access(Rule.ANYBODY)
  public List<Correction> all(@PathParam("session") UUID session) {
    return corrections.of(session);
  }

  /** The conveners accept a correction, reject it, or propose other words. */
  @PUT
  @Path("{correction}/answer")
  @Access(Rule.POSTED)
  public List<Correction> answer(
      @PathParam("session") UUID session,
      @PathParam("correction") UUID correction,
      CorrectionAnswer draft) {
    switch (draft.checked()) {
      case ACCEPT -> corrections.accept(session, correction);
      case REJECT -> corrections.reject(session, correction, draft.reason());
      case COUNTER -> corrections.counter(session, correction, draft.words(), draft.reason());
    }
    return corrections.of(session);
  }
}

package org.aidememoire.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;

/** What was found wrong in adopted minutes, for everybody who reads the session. */
@Path("minutes/{session}/corrigenda")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CorrigendaResource {

  @Inject Corrigenda corrigenda;

  @GET
  @Access(Rule.ANYBODY)
  public List<Corrigendum> all(@PathParam("session") UUID session) {
    return corrigenda.of(session);
  }

  @POST
  @Access(Rule.POSTED)
  public List<Corrigendum> issue(@PathParam("session") UUID session, CorrigendumDraft draft) {
    corrigenda.issue(session, draft);
    return corrigenda.of(session);
  }
}

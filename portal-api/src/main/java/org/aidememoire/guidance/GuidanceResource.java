package org.aidememoire.guidance;

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

/** Guidance whose law has changed. */
@Path("stale-guidance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GuidanceResource {

  @Inject Guidance guidance;

  /** What the caller may change and is to look at again. */
  @GET
  @Access(Rule.POSTED)
  public List<StaleGuidance> mine() {
    return guidance.mine();
  }

  /** Says that it is still right. */
  @POST
  @Path("{record}/still-right")
  @Access(Rule.POSTED)
  public void stillRight(@PathParam("record") UUID record) {
    guidance.stillRight(record);
  }
}

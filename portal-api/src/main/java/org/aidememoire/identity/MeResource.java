package org.aidememoire.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aidememoire.identity.Access.Rule;

/** Who the portal takes the caller for, with the rights of this moment. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeResource {

  @Inject CurrentReader reader;

  @GET
  @Access(Rule.SIGNED_IN)
  public Reader me() {
    return reader.get();
  }
}

package org.aidememoire.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;

/**
 * The description of the API. It is written by hand, because it is a promise to other ministries'
 * systems; a test holds every resource method and every answer against it.
 */
@Path("openapi")
@RequestScoped
public class OpenApiResource {

  @Inject OpenApiFragments fragments;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Access(Rule.ANYBODY)
  public JsonObject description() {
    return fragments.whole();
  }
}

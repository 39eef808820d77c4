package org.aidememoire.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;

/**
 * The description of the API. It is written by hand, because it is a promise to other ministries'
 * systems; a test holds every resource method and every answer against it.
 */
@Path("openapi")
@RequestScoped
public class OpenApiResource {

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Access(Rule.ANYBODY)
  public InputStream description() {
    return Objects.requireNonNull(OpenApiResource.class.getResourceAsStream("openapi.json"));
  }
}

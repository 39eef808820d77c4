package org.aidememoire.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.NotFound;

@Path("ministries")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MinistriesResource {

  @Inject Directory directory;

  @GET
  @Access(Rule.ANYBODY)
  public List<MinistryView> ministries() {
    return directory.ministries();
  }

  @GET
  @Path("{alias}")
  @Access(Rule.ANYBODY)
  public MinistryView ministry(@PathParam("alias") String alias) {
    return directory.ministry(alias).orElseThrow(NotFound::new);
  }
}

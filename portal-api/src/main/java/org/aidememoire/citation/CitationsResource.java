package org.aidememoire.citation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.aidememoire.citation.CitedWorks.Cites;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Parts;

/** Which laws the texts of a record cite, and the texts of which records cite it. */
@Path("citations/{record}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CitationsResource {

  @Inject CitedWorks works;

  @Inject Parts parts;

  /**
   * @param cites in the order of the works
   * @param citedBy the last changed first, one hundred at most
   */
  public record CitationsView(UUID record, List<Cites> cites, List<UUID> citedBy) {}

  @GET
  @Access(Rule.ANYBODY)
  public CitationsView citations(@PathParam("record") UUID record) {
    var id = parts.readable(record).id();
    return new CitationsView(id, works.of(id), List.copyOf(works.citing(id).keySet()));
  }
}

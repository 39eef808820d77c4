package org.aidememoire.terminology;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.NotFound;

/** The list by the ending of its address, for links and spreadsheets. */
@Path("terms.{format}")
@RequestScoped
public class TermsFileResource {

  @Inject TermExport export;

  @GET
  @Access(Rule.SIGNED_IN)
  public Response file(@PathParam("format") String format) {
    return switch (format) {
      case "csv" -> export.csv();
      case "tbx" -> export.tbx();
      default -> throw new NotFound();
    };
  }
}

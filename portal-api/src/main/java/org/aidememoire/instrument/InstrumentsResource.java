package org.aidememoire.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.RecordsResource;

@Path("instruments")
@RequestScoped
public class InstrumentsResource extends RecordsResource<InstrumentContent> {

  @Inject Instruments instruments;

  @Override
  protected Instruments records() {
    return instruments;
  }

  /** The instrument as JSON-LD. */
  @GET
  @Path("{id}/json-ld")
  @Produces(LegislationJson.TYPE)
  @Access(Rule.ANYBODY)
  public JsonObject jsonLd(@PathParam("id") UUID id) {
    return LegislationJson.of(instruments.get(id));
  }
}

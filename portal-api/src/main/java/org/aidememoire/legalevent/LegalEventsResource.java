package org.aidememoire.legalevent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aidememoire.record.RecordResource;

/** Events, each by itself; they are listed and begun below the instrument that they act on. */
@Path("legal-events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LegalEventsResource extends RecordResource<LegalEventContent> {

  @Inject LegalEvents events;

  @Override
  protected LegalEvents records() {
    return events;
  }
}

package org.aidememoire.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.aidememoire.api.RecordsResource;

@Path("instruments")
@RequestScoped
public class InstrumentsResource extends RecordsResource<InstrumentDraft, InstrumentView> {

  @Inject Instruments instruments;

  @Override
  protected Instruments records() {
    return instruments;
  }
}

package org.aidememoire.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.aidememoire.record.RecordsResource;

@Path("instruments")
@RequestScoped
public class InstrumentsResource extends RecordsResource<InstrumentContent> {

  @Inject Instruments instruments;

  @Override
  protected Instruments records() {
    return instruments;
  }
}

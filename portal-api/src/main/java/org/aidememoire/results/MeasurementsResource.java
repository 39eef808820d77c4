package org.aidememoire.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aidememoire.record.RecordResource;

/** Each measurement by itself; they are listed and begun below their indicator. */
@Path("measurements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeasurementsResource extends RecordResource<MeasurementContent> {

  @Inject Measurements measurements;

  @Override
  protected Measurements records() {
    return measurements;
  }
}

package org.aidememoire.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aidememoire.record.RecordResource;

/** Each edition by itself; they are listed and begun below what they are part of. */
@Path("editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EditionsResource extends RecordResource<EditionContent> {

  @Inject Editions editions;

  @Override
  protected Editions records() {
    return editions;
  }
}

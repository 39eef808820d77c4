package org.aidememoire.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aidememoire.record.RecordResource;

/** Each material by itself; they are listed and begun below what they are part of. */
@Path("materials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MaterialsResource extends RecordResource<MaterialContent> {

  @Inject Materials materials;

  @Override
  protected Materials records() {
    return materials;
  }
}

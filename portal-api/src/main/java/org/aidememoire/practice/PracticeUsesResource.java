package org.aidememoire.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aidememoire.record.RecordResource;

/** Reports on practices, each by itself; they are listed and begun below their practice. */
@Path("practice-uses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PracticeUsesResource extends RecordResource<PracticeUseContent> {

  @Inject PracticeUses uses;

  @Override
  protected PracticeUses records() {
    return uses;
  }
}

package org.aidememoire.lawupdate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.aidememoire.api.RecordsResource;

@Path("law-updates")
@RequestScoped
public class LawUpdatesResource extends RecordsResource<LawUpdateDraft, LawUpdateView> {

  @Inject LawUpdates lawUpdates;

  @Override
  protected LawUpdates records() {
    return lawUpdates;
  }
}

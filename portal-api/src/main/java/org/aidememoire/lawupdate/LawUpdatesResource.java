package org.aidememoire.lawupdate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.aidememoire.record.RecordsResource;

@Path("law-updates")
@RequestScoped
public class LawUpdatesResource extends RecordsResource<LawUpdateContent> {

  @Inject LawUpdates lawUpdates;

  @Override
  protected LawUpdates records() {
    return lawUpdates;
  }
}

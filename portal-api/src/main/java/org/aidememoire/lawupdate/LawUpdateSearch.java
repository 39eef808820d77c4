package org.aidememoire.lawupdate;

import jakarta.enterprise.context.ApplicationScoped;
import org.aidememoire.search.RecordSearch;

@ApplicationScoped
class LawUpdateSearch extends RecordSearch<LawUpdate> {

  LawUpdateSearch() {
    super(LawUpdate.KIND, LawUpdate.class, LawUpdate::searchable);
  }
}

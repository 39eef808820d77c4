package org.aidememoire.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class ProgrammeSearch extends RecordSearch<ProgrammeContent> {

  @Inject ProgrammeKind kind;

  @Override
  protected Kind<ProgrammeContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<ProgrammeContent> programme) {
    return Searchable.of(
        kind, programme, programme.content().text(), List.of(), null, programme.day());
  }
}

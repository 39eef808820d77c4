package org.aidememoire.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class PracticeSearch extends RecordSearch<PracticeContent> {

  @Inject PracticeKind kind;

  @Override
  protected Kind<PracticeContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<PracticeContent> practice) {
    return Searchable.of(
        kind, practice, practice.content().text(), List.of(), null, practice.day());
  }
}

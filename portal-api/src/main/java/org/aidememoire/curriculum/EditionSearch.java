package org.aidememoire.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class EditionSearch extends RecordSearch<EditionContent> {

  @Inject EditionKind kind;

  @Override
  protected Kind<EditionContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<EditionContent> edition) {
    return Searchable.of(kind, edition, edition.content().text(), List.of(), null, edition.day());
  }
}

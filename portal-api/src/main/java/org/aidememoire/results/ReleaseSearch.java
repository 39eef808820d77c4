package org.aidememoire.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aidememoire.record.Content;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class ReleaseSearch extends RecordSearch<ReleaseContent> {

  @Inject ReleaseKind kind;

  @Override
  protected Kind<ReleaseContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<ReleaseContent> r) {
    return Searchable.of(kind, r, Content.text(r.content().note()), List.of(), null, r.day());
  }
}

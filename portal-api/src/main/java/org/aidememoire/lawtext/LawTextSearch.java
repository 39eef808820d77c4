package org.aidememoire.lawtext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class LawTextSearch extends RecordSearch<LawTextContent> {

  @Inject LawTextKind kind;

  @Override
  protected Kind<LawTextContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<LawTextContent> text) {
    return Searchable.of(
        kind, text, text.content().text().source(), List.of(), null, text.content().validFrom());
  }
}

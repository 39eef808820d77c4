package org.aidememoire.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    var published = edition.published();
    var date =
        LocalDate.ofInstant(published == null ? edition.created() : published, ZoneOffset.UTC);
    return Searchable.of(kind, edition, edition.content().text(), List.of(), null, date);
  }
}

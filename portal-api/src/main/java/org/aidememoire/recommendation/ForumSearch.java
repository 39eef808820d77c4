package org.aidememoire.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aidememoire.record.Content;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class ForumSearch extends RecordSearch<ForumContent> {

  @Inject ForumKind kind;

  @Override
  protected Kind<ForumContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<ForumContent> r) {
    return Searchable.of(
        kind,
        r,
        Content.text(r.content().purpose(), r.content().organiser()),
        List.of(),
        null,
        r.day());
  }
}

package org.aidememoire.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.aidememoire.record.Content;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class ForumSessionSearch extends RecordSearch<ForumSessionContent> {

  @Inject ForumSessionKind kind;

  @Override
  protected Kind<ForumSessionContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<ForumSessionContent> r) {
    return Searchable.of(
        kind,
        r,
        Content.text(r.content().place(), r.content().theme()),
        List.of(),
        null,
        Objects.requireNonNullElseGet(r.content().starts(), r::day));
  }
}

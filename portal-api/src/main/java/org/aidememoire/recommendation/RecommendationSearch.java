package org.aidememoire.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.aidememoire.record.Content;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class RecommendationSearch extends RecordSearch<RecommendationContent> {

  @Inject RecommendationKind kind;

  @Override
  protected Kind<RecommendationContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<RecommendationContent> r) {
    return Searchable.of(
        kind,
        r,
        Content.text(r.content().text(), r.content().source()),
        Content.lines(r.content().number()),
        null,
        r.day());
  }
}

package org.aidememoire.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aidememoire.language.TypedPeriod;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class ComplaintStatisticsSearch extends RecordSearch<ComplaintStatisticsContent> {

  @Inject ComplaintStatisticsKind kind;

  @Override
  protected Kind<ComplaintStatisticsContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<ComplaintStatisticsContent> r) {
    return Searchable.of(
        kind,
        r,
        "",
        List.of(),
        null,
        r.content().covers().map(TypedPeriod::last).orElseGet(r::day));
  }
}

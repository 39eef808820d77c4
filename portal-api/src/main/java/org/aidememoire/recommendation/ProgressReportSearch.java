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
class ProgressReportSearch extends RecordSearch<ProgressReportContent> {

  @Inject ProgressReportKind kind;

  @Override
  protected Kind<ProgressReportContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<ProgressReportContent> r) {
    return Searchable.of(
        kind,
        r,
        Content.text(r.content().done()),
        List.of(),
        null,
        Objects.requireNonNullElseGet(r.content().asOf(), r::day));
  }
}

package org.aidememoire.results;

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
class MeasurementSearch extends RecordSearch<MeasurementContent> {

  @Inject MeasurementKind kind;

  @Override
  protected Kind<MeasurementContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<MeasurementContent> r) {
    return Searchable.of(
        kind,
        r,
        Content.text(r.content().source()),
        List.of(),
        null,
        Objects.requireNonNullElseGet(r.content().ends(), r::day));
  }
}

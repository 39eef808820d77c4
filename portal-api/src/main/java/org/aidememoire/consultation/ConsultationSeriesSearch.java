package org.aidememoire.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class ConsultationSeriesSearch extends RecordSearch<ConsultationSeriesContent> {

  @Inject ConsultationSeriesKind kind;

  @Override
  protected Kind<ConsultationSeriesContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<ConsultationSeriesContent> series) {
    return Searchable.of(kind, series, text(series.content()), List.of(), null, series.day());
  }

  private static String text(ConsultationSeriesContent said) {
    return Stream.concat(
            Stream.of(said.purpose(), said.venue()).filter(Objects::nonNull),
            said.delegations().stream().filter(d -> d.post() == null).map(Delegation::key))
        .collect(Collectors.joining("\n"));
  }
}

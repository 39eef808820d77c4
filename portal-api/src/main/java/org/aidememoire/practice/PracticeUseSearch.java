package org.aidememoire.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class PracticeUseSearch extends RecordSearch<PracticeUseContent> {

  @Inject PracticeUseKind kind;

  @Override
  protected Kind<PracticeUseContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<PracticeUseContent> use) {
    var said = use.content();
    var date =
        Objects.requireNonNullElseGet(
            said.usedOn(), () -> LocalDate.ofInstant(use.created(), ZoneOffset.UTC));
    return Searchable.of(
        kind, use, Objects.requireNonNullElse(said.note(), ""), List.of(), null, date);
  }
}

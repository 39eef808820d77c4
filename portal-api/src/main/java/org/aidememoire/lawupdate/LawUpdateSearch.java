package org.aidememoire.lawupdate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.aidememoire.record.Content;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class LawUpdateSearch extends RecordSearch<LawUpdateContent> {

  @Inject LawUpdateKind kind;

  @Override
  protected Kind<LawUpdateContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<LawUpdateContent> update) {
    var said = update.content();
    var text =
        Content.text(
            said.changes(), said.affected(), said.documents(), said.toDo(), said.sources());
    return Searchable.of(kind, update, text, List.of(), null, date(update));
  }

  /** The day in UTC of its publication, where it does not take effect on one. */
  private static LocalDate date(StoredRecord<LawUpdateContent> update) {
    return Objects.requireNonNullElseGet(update.content().effectiveOn(), update::day);
  }
}

package org.aidememoire.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.aidememoire.record.Content;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class SessionSearch extends RecordSearch<SessionContent> {

  @Inject SessionKind kind;

  @Override
  protected Kind<SessionContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<SessionContent> session) {
    var said = session.content();
    var day =
        Objects.requireNonNullElseGet(
            said.startsOn(), () -> LocalDate.ofInstant(session.created(), ZoneOffset.UTC));
    var text = Content.text(said.venue(), said.note());
    return Searchable.of(kind, session, text, List.of(), null, day);
  }
}

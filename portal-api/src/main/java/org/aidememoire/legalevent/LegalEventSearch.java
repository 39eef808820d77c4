package org.aidememoire.legalevent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidememoire.record.Content;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class LegalEventSearch extends RecordSearch<LegalEventContent> {

  @Inject LegalEventKind kind;

  @Override
  protected Kind<LegalEventContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<LegalEventContent> event) {
    var said = event.content();
    var text = Content.text(said.undetermined(), said.note(), said.sources());
    var day =
        Stream.of(said.effectiveOn(), said.madeOn())
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(() -> LocalDate.ofInstant(event.created(), ZoneOffset.UTC));
    return Searchable.of(kind, event, text, List.of(), null, day);
  }
}

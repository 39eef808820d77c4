package org.aidememoire.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.record.Content;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InstrumentSearch extends RecordSearch<InstrumentContent> {

  @Inject InstrumentKind kind;

  @Override
  protected Kind<InstrumentContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<InstrumentContent> instrument) {
    var said = instrument.content();
    var number = said.number();
    var text = Content.text(joined(" · ", number, said.issuingBody(), said.gazette()), said.note());
    return Searchable.of(
        kind,
        instrument,
        text,
        number == null ? List.of() : List.of(number),
        inForce(instrument),
        said.inForceOn() != null ? said.inForceOn() : said.madeOn());
  }

  /** What is there of them, or null. */
  private static @Nullable String joined(String between, @Nullable String... parts) {
    var there = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    return there.isEmpty() ? null : there;
  }

  /**
   * When it binds, as far as it is known. What is in force without a date has been so at least
   * since it was recorded; of what has ended on a day that nobody knows, nothing can be said.
   */
  private static Searchable.Force inForce(StoredRecord<InstrumentContent> instrument) {
    var said = instrument.content();
    var first =
        switch (said.force()) {
          case PROPOSED -> null;
          case MADE -> said.inForceOn();
          case PARTIALLY_IN_FORCE, IN_FORCE ->
              Stream.of(said.inForceOn(), said.madeOn())
                  .filter(Objects::nonNull)
                  .findFirst()
                  .orElse(LocalDate.ofInstant(instrument.created(), ZoneOffset.UTC));
          case SUSPENDED, REPEALED, EXPIRED ->
              said.outOfForceOn() == null
                  ? null
                  : said.inForceOn() != null ? said.inForceOn() : said.madeOn();
        };
    return new Searchable.Force(said.force().name(), first, said.outOfForceOn());
  }
}

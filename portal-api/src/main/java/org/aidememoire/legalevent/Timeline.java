package org.aidememoire.legalevent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.record.View;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an instrument, and what it does to others, as one reader may see it.
 *
 * @param known the last day whose knowledge counts, null: all that is known now
 * @param events on it, the latest first; those that are not released count for nothing
 * @param effects of it on others
 * @param derived whether an event says when it is in force; otherwise only its keeper does
 */
public record Timeline(
    View<InstrumentContent> instrument,
    @Nullable LocalDate known,
    List<View<LegalEventContent>> events,
    List<View<LegalEventContent>> effects,
    Force force,
    boolean derived) {

  public Optional<View<LegalEventContent>> event(@Nullable Fact fact) {
    return fact == null
        ? Optional.empty()
        : events.stream().filter(e -> e.header().id().equals(fact.event())).findFirst();
  }
}

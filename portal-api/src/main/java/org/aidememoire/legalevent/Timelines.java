package org.aidememoire.legalevent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.instrument.LegalForce;
import org.aidememoire.record.Phase;
import org.aidememoire.record.View;
import org.jspecify.annotations.Nullable;

/** The timelines of instruments, each as far as the current reader may see it. */
@ApplicationScoped
@Transactional
public class Timelines {

  private static final Comparator<View<LegalEventContent>> LATEST_FIRST =
      Comparator.comparing(
              (View<LegalEventContent> event) -> event.content().effectiveOn(),
              Comparator.nullsFirst(Comparator.reverseOrder()))
          .thenComparing(event -> event.header().id());

  @Inject Instruments instruments;

  @Inject LegalEvents events;

  /** With all that is known now. */
  public Timeline of(UUID instrument) {
    return of(instrument, null);
  }

  /**
   * With what was known at the end of a day, in UTC: each event as it was released by then, of
   * those that the reader may still read.
   *
   * @param known null: all that is known now
   */
  public Timeline of(UUID instrument, @Nullable LocalDate known) {
    var read = instruments.get(instrument);
    var on = events.of(instrument);
    var counted =
        known == null
            ? on
            : events.asKnown(on, known.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    var facts = new ArrayList<Fact>();
    counted.stream()
        .filter(event -> known != null || event.header().phase() == Phase.RELEASED)
        .map(event -> event.content().fact(event.header().id(), instrument))
        .forEach(facts::add);
    boolean derived = facts.stream().anyMatch(fact -> fact.act().decides());
    facts.addAll(own(instrument, read.content(), facts));
    return new Timeline(
        read,
        known,
        counted.stream().sorted(LATEST_FIRST).toList(),
        events.by(instrument).stream().sorted(LATEST_FIRST).toList(),
        new Force(read.content().madeOn(), facts),
        derived);
  }

  /** The days that the instrument itself names, each unless an event of that kind is known. */
  private static List<Fact> own(UUID id, InstrumentContent instrument, List<Fact> facts) {
    var own = new ArrayList<Fact>();
    boolean begun = facts.stream().anyMatch(f -> f.act() == Act.COMMENCES);
    boolean ended = facts.stream().anyMatch(f -> f.act().ends() && f.whole());
    var begins = begins(instrument);
    if (!begun && begins != null) {
      own.add(new Fact(id, Act.COMMENCES, id, Set.of(), begins, false, null));
    }
    if (!ended && instrument.outOfForceOn() != null) {
      var act = instrument.force() == LegalForce.EXPIRED ? Act.LAPSES : Act.REPEALS;
      own.add(new Fact(id, act, id, Set.of(), instrument.outOfForceOn(), false, null));
    }
    return own;
  }

  /** What binds without a day has done so at least since it was made. */
  private static @Nullable LocalDate begins(InstrumentContent instrument) {
    return switch (instrument.force()) {
      case PROPOSED -> null;
      case MADE -> instrument.inForceOn();
      case PARTIALLY_IN_FORCE, IN_FORCE, SUSPENDED, REPEALED, EXPIRED ->
          Objects.requireNonNullElse(
              instrument.inForceOn(),
              Objects.requireNonNullElse(instrument.madeOn(), LocalDate.EPOCH));
    };
  }
}

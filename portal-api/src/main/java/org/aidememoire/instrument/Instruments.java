package org.aidememoire.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.sharing.Listing;
import org.aidememoire.sharing.PublishingStep;
import org.aidememoire.sharing.Readership;
import org.aidememoire.sharing.ReadershipView;
import org.aidememoire.sharing.RecordKeeping;
import org.aidememoire.sharing.Sharing;
import org.jspecify.annotations.Nullable;

/** Instruments, each as far as the current reader may see and do. */
@ApplicationScoped
@Transactional
public class Instruments {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject RecordKeeping keeping;

  @Inject Readership readership;

  @Inject CurrentReader reader;

  @Inject Clock clock;

  public InstrumentView get(UUID id) {
    return view(keeping.find(Instrument.class, id));
  }

  public InstrumentView create(InstrumentDraft draft) {
    var by = reader.posted();
    draft.check(keeping.countries());
    var instrument = new Instrument(draft, by, clock.instant());
    keeping.create(instrument, draft.sharing());
    return view(instrument);
  }

  /** Saves a change that started from that version. */
  public InstrumentView edit(UUID id, int version, InstrumentDraft draft, @Nullable String reason) {
    var instrument = keeping.forChange(Instrument.class, id, version);
    draft.check(keeping.countries());
    instrument.become(draft);
    keeping.changed(instrument, draft.sharing(), reason);
    return view(instrument);
  }

  public InstrumentView step(UUID id, int version, PublishingStep step, @Nullable String reason) {
    return view(keeping.step(Instrument.class, id, version, step, reason));
  }

  public ReadershipView wouldGain(UUID id, Sharing sharing) {
    return readership.wouldGain(keeping.find(Instrument.class, id), sharing);
  }

  /** Those that changed last, newest first. */
  public Listing<InstrumentView> newest(@Nullable String cursor, int limit) {
    var from = Listing.Cursor.of(cursor);
    var most = Listing.bounded(limit);
    var found =
        entities
            .createQuery(
                """
                select i from Instrument i
                 where i.changed < :changed or (i.changed = :changed and i.id < :id)
                 order by i.changed desc, i.id desc
                """,
                Instrument.class)
            .setParameter("changed", from.changed())
            .setParameter("id", from.id())
            .setMaxResults(most + 1)
            .getResultList();
    return Listing.of(found, most, this::view);
  }

  /** The newest readable one at that stable address, as {@code /eli/th/law/2017/…}. */
  public Optional<InstrumentView> at(String uri) {
    return entities
        .createQuery(
            "select i from Instrument i where i.uri = :uri order by i.created desc",
            Instrument.class)
        .setParameter("uri", uri)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(this::view);
  }

  /** Those of the named ones that the reader may see, in one query, in the order named. */
  public List<InstrumentView> named(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var order = List.copyOf(ids);
    return entities
        .createQuery("select i from Instrument i where i.id in :ids", Instrument.class)
        .setParameter("ids", order)
        .getResultStream()
        .sorted(java.util.Comparator.comparing(i -> order.indexOf(i.id())))
        .map(this::view)
        .toList();
  }

  private InstrumentView view(Instrument instrument) {
    return instrument.view(keeping.header(instrument, Instrument.KIND));
  }
}

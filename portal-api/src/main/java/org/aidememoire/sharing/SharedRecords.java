package org.aidememoire.sharing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.jspecify.annotations.Nullable;

/**
 * What the boundary of every kind of record does, each record as far as the current reader may see
 * and do. A kind says how its record begins, changes and is shown, and adds what it alone asks.
 */
@Transactional
public abstract class SharedRecords<
    R extends SharedRecord, D extends RecordDraft, V extends RecordView> {

  @PersistenceContext(unitName = "portal")
  protected EntityManager entities;

  @Inject protected RecordKeeping keeping;

  @Inject protected Clock clock;

  @Inject Readership readership;

  @Inject protected CurrentReader reader;

  private final Class<R> kind;
  private final Beginning<R, D> beginning;
  private final BiConsumer<R, D> becoming;

  /** How a record begins from its first draft. */
  public interface Beginning<R, D> {
    R from(D draft, Reader by, Instant now);
  }

  protected SharedRecords(Class<R> kind, Beginning<R, D> beginning, BiConsumer<R, D> becoming) {
    this.kind = kind;
    this.beginning = beginning;
    this.becoming = becoming;
  }

  /** The records as this reader sees them, in the same order; asked for a whole list at once. */
  protected abstract List<V> views(List<R> records);

  public V get(UUID id) {
    return view(keeping.find(kind, id));
  }

  public V create(D draft) {
    var by = reader.posted();
    check(draft);
    var record = beginning.from(draft, by, clock.instant());
    keeping.create(record, draft.sharing());
    return view(record);
  }

  /** Refuses what cannot be kept; saving does, too. */
  public void check(D draft) {
    draft.check(keeping.countries()).refuse();
  }

  /** Saves a change that started from that version. */
  public V edit(UUID id, int version, D draft, @Nullable String reason) {
    var record = keeping.forChange(kind, id, version);
    keeping.checked(record, draft, reason);
    become(record, draft);
    keeping.changed(record, draft.sharing(), Objects.requireNonNull(reason));
    return view(record);
  }

  /** Who would gain access by {@link #edit}; refuses what that would refuse. */
  public ReadershipView wouldGain(UUID id, int version, D draft, @Nullable String reason) {
    var record = keeping.forChange(kind, id, version);
    return readership.gaining(record, keeping.checked(record, draft, reason));
  }

  /** Takes the draft over; what the editor may not see, and so could not send, is to stay. */
  protected void become(R record, D draft) {
    becoming.accept(record, draft);
  }

  public V step(UUID id, int version, PublishingStep step, @Nullable String reason) {
    return view(keeping.step(kind, id, version, step, reason));
  }

  /** Who would gain access, were it published. */
  public ReadershipView wouldGain(UUID id) {
    var record = keeping.find(kind, id);
    return readership.gaining(record, keeping.audienceIfPublished(record));
  }

  /** Those that changed last, newest first. */
  public Listing<V> newest(@Nullable String cursor, int limit) {
    var from = Listing.Cursor.of(cursor);
    var most = Listing.bounded(limit);
    var builder = entities.getCriteriaBuilder();
    var query = builder.createQuery(kind);
    var record = query.from(kind);
    var changed = record.<Instant>get("changed");
    var id = record.<UUID>get("id");
    query
        .where(
            builder.or(
                builder.lessThan(changed, from.changed()),
                builder.and(
                    builder.equal(changed, from.changed()), builder.lessThan(id, from.id()))))
        .orderBy(builder.desc(changed), builder.desc(id));
    return Listing.of(
        entities.createQuery(query).setMaxResults(most + 1).getResultList(), most, this::views);
  }

  /** Those of the named ones that the reader may see, in one query, in the order named. */
  public List<V> named(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var order = List.copyOf(ids);
    var query = entities.getCriteriaBuilder().createQuery(kind);
    query.where(query.from(kind).get("id").in(order));
    return views(
        entities
            .createQuery(query)
            .getResultStream()
            .sorted(Comparator.comparing(r -> order.indexOf(r.id())))
            .toList());
  }

  private V view(R record) {
    return views(List.of(record)).getFirst();
  }
}

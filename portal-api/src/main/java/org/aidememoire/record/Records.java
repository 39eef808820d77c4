package org.aidememoire.record;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.sharing.Audience;
import org.aidememoire.sharing.Readership;
import org.aidememoire.sharing.ReadershipView;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jspecify.annotations.Nullable;

/**
 * What the boundary of every kind of record does, each record as far as the current reader may see
 * and do. A kind names itself, and adds what it alone asks.
 */
@Transactional
public abstract class Records<C extends Content> {

  @PersistenceContext(unitName = "portal")
  protected EntityManager entities;

  @Inject protected RecordKeeping keeping;

  @Inject protected Places places;

  @Inject Readership readership;

  @Inject protected CurrentReader reader;

  public abstract Kind<C> kind();

  /** What is kept of a new record's content, where that is more than what was written. */
  protected C begin(C written, UUID id) {
    return written;
  }

  /** What is kept of a change. */
  protected C become(C before, C written) {
    return written;
  }

  /**
   * The contents as this reader may see them, in the same order: what they cite is asked once for a
   * whole list.
   */
  private List<C> shown(List<C> contents) {
    var citations = new Citations<>(kind());
    var cited = new HashSet<UUID>();
    contents.forEach(content -> cited.addAll(citations.in(content)));
    var readable = keeping.readable(cited);
    return contents.stream().map(content -> citations.only(content, readable)).toList();
  }

  /** What the editor may not see, and so could not send, stays cited. */
  private C withHidden(C before, C written) {
    var citations = new Citations<>(kind());
    var readable = keeping.readable(citations.in(before));
    return citations.keeping(written, before, readable);
  }

  /** Refuses a step for a reason that only the kind knows. */
  protected void check(Step step, RecordHeader header, C content) {}

  /** Closes a step that was taken, in the same transaction. */
  protected void taken(RecordHeader header) {}

  /** What a step makes of the content. */
  protected C after(Step step, RecordHeader header, C content) {
    return content;
  }

  public View<C> get(UUID id) {
    return view(keeping.find(kind(), id));
  }

  public View<C> create(Draft<C> draft) {
    return create(draft, null);
  }

  /** A record that is a part of another, which the reader must be able to read. */
  public View<C> create(Draft<C> draft, @Nullable UUID container) {
    reader.posted();
    checkContainer(container);
    check(draft);
    return view(keeping.create(kind(), draft, container, this::begin));
  }

  /** Refuses a container in which the reader cannot begin one; creating does, too. */
  public void checkContainer(@Nullable UUID container) {
    keeping.checkContainer(kind(), container);
  }

  /** Refuses what cannot be kept; saving does, too. */
  public void check(Draft<C> draft) {
    draft.check(places.countries()).refuse();
  }

  /** Saves a change that started from that version. */
  public View<C> edit(UUID id, int version, Draft<C> draft, @Nullable String reason) {
    return edit(id, version, draft, reason, false);
  }

  /**
   * Saves a change that started from that version.
   *
   * @param correction whether its author says that it means what it meant, so that nobody is
   *     notified
   */
  public View<C> edit(
      UUID id, int version, Draft<C> draft, @Nullable String reason, boolean correction) {
    var record = keeping.forChange(kind(), id, version);
    var whole = whole(record, draft);
    keeping.checked(kind(), record, whole, reason);
    var before = record.said();
    var content = become(record.content(kind()), whole.content());
    record.write(kind(), draft.heading(), content);
    if (!correction && !Wording.same(kind(), before, record.said())) {
      record.changesMeaning();
    }
    keeping.changed(kind(), record, draft.sharing(), Objects.requireNonNull(reason));
    return view(record);
  }

  /** A change of the content alone, which the kind makes for somebody who may edit. */
  protected View<C> change(UUID id, int version, UnaryOperator<C> change, String reason) {
    var record = keeping.forChange(kind(), id, version);
    record.write(kind(), change.apply(record.content(kind())));
    keeping.changed(kind(), record, record.sharing(), reason);
    return view(record);
  }

  /** Who would gain access by {@link #edit}; refuses what that would refuse. */
  public ReadershipView wouldGain(UUID id, int version, Draft<C> draft, @Nullable String reason) {
    var record = keeping.forChange(kind(), id, version);
    var after = keeping.checked(kind(), record, whole(record, draft), reason);
    return readership.gaining(record.audience, after.tokens(), record.within);
  }

  /** With what its writer cannot see and so could not send. */
  private Draft<C> whole(SharedRecord record, Draft<C> draft) {
    var content = withHidden(record.content(kind()), draft.content());
    return new Draft<>(draft.heading(), content, draft.sharing());
  }

  public View<C> step(UUID id, int version, String step, @Nullable String reason) {
    return step(id, version, step, reason, null);
  }

  /**
   * Takes a step.
   *
   * @param successor of the same kind, where another record comes to stand in its place
   */
  public View<C> step(
      UUID id, int version, String step, @Nullable String reason, @Nullable UUID successor) {
    var named = kind().lifecycle().step(step);
    var record = keeping.forStep(kind(), id, version, named, reason);
    new FieldProblems()
        .when(named.needsReason() && blank(reason), "reason", "field.step-reason.required")
        .refuse();
    if (successor != null) {
      keeping.supersede(kind(), record, named, successor);
    }
    var content = record.content(kind());
    var header = keeping.header(kind(), record);
    check(named, header, content);
    var after = after(named, header, content);
    if (!after.equals(content)) {
      record.write(kind(), after);
    }
    keeping.taken(kind(), record, named, reason);
    var view = view(record);
    taken(view.header());
    return view;
  }

  private static boolean blank(@Nullable String reason) {
    return reason == null || reason.isBlank();
  }

  /** Who would gain access by that step. */
  public ReadershipView wouldGain(UUID id, String step) {
    var record = keeping.find(kind(), id);
    var after = keeping.audienceAfter(kind(), record, kind().lifecycle().step(step));
    return readership.gaining(record.audience, after.tokens(), record.within);
  }

  /** Who could read the record, were that step taken. */
  public Audience readersAfter(UUID id, String step) {
    var record = keeping.find(kind(), id);
    var after = keeping.audienceAfter(kind(), record, kind().lifecycle().step(step));
    return record.container == null ? after : after.within(new Audience(record.within));
  }

  /** Whether the reader may share it like that. */
  public boolean mayShare(UUID id, SharingLevel level) {
    var record = keeping.find(kind(), id);
    var by = reader.get();
    return record.mayEdit(by) && (!record.phase.released() || record.mayRelease(by, level));
  }

  /** Shares it otherwise, and changes nothing else. */
  public View<C> share(UUID id, int version, Sharing sharing, String reason) {
    var record = keeping.forChange(kind(), id, version);
    var draft = new Draft<>(record.heading(), record.content(kind()), sharing);
    keeping.checked(kind(), record, draft, reason);
    keeping.changed(kind(), record, sharing, reason);
    return view(record);
  }

  /** Those that changed last, newest first. */
  public Listing<View<C>> newest(@Nullable String cursor, int limit) {
    var from = Listing.Cursor.of(cursor);
    var most = Listing.bounded(limit);
    return Listing.of(
        entities
            .createQuery(
                """
                select r from SharedRecord r
                 where r.kind = :kind
                   and (r.changed < :changed or r.changed = :changed and r.id < :id)
                 order by r.changed desc, r.id desc
                """,
                SharedRecord.class)
            .setParameter("kind", kind().name())
            .setParameter("changed", from.changed())
            .setParameter("id", from.id())
            .setMaxResults(most + 1)
            .getResultList(),
        most,
        this::views);
  }

  /**
   * The parts of those records that are of this kind, as far as the reader may see them: the newest
   * thousand, in one query.
   */
  public List<View<C>> of(Collection<UUID> containers) {
    if (containers.isEmpty()) {
      return List.of();
    }
    return views(
        entities
            .createQuery(
                """
                select r from SharedRecord r
                 where r.container in :containers and r.kind = :kind
                 order by r.created desc, r.id
                """,
                SharedRecord.class)
            .setParameter("containers", containers)
            .setParameter("kind", kind().name())
            .setMaxResults(1000)
            .getResultList());
  }

  /** The parts of that record. */
  public List<View<C>> of(UUID container) {
    return of(List.of(container));
  }

  /** Those of the named ones that the reader may see, in one query, in the order named. */
  public List<View<C>> named(Collection<UUID> ids) {
    return views(stored(ids));
  }

  /** The headers of {@link #named}. */
  public List<RecordHeader> headers(Collection<UUID> ids) {
    return stored(ids).stream().map(r -> keeping.header(kind(), r)).toList();
  }

  private List<SharedRecord> stored(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var places = new HashMap<UUID, Integer>();
    ids.forEach(id -> places.putIfAbsent(id, places.size()));
    return entities
        .createQuery(
            "select r from SharedRecord r where r.id in :ids and r.kind = :kind",
            SharedRecord.class)
        .setParameter("ids", places.keySet())
        .setParameter("kind", kind().name())
        .getResultStream()
        .sorted(Comparator.comparing(r -> places.get(r.id)))
        .toList();
  }

  private View<C> view(SharedRecord record) {
    return views(List.of(record)).getFirst();
  }

  private List<View<C>> views(List<SharedRecord> records) {
    var contents = shown(records.stream().map(r -> r.content(kind())).toList());
    var views = new ArrayList<View<C>>();
    for (int i = 0; i < records.size(); i++) {
      views.add(new View<>(keeping.header(kind(), records.get(i)), contents.get(i)));
    }
    return List.copyOf(views);
  }
}

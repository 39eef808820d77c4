package org.aidememoire.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Token;
import org.aidememoire.persistence.Created;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.NotFound;
import org.aidememoire.revision.Revisions;
import org.aidememoire.sharing.Audience;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingGroups;
import org.aidememoire.sharing.SharingLevel;
import org.jspecify.annotations.Nullable;

/**
 * Saves records of any kind: checks the right and the version, computes who reads and who writes,
 * and adds revision and audit entry in the same transaction. Boundaries call it, pages do not.
 */
@ApplicationScoped
@Transactional
public class RecordKeeping {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject Places places;

  @Inject Revisions revisions;

  @Inject SharingGroups groups;

  @Inject AuditTrail audit;

  @Inject RecordLinks links;

  @Inject Clock clock;

  @Inject Event<RecordSaved> saved;

  @Inject Event<Created> created;

  SharedRecord find(Kind<?> kind, UUID id) {
    var record = entities.find(SharedRecord.class, id);
    if (record == null || !record.kind.equals(kind.name())) {
      throw new NotFound();
    }
    return record;
  }

  /** Keeps a new record as a draft, shared as intended once it is released. */
  <C extends Content> SharedRecord create(
      Kind<C> kind, Draft<C> draft, @Nullable UUID container, BiFunction<C, UUID, C> begin) {
    var record = new SharedRecord(kind, reader.get(), clock.instant());
    if (container != null) {
      record.partOf(readable(container));
    }
    record.write(kind, draft.heading(), begin.apply(draft.content(), record.id));
    share(kind, record, draft.sharing());
    checkReadableByWriter(record);
    entities.persist(record);
    saved(record, "create", "first draft");
    cite(kind, record);
    created.fire(new Created(kind.path(), record.id.toString()));
    return record;
  }

  /**
   * Whether a record of that kind can be begun there: in a container of the right kind that the
   * reader sees, and may change where the kind asks for it.
   */
  void checkContainer(Kind<?> kind, @Nullable UUID container) {
    var of = kind.container();
    if (of == null) {
      return;
    }
    if (container == null) {
      throw new NotFound();
    }
    var whole = readable(container);
    if (!whole.kind.equals(of)) {
      throw new NotFound();
    }
    if (kind.begunByEditors() && !whole.mayEdit(reader.get())) {
      throw new Denied("denied.edit");
    }
  }

  private SharedRecord readable(UUID container) {
    var whole = entities.find(SharedRecord.class, container);
    if (whole == null) {
      throw new NotFound();
    }
    return whole;
  }

  /** The record as it is now, for a change that starts from that version. */
  SharedRecord forChange(Kind<?> kind, UUID id, int version) {
    var record = find(kind, id);
    if (!record.mayEdit(reader.get())) {
      throw new Denied("denied.edit");
    }
    return at(version, record);
  }

  static SharedRecord at(int version, SharedRecord record) {
    if (record.version != version) {
      throw new Conflict("conflict.saved-in-between", record.version);
    }
    return record;
  }

  /**
   * Who could read the record after that change, which is not made; refuses what cannot be saved.
   */
  Audience checked(Kind<?> kind, SharedRecord record, Draft<?> draft, @Nullable String reason) {
    draft.check(places.countries()).required("reason", reason, "field.reason.required").refuse();
    var place = places.of(record.ministry, record.post);
    var circle = draft.host() != null ? draft.host() : place.postHost();
    check(record, draft.sharing(), circle);
    var after =
        record.audienceAt(
            kind.lifecycle().state(record.state), draft.sharing(), place.sending(), circle);
    checkRelease(record, after, draft.sharing().level());
    return after;
  }

  /** Closes a change of content and sharing that was {@link #checked}. */
  void changed(Kind<?> kind, SharedRecord record, Sharing sharing, String reason) {
    share(kind, record, sharing);
    saved(record, "change", reason);
    cite(kind, record);
  }

  private <C extends Content> void cite(Kind<C> kind, SharedRecord record) {
    links.cite(record.id, new Citations<>(kind).in(record.content(kind)));
  }

  /** The record, at that version, after a step that the reader may take. */
  SharedRecord forStep(Kind<?> kind, UUID id, int version, Step step, @Nullable String reason) {
    var record = at(version, find(kind, id));
    record.take(step, reason, reader.get(), clock.instant());
    return record;
  }

  /** Names what stands in its place: another record of its kind that the reader may see. */
  void supersede(Kind<?> kind, SharedRecord record, Step step, UUID successor) {
    var newer = entities.find(SharedRecord.class, successor);
    new FieldProblems()
        .when(
            !step.supersedes()
                || newer == null
                || newer == record
                || !newer.kind.equals(kind.name()),
            "successor",
            "field.successor")
        .refuse();
    record.supersededBy(successor);
  }

  /** Closes a step that was begun by {@link #forStep}. */
  void taken(Kind<?> kind, SharedRecord record, Step step, @Nullable String reason) {
    share(kind, record, record.sharing());
    saved(record, step.name().toLowerCase(Locale.ROOT), reason == null ? "" : reason);
  }

  RecordHeader header(Kind<?> kind, SharedRecord record) {
    var by = reader.get();
    return new RecordHeader(
        record.id,
        record.version,
        record.contentVersion,
        record.kind,
        record.container,
        record.title,
        record.titles,
        record.language,
        record.topics,
        record.state,
        record.phase,
        record.level,
        record.sharing().groups(),
        record.ministry,
        record.post,
        record.circle,
        record.authorName,
        record.created,
        record.changed,
        record.published,
        record.everyone(),
        record.urgent,
        reference(kind, record),
        kind.lifecycle().steps().stream().filter(s -> record.may(s, by)).map(Step::name).toList(),
        record.mayEdit(by));
  }

  private static <C extends Content> String reference(Kind<C> kind, SharedRecord record) {
    var reference = kind.reference();
    return reference == null ? "" : reference.apply(record.content(kind));
  }

  /** Who could read the record, were that step taken. */
  Audience audienceAfter(Kind<?> kind, SharedRecord record, Step step) {
    return record.audienceAt(
        step.to(),
        record.sharing(),
        places.of(record.ministry, record.post).sending(),
        record.circle);
  }

  <C extends Content> void share(Kind<C> kind, SharedRecord record, Sharing sharing) {
    var place = places.of(record.ministry, record.post);
    var circle = record.host != null ? record.host : place.postHost();
    check(record, sharing, circle);
    record.share(
        kind.lifecycle(),
        sharing,
        editors(kind, record, sharing),
        place.sending(),
        circle,
        reader.get().person(),
        clock.instant());
  }

  /**
   * The author alone, or the post that keeps it, the head above it, whom the content names, and the
   * writers of its container.
   */
  private <C extends Content> Set<String> editors(
      Kind<C> kind, SharedRecord record, Sharing sharing) {
    if (sharing.level() == SharingLevel.PERSONAL && record.author != null) {
      return Set.of(Token.person(record.author));
    }
    var editors = new HashSet<>(kind.editors(record.content(kind)));
    editors.add(Token.post(record.ministry, record.post));
    editors.add(Token.head(record.ministry));
    if (record.container != null && kind.editedWithContainer()) {
      editors.addAll(readable(record.container).editors);
    }
    return editors;
  }

  private void check(SharedRecord record, Sharing sharing, @Nullable String circle) {
    // whoever takes a step need not know the groups with which it is shared already
    var known = new HashSet<>(groups.known(sharing.groups()));
    known.addAll(record.sharing().groups());
    sharing.check(circle, known);
    if (sharing.level() == SharingLevel.PERSONAL
        && (record.author == null || !record.author.equals(reader.get().person()))) {
      throw new Denied("denied.author");
    }
  }

  /** A wider audience beyond the ministry is the head of post's to give. */
  private void checkRelease(SharedRecord record, Audience after, SharingLevel level) {
    if (after.gained(new Audience(record.audience)).isEmpty()) {
      return;
    }
    if (record.phase.released() && !record.mayRelease(reader.get(), level)) {
      throw new Denied("denied.release");
    }
  }

  private void checkReadableByWriter(SharedRecord record) {
    if (!record.mayRead(reader.get())) {
      throw new Denied("denied.posting");
    }
  }

  void saved(SharedRecord record, String action, String reason) {
    checkReadableByWriter(record);
    entities.flush();
    revisions.add(record.id, record.version, reason, record.state, record.said(), record.audience);
    audit.add(
        record.ministry,
        action,
        "record " + record.id,
        "version %d, %s, shared with %s".formatted(record.version, record.state, record.level));
    saved.fire(new RecordSaved(record.id));
  }

  /** Which of the named records of any kind the reader may see; one query. */
  public Set<UUID> readable(Set<UUID> named) {
    return kinds(named).keySet();
  }

  /** The kinds of those of the named records that the reader may see, by key; one query. */
  Map<UUID, String> kinds(Set<UUID> named) {
    return named.isEmpty()
        ? Map.of()
        : Row.map(
            entities
                .createNativeQuery("select id, kind from record where id = any(?::uuid[])")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, named.toArray(UUID[]::new)),
            row -> row.key(0),
            row -> row.text(1));
  }
}

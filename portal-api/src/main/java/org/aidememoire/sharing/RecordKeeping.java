package org.aidememoire.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.persistence.Created;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.NotFound;
import org.aidememoire.revision.Revisions;
import org.jspecify.annotations.Nullable;

/**
 * Saves records of any kind: checks the right and the version, computes the audience, and writes
 * revision and audit entry in the same transaction. Features call it, pages do not.
 */
@ApplicationScoped
@Transactional
public class RecordKeeping {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject Revisions revisions;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  @Inject Event<RecordSaved> saved;

  @Inject Event<Created> created;

  private record Place(@Nullable String sending, @Nullable String postHost) {}

  public <R extends SharedRecord> R find(Class<R> kind, UUID id) {
    return Optional.ofNullable(entities.find(kind, id)).orElseThrow(NotFound::new);
  }

  /** Keeps a new record as a draft, shared as intended once it is published. */
  public void create(SharedRecord record, Sharing sharing) {
    share(record, sharing);
    checkReadableByWriter(record);
    entities.persist(record);
    saved(record, "create", "first draft");
    created.fire(new Created(record.id.toString()));
  }

  /** The record as it is now, for a change that starts from that version. */
  public <R extends SharedRecord> R forChange(Class<R> kind, UUID id, int version) {
    var record = find(kind, id);
    if (!record.mayEdit(reader.get())) {
      throw new Denied("denied.edit");
    }
    if (record.version != version) {
      throw new Conflict("conflict.saved-in-between", record.version);
    }
    return record;
  }

  /**
   * Who could read the record after that change, which is not made; refuses what cannot be saved.
   */
  Audience checked(SharedRecord record, RecordDraft draft, @Nullable String reason) {
    draft.check(countries()).required("reason", reason, "field.reason.required").refuse();
    var place = place(record.ministry, record.post);
    var circle = draft.host() != null ? draft.host() : place.postHost;
    check(record, draft.sharing(), circle);
    var after = record.audienceAt(record.state, draft.sharing(), place.sending, circle);
    checkRelease(record, after, draft.sharing().level());
    return after;
  }

  /** Closes a change of content and sharing that was {@link #checked}. */
  public void changed(SharedRecord record, Sharing sharing, String reason) {
    share(record, sharing);
    saved(record, "change", reason);
  }

  /** Takes a publishing step. */
  public <R extends SharedRecord> R step(
      Class<R> kind, UUID id, int version, PublishingStep step, @Nullable String reason) {
    var record = find(kind, id);
    if (record.version != version) {
      throw new Conflict("conflict.saved-in-between", record.version);
    }
    record.take(step, reader.get(), clock.instant());
    share(record, record.sharing());
    saved(record, step.name().toLowerCase(java.util.Locale.ROOT), reason == null ? "" : reason);
    return record;
  }

  public RecordHeader header(SharedRecord record) {
    var by = reader.get();
    return new RecordHeader(
        record.id,
        record.version,
        record.kind(),
        record.title,
        record.titles,
        record.language,
        record.topics,
        record.state,
        record.level,
        record.sharing().groups(),
        record.ministry,
        record.post,
        record.circle,
        record.authorName,
        record.created,
        record.changed,
        record.published,
        Arrays.stream(PublishingStep.values()).filter(step -> record.may(step, by)).toList(),
        record.mayEdit(by));
  }

  /** Who could read the record, were it published. */
  Audience audienceIfPublished(SharedRecord record) {
    return record.audienceAt(
        PublishingState.PUBLISHED,
        record.sharing(),
        place(record.ministry, record.post).sending,
        record.circle);
  }

  private void share(SharedRecord record, Sharing sharing) {
    var place = place(record.ministry, record.post);
    var circle = record.about() != null ? record.about() : place.postHost;
    check(record, sharing, circle);
    record.share(sharing, place.sending, circle, reader.get().person(), clock.instant());
  }

  private void check(SharedRecord record, Sharing sharing, @Nullable String circle) {
    sharing.check(circle, known(sharing.groups()));
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
    if (record.state.released() && !record.mayRelease(reader.get(), level)) {
      throw new Denied("denied.release");
    }
  }

  private void checkReadableByWriter(SharedRecord record) {
    if (!new Audience(record.audience).admits(reader.get())) {
      throw new Denied("denied.posting");
    }
  }

  private void saved(SharedRecord record, String action, String reason) {
    checkReadableByWriter(record);
    entities.flush();
    revisions.add(
        record.id, record.version, reason, record.state.name(), record.fields(), record.audience);
    audit.add(
        record.ministry,
        action,
        "record " + record.id,
        "version %d, %s, shared with %s".formatted(record.version, record.state, record.level));
    saved.fire(new RecordSaved(record.id));
  }

  /** Asked without writing first what is half changed: a save is one version. */
  private Place place(String ministry, @Nullable String post) {
    var row =
        (Object[])
            entities
                .createNativeQuery(
                    """
                    select m.country, p.host
                      from ministry m left join post p on p.id = ?::text where m.alias = ?
                    """)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, post)
                .setParameter(2, ministry)
                .getSingleResult();
    return new Place((String) row[0], (String) row[1]);
  }

  /** Which of the named records of any kind the reader may see; one query. */
  @SuppressWarnings("unchecked")
  public List<UUID> readable(Set<UUID> named) {
    return named.isEmpty()
        ? List.of()
        : entities
            .createNativeQuery("select id from record where id = any(?::uuid[])")
            .setParameter(1, named.toArray(UUID[]::new))
            .getResultList();
  }

  /** The codes of the countries in the directory. */
  @SuppressWarnings("unchecked")
  public Set<String> countries() {
    return new HashSet<>(entities.createNativeQuery("select code from country").getResultList());
  }

  private Set<UUID> known(List<UUID> groups) {
    return groups.isEmpty()
        ? Set.of()
        : Set.copyOf(
            entities
                .createQuery("select g.id from SharingGroup g where g.id in :ids", UUID.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("ids", groups)
                .getResultList());
  }
}

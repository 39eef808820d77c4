package org.aidememoire.lawupdate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.sharing.Listing;
import org.aidememoire.sharing.PublishingState;
import org.aidememoire.sharing.PublishingStep;
import org.aidememoire.sharing.Readership;
import org.aidememoire.sharing.ReadershipView;
import org.aidememoire.sharing.RecordKeeping;
import org.aidememoire.sharing.Sharing;
import org.jspecify.annotations.Nullable;

/** Law updates, each as far as the current reader may see and do. */
@ApplicationScoped
@Transactional
public class LawUpdates {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject RecordKeeping keeping;

  @Inject Readership readership;

  @Inject CurrentReader reader;

  @Inject Clock clock;

  public LawUpdateView get(UUID id) {
    return views(List.of(keeping.find(LawUpdate.class, id))).getFirst();
  }

  public LawUpdateView create(LawUpdateDraft draft) {
    var by = reader.posted();
    draft.check(countries());
    var update = new LawUpdate(draft, by, clock.instant());
    keeping.create(update, draft.sharing());
    return get(update.id());
  }

  /** Saves a change that started from that version. */
  public LawUpdateView edit(UUID id, int version, LawUpdateDraft draft, @Nullable String reason) {
    var update = keeping.forChange(LawUpdate.class, id, version);
    draft.check(countries());
    update.become(draft);
    keeping.changed(update, draft.sharing(), reason);
    return get(id);
  }

  public LawUpdateView step(UUID id, int version, PublishingStep step, @Nullable String reason) {
    keeping.step(LawUpdate.class, id, version, step, reason);
    return get(id);
  }

  public ReadershipView wouldGain(UUID id, Sharing sharing) {
    return readership.wouldGain(keeping.find(LawUpdate.class, id), sharing);
  }

  /** Those that changed last, newest first. */
  public Listing<LawUpdateView> newest(@Nullable String cursor, int limit) {
    var from = Listing.Cursor.of(cursor);
    var most = Listing.bounded(limit);
    var found =
        entities
            .createQuery(
                """
                select u from LawUpdate u
                 where u.changed < :changed or (u.changed = :changed and u.id < :id)
                 order by u.changed desc, u.id desc
                """,
                LawUpdate.class)
            .setParameter("changed", from.changed())
            .setParameter("id", from.id())
            .setMaxResults(most + 1)
            .getResultList();
    var readable = readable(found);
    return Listing.of(found, most, u -> view(u, readable));
  }

  /** Published ones that take effect from today on, soonest first. */
  public List<LawUpdateView> takingEffect(int limit) {
    return views(
        entities
            .createQuery(
                """
                select u from LawUpdate u
                 where u.effectiveOn >= :today and u.state = :published order by u.effectiveOn, u.id
                """,
                LawUpdate.class)
            .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
            .setParameter("published", PublishingState.PUBLISHED)
            .setMaxResults(Listing.bounded(limit))
            .getResultList());
  }

  /** What was handed in at the posts that the reader heads and waits for release. */
  public List<LawUpdateView> toRelease(int limit) {
    return views(
            entities
                .createQuery(
                    """
                    select u from LawUpdate u where u.state in :waiting order by u.changed, u.id
                    """,
                    LawUpdate.class)
                .setParameter(
                    "waiting", List.of(PublishingState.REPORTED, PublishingState.VERIFIED))
                .setMaxResults(Listing.MOST)
                .getResultList())
        .stream()
        .filter(u -> u.header().next().contains(PublishingStep.PUBLISH))
        .limit(limit)
        .toList();
  }

  /** Those of the named ones that the reader may see, in one query, in the order named. */
  public List<LawUpdateView> named(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var order = List.copyOf(ids);
    return views(
            entities
                .createQuery("select u from LawUpdate u where u.id in :ids", LawUpdate.class)
                .setParameter("ids", order)
                .getResultList())
        .stream()
        .sorted(java.util.Comparator.comparing(u -> order.indexOf(u.header().id())))
        .toList();
  }

  private List<LawUpdateView> views(List<LawUpdate> updates) {
    var readable = readable(updates);
    return updates.stream().map(u -> view(u, readable)).toList();
  }

  private LawUpdateView view(LawUpdate update, List<UUID> readableInstruments) {
    return update.view(keeping.header(update, LawUpdate.KIND), readableInstruments);
  }

  /** Which of the cited instruments the reader may see: one query for the whole list. */
  private List<UUID> readable(List<LawUpdate> updates) {
    var cited = new HashSet<UUID>();
    updates.forEach(u -> cited.addAll(u.instruments()));
    return keeping.readable(cited);
  }

  private Set<String> countries() {
    return keeping.countries();
  }
}

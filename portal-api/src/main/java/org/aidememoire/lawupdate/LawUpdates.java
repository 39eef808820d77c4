package org.aidememoire.lawupdate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.aidememoire.sharing.Listing;
import org.aidememoire.sharing.PublishingState;
import org.aidememoire.sharing.PublishingStep;
import org.aidememoire.sharing.SharedRecords;

/** Law updates, each as far as the current reader may see and do. */
@ApplicationScoped
public class LawUpdates extends SharedRecords<LawUpdate, LawUpdateDraft, LawUpdateView> {

  LawUpdates() {
    super(LawUpdate.class, LawUpdate::new, LawUpdate::become);
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

  /** Of the cited instruments those that the reader may see: one query for the whole list. */
  @Override
  protected List<LawUpdateView> views(List<LawUpdate> updates) {
    var cited = new HashSet<UUID>();
    updates.forEach(u -> cited.addAll(u.instruments()));
    var readable = keeping.readable(cited);
    return updates.stream().map(u -> u.view(keeping.header(u), readable)).toList();
  }
}

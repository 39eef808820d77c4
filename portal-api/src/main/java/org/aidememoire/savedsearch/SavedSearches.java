package org.aidememoire.savedsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.persistence.Created;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.search.Search;

/** The searches that the reader and the reader's post keep. */
@ApplicationScoped
@Transactional
public class SavedSearches {

  /** More would not be read. */
  static final int MOST = 100;

  private static final int SHOWN = 50;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject Event<Created> created;

  @Inject Search search;

  @Inject Clock clock;

  /** By name, with the number of records found since each was last looked at; two queries. */
  public List<SavedSearchView> all() {
    var found = found();
    return entities
        .createQuery("select s from SavedSearch s order by s.name, s.id", SavedSearch.class)
        .setMaxResults(MOST)
        .getResultStream()
        .map(s -> s.view(found.getOrDefault(s.id, 0L)))
        .toList();
  }

  private Map<UUID, Long> found() {
    return Row.map(
        entities.createNativeQuery(
            """
            select s.id, count(*) from saved_search s
              join saved_search_hit h on h.search = s.id and h.found > s.looked group by s.id
            """),
        row -> row.key(0),
        row -> row.count(1));
  }

  public SavedSearchView get(UUID id) {
    var saved = find(id);
    return saved.view(count(saved));
  }

  private long count(SavedSearch saved) {
    return Row.only(
            entities
                .createNativeQuery(
                    "select count(*) from saved_search_hit where search = ?::uuid and found > ?::timestamptz")
                .setParameter(1, saved.id)
                .setParameter(2, saved.looked.toString()))
        .count(0);
  }

  /** A record that answers a saved search. */
  public record Found(UUID record, String kind) {}

  /** What was found since the last look, newest first, at most fifty. */
  public List<Found> found(UUID id) {
    var saved = find(id);
    return Row.list(
        entities
            .createNativeQuery(
                """
                select r.id, r.kind from saved_search_hit h join record r on r.id = h.record
                 where h.search = ?::uuid and h.found > ?::timestamptz order by h.found desc, r.id
                """)
            .setParameter(1, saved.id)
            .setParameter(2, saved.looked.toString())
            .setMaxResults(SHOWN),
        row -> new Found(row.key(0), row.text(1)));
  }

  public SavedSearchView save(SavedSearchDraft draft) {
    var keeper = keeper(draft);
    check(draft);
    if (kept(keeper) >= MOST) {
      throw Invalid.field("name", "field.search.many");
    }
    var saved = new SavedSearch(draft, keeper, clock.instant());
    entities.persist(saved);
    entities.flush();
    created.fire(new Created("saved-searches", saved.id.toString()));
    return saved.view(0);
  }

  public SavedSearchView change(UUID id, int version, SavedSearchDraft draft) {
    var saved = find(id);
    if (saved.version != version) {
      throw new Conflict("conflict.saved-in-between", saved.version);
    }
    check(draft);
    saved.become(draft, keeper(draft), clock.instant());
    entities.flush();
    return get(id);
  }

  public void remove(UUID id) {
    entities.remove(find(id));
  }

  /**
   * Counts from now on.
   *
   * @param until what was found later was not on the page and stays new
   */
  public void looked(UUID id, Instant until) {
    var now = clock.instant();
    find(id).look(until.isAfter(now) ? now : until);
  }

  private void check(SavedSearchDraft draft) {
    draft.check();
    search.check(draft.asked());
  }

  private long kept(String keeper) {
    return Row.only(
            entities
                .createNativeQuery("select count(*) from saved_search where audience = ?::text[]")
                .setParameter(1, "{\"" + keeper + "\"}"))
        .count(0);
  }

  private SavedSearch find(UUID id) {
    return Optional.ofNullable(entities.find(SavedSearch.class, id)).orElseThrow(NotFound::new);
  }

  private String keeper(SavedSearchDraft draft) {
    return Objects.requireNonNull(draft.keptFor()).keeper(reader.posted());
  }
}

package org.aidememoire.directory;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads the directory: four queries a list, however many posts. */
@ApplicationScoped
@Transactional
public class Directory {

  private static final int MOST = 1000;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject Clock clock;

  /** Countries and territories, by name. */
  public List<CountryView> countries() {
    return entities
        .createQuery("select c from Country c order by c.name", Country.class)
        .getResultStream()
        .map(Country::view)
        .toList();
  }

  /** Ministries and partner organisations, by name. */
  public List<MinistryView> ministries() {
    return entities
        .createQuery("select m from Ministry m order by m.name", Ministry.class)
        .getResultStream()
        .map(Ministry::view)
        .toList();
  }

  /** The names of all posts by their keys. */
  public Map<String, String> postNames() {
    return texts("select p.id, p.name from Post p");
  }

  public Optional<MinistryView> ministry(String alias) {
    return Optional.ofNullable(entities.find(Ministry.class, alias)).map(Ministry::view);
  }

  /** Posts with those posted there now, by host country and city. */
  public List<PostView> posts(@Nullable String host, @Nullable String ministry) {
    var posts =
        entities
            .createQuery(
                """
                select p from Post p
                 where (:host = '' or p.host = :host) and (:ministry = '' or p.ministry = :ministry)
                 order by p.host, p.city, p.ministry
                """,
                Post.class)
            .setParameter("host", host == null ? "" : host)
            .setParameter("ministry", ministry == null ? "" : ministry)
            .setMaxResults(MOST)
            .getResultList();
    var people = people();
    return posts.stream().map(p -> p.view(people.getOrDefault(p.id, List.of()))).toList();
  }

  public PostView post(String id) {
    return Optional.ofNullable(entities.find(Post.class, id))
        .map(p -> p.view(people().getOrDefault(p.id, List.of())))
        .orElseThrow(NotFound::new);
  }

  /** Whoever heads a post comes first, as {@link org.aidememoire.identity.Role} orders them. */
  private Map<String, List<PostingView>> people() {
    return posted().stream()
        .filter(o -> o.post() != null)
        .collect(
            groupingBy(o -> java.util.Objects.requireNonNull(o.post()), mapping(o -> o, toList())));
  }

  /** Everybody who is posted now, to a post or to a head office, by role. */
  public List<PostingView> posted() {
    var now = clock.instant();
    var zones = zones();
    return entities
        .createQuery(
            """
            select o from Posting o join fetch o.person
             where function('posting_current', o.starts, o.ends, :now) = true
             order by o.starts, o.id
            """,
            Posting.class)
        .setParameter("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .setMaxResults(MOST * 5)
        .getResultStream()
        .map(o -> o.view(now, zones))
        .sorted(comparing(PostingView::role))
        .toList();
  }

  /** The clocks of all posts and head offices. */
  Zones zones() {
    return new Zones(
        zones("select p.id, c.zone from Post p, Country c where c.code = p.host"),
        zones("select m.alias, c.zone from Ministry m, Country c where c.code = m.country"));
  }

  private Map<String, ZoneId> zones(String byKey) {
    var zones = new HashMap<String, ZoneId>();
    texts(byKey).forEach((key, zone) -> zones.put(key, ZoneId.of(zone)));
    return zones;
  }

  private Map<String, String> texts(String byKey) {
    return Row.map(entities.createQuery(byKey), row -> row.text(0), row -> row.text(1));
  }
}

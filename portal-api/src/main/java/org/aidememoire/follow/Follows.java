package org.aidememoire.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.notice.KeptFor;
import org.aidememoire.persistence.Created;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.vocabulary.Vocabulary;

/** What the reader and the reader's post follow. */
@ApplicationScoped
@Transactional
public class Follows {

  /** Of one person or post; more notices than that brings nobody reads. */
  public static final int MOST = 200;

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final String ALL =
      """
      select f.id, f.subject, f.followed, coalesce(r.title, c.name, m.short_name, ''), f.keeper, f.since
        from follow f
        left join record r on r.discarded is null
             and r.id = case when f.subject = 'INSTRUMENT' then f.followed::uuid end
        left join country c on f.subject = 'COUNTRY' and c.code = f.followed
        left join ministry m on f.subject = 'MINISTRY' and m.alias = f.followed
       where (f.subject <> 'INSTRUMENT' or r.id is not null)
      """;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject Event<Created> created;

  @Inject Clock clock;

  /**
   * Instruments first, then countries, topics and ministries, each by name; a law that the reader
   * cannot read any more does not exist.
   */
  public List<Follow> all() {
    return Row.list(
        entities.createNativeQuery(
            ALL
                + " order by array_position(array['INSTRUMENT', 'COUNTRY', 'TOPIC', 'MINISTRY'], f.subject), 4, 3, f.keeper"),
        Follows::follow);
  }

  public Follow get(UUID id) {
    return Row.first(
            entities.createNativeQuery(ALL + " and f.id = ?").setParameter(1, id), Follows::follow)
        .orElseThrow(NotFound::new);
  }

  /** How the reader or the reader's post follows that; empty where neither does. */
  public Optional<Follow> of(FollowSubject subject, String followed) {
    return Row.first(
        entities
            .createNativeQuery(ALL + " and f.subject = ? and f.followed = ? order by f.keeper")
            .setParameter(1, subject.name())
            .setParameter(2, followed),
        Follows::follow);
  }

  private static Follow follow(Row row) {
    return new Follow(
        row.key(0),
        FollowSubject.valueOf(row.text(1)),
        row.text(2),
        row.text(3),
        KeptFor.of(row.text(4)),
        row.instant(5));
  }

  /** Follows that; what is followed already stays as it is. */
  public Follow begin(FollowDraft draft) {
    return begin(List.of(draft)).getFirst();
  }

  /** Follows all of them or none. */
  public List<Follow> begin(Collection<FollowDraft> drafts) {
    reader.posted();
    var begun = new ArrayList<Follow>();
    for (var draft : drafts) {
      var subject = check(draft);
      begun.add(get(begin(draft, subject)));
    }
    return List.copyOf(begun);
  }

  private UUID begin(FollowDraft draft, FollowSubject subject) {
    var keeper = Objects.requireNonNull(draft.keptFor()).keeper(reader.get());
    var before = kept(keeper, subject, "" + draft.followed());
    if (before.isPresent()) {
      return before.get();
    }
    if (count(keeper) >= MOST) {
      throw Invalid.field("followed", "follow.many");
    }
    var id = UUID.randomUUID();
    entities
        .createNativeQuery(
            "insert into follow (id, keeper, subject, followed, since) values (?, ?, ?, ?, ?) on conflict do nothing")
        .setParameter(1, id)
        .setParameter(2, keeper)
        .setParameter(3, subject.name())
        .setParameter(4, draft.followed())
        .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
    created.fire(new Created("follows", id.toString()));
    return kept(keeper, subject, "" + draft.followed()).orElseThrow(NotFound::new);
  }

  private Optional<UUID> kept(String keeper, FollowSubject subject, String followed) {
    return Row.first(
        entities
            .createNativeQuery(
                "select id from follow where keeper = ? and subject = ? and followed = ?")
            .setParameter(1, keeper)
            .setParameter(2, subject.name())
            .setParameter(3, followed),
        row -> row.key(0));
  }

  private int count(String keeper) {
    return Row.only(
            entities
                .createNativeQuery("select count(*) from follow where keeper = ?")
                .setParameter(1, keeper))
        .number(0);
  }

  /** Follows them no more; what of them is nobody's of the reader's is passed over. */
  public void end(Collection<UUID> ids) {
    reader.posted();
    entities
        .createNativeQuery("delete from follow where id = any (?)")
        .setParameter(1, ids.toArray(UUID[]::new))
        .executeUpdate();
  }

  public void end(UUID id) {
    end(List.of(get(id).id()));
  }

  /** Refuses what there is not, and what the reader cannot read, in the same words. */
  private FollowSubject check(FollowDraft draft) {
    var followed = Objects.requireNonNullElse(draft.followed(), "");
    new FieldProblems()
        .required("subject", draft.subject(), "follow.subject.required")
        .required("followed", draft.followed(), "follow.followed.required")
        .refuse();
    var subject = Objects.requireNonNull(draft.subject());
    var known =
        switch (subject) {
          case INSTRUMENT -> instrument(followed);
          case COUNTRY -> there("select code from country where code = ?", followed);
          case MINISTRY -> there("select alias from ministry where alias = ?", followed);
          case TOPIC -> Vocabulary.TOPICS.contains(followed);
        };
    new FieldProblems().when(!known, "followed", "follow.followed.unknown").refuse();
    return subject;
  }

  private boolean instrument(String key) {
    return KEY.matcher(key).matches()
        && there(
            """
            select title from record
             where kind = 'instrument' and id = cast(? as uuid) and discarded is null
            """,
            key);
  }

  private boolean there(String sql, String key) {
    return Row.first(entities.createNativeQuery(sql).setParameter(1, key), row -> row.text(0))
        .isPresent();
  }
}

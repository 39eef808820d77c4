package org.aidememoire.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.persistence.Created;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * A ministry's administrator plans, corrects and ends the postings of the ministry's own people.
 */
@ApplicationScoped
@Transactional
public class Postings {

  private static final int MOST = 1000;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject AuditTrail audit;

  @Inject Event<Created> created;

  @Inject Clock clock;

  @Inject Directory directory;

  /** The people of the administrator's ministry, by name. */
  public List<PersonView> people() {
    return entities
        .createQuery(
            "select p from Person p where p.ministry = :ministry order by p.name", Person.class)
        .setParameter("ministry", administered())
        .setMaxResults(MOST)
        .getResultStream()
        .map(Person::view)
        .toList();
  }

  /** One of the administrator's ministry. */
  public PostingView get(UUID id) {
    return own(administered(), id).view(clock.instant(), directory.zones());
  }

  /** All postings of the administrator's ministry, newest first. */
  public List<PostingView> all() {
    var now = clock.instant();
    var zones = directory.zones();
    return entities
        .createQuery(
            """
            select o from Posting o join fetch o.person where o.ministry = :ministry
             order by o.starts desc, o.id
            """,
            Posting.class)
        .setParameter("ministry", administered())
        .setMaxResults(MOST)
        .getResultStream()
        .map(o -> o.view(now, zones))
        .toList();
  }

  public PostingView create(PostingDraft draft) {
    var ministry = administered();
    var zones = directory.zones();
    var posting = new Posting(check(ministry, draft), draft, zones.of(ministry, draft.post()));
    entities.persist(posting);
    audit.add(ministry, "create", "posting " + posting.id, posting.inWords());
    created.fire(new Created("administration/postings", posting.id.toString()));
    return posting.view(clock.instant(), zones);
  }

  /**
   * Puts another in the place of a posting that has not begun. Once it has, somebody has read and
   * written by it, and it can only be ended.
   *
   * @param version that the administrator saw
   * @param reason for the audit trail
   */
  public PostingView correct(UUID id, int version, PostingDraft draft, @Nullable String reason) {
    var ministry = administered();
    var posting = own(ministry, id);
    if (posting.version != version) {
      throw new Conflict("conflict.saved-in-between", posting.version);
    }
    new FieldProblems()
        .when(posting.at(clock.instant()) != PostingState.PLANNED, "starts", "field.posting.begun")
        .required("reason", reason, "field.reason.required")
        .atMost(500, "reason", reason, "field.posting.reason")
        .refuse();
    var person = check(ministry, draft);
    var zones = directory.zones();
    var before = posting.inWords();
    posting.correct(person, draft, zones.of(ministry, draft.post()));
    entities.flush();
    audit.add(
        ministry, "correct", "posting " + id, before + " → " + posting.inWords() + ": " + reason);
    return posting.view(clock.instant(), zones);
  }

  /**
   * Ends a posting that has begun; its rights end at that moment.
   *
   * @param at null for now
   */
  public PostingView end(UUID id, @Nullable Instant at) {
    var ministry = administered();
    var posting = own(ministry, id);
    var ends = at == null ? clock.instant() : at;
    new FieldProblems()
        .when(!ends.isAfter(posting.starts), "ends", "field.posting.planned")
        .refuse();
    posting.end(ends);
    audit.add(ministry, "end", "posting " + id, "at " + ends);
    return posting.view(clock.instant(), directory.zones());
  }

  private Posting own(String ministry, UUID id) {
    return Optional.ofNullable(entities.find(Posting.class, id))
        .filter(o -> o.ministry.equals(ministry))
        .orElseThrow(NotFound::new);
  }

  /** The person whose posting it is to be, if nothing is wrong with the draft. */
  private Person check(String ministry, PostingDraft draft) {
    var person =
        Optional.ofNullable(draft.person())
            .map(id -> entities.find(Person.class, id))
            .filter(p -> p.ministry.equals(ministry))
            .orElse(null);
    draft
        .problems()
        .required("person", person, "field.person.required")
        .when(!ownPost(ministry, draft.post()), "post", "field.post.unknown")
        .refuse();
    return Objects.requireNonNull(person);
  }

  private boolean ownPost(String ministry, @Nullable String post) {
    return post == null
        || Optional.ofNullable(entities.find(Post.class, post))
            .filter(p -> p.ministry.equals(ministry) && p.state != PostState.CLOSED)
            .isPresent();
  }

  private String administered() {
    var by = reader.get();
    var ministry = by.ministry();
    if (ministry == null || !by.administers(ministry)) {
      throw new Denied("denied.administrator");
    }
    return ministry;
  }
}

package org.aidememoire.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** A ministry's administrator plans, starts and ends the postings of the ministry's own people. */
@ApplicationScoped
@Transactional
public class Postings {

  private static final int MOST = 1000;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  /** The people of the administrator's ministry, by name. */
  public List<PersonView> people() {
    return entities
        .createQuery(
            "select p from Person p where p.ministry = :ministry order by p.name", Person.class)
        .setParameter("ministry", administered())
        .setMaxResults(MOST)
        .getResultStream()
        .map(p -> new PersonView(p.id, p.username, p.name, p.ministry))
        .toList();
  }

  /** All postings of the administrator's ministry, newest first. */
  public List<PostingView> all() {
    var now = clock.instant();
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
        .map(o -> o.view(now))
        .toList();
  }

  public PostingView create(PostingDraft draft) {
    var ministry = administered();
    var person =
        Optional.ofNullable(draft.person())
            .map(id -> entities.find(Person.class, id))
            .filter(p -> p.ministry.equals(ministry))
            .orElse(null);
    new FieldProblems()
        .required("person", person, "field.person.required")
        .when(!ownPost(ministry, draft.post()), "post", "field.post.unknown")
        .required("role", draft.role(), "field.role.required")
        .required("starts", draft.starts(), "field.starts.required")
        .when(
            draft.starts() != null && draft.ends() != null && !draft.ends().isAfter(draft.starts()),
            "ends",
            "field.ends.order")
        .refuse();
    var posting = new Posting(java.util.Objects.requireNonNull(person), draft);
    entities.persist(posting);
    audit.add(ministry, "create", "posting " + posting.id, posting.role + " at " + posting.post);
    return posting.view(clock.instant());
  }

  /**
   * Ends a posting; its rights end at that moment.
   *
   * @param at null for now
   */
  public PostingView end(UUID id, @Nullable Instant at) {
    var ministry = administered();
    var posting =
        Optional.ofNullable(entities.find(Posting.class, id))
            .filter(o -> o.ministry.equals(ministry))
            .orElseThrow(NotFound::new);
    var ends = at == null ? clock.instant() : at;
    new FieldProblems().when(!ends.isAfter(posting.starts), "ends", "field.ends.order").refuse();
    posting.end(ends);
    audit.add(ministry, "end", "posting " + id, "at " + ends);
    return posting.view(clock.instant());
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

package org.aidememoire.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.PersonRegister;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Vouched;

/**
 * Finds or enters whoever signs in. The subject alone says who it is: a name that somebody else had
 * leads to nobody's posting, drafts or searches. Once only, a name does lead to a person: to one
 * who was entered by it and is awaited, unless that person's postings have all ended, for then the
 * account under that name is most likely another's. Each such change stands in the audit trail.
 *
 * <p>Somebody new has no posting and so no rights, until the ministry's administrator enters one.
 */
@ApplicationScoped
@Transactional
public class People implements PersonRegister {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  @Override
  public Optional<UUID> arrived(Vouched vouched) {
    return CurrentReader.runAs(Reader.ANONYMOUS, () -> find(vouched));
  }

  private Optional<UUID> find(Vouched vouched) {
    if (entities.find(Ministry.class, vouched.ministry()) == null) {
      return Optional.empty();
    }
    oneAtATime(vouched);
    var person =
        of(vouched)
            .or(() -> awaited(vouched))
            .orElseGet(() -> new Person(vouched, clock.instant()));
    as(person, () -> follow(person, vouched));
    return Optional.of(person.id);
  }

  /** Until the end of the transaction: two tabs of one newcomer are one person. */
  private void oneAtATime(Vouched vouched) {
    entities
        .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .setParameter(1, "person " + vouched.ministry() + " " + vouched.username())
        .getSingleResult();
  }

  private Optional<Person> of(Vouched vouched) {
    return entities
        .createQuery(
            "select p from Person p where p.ministry = :ministry and p.subject = :subject",
            Person.class)
        .setParameter("ministry", vouched.ministry())
        .setParameter("subject", vouched.subject())
        .getResultStream()
        .findFirst();
  }

  private Optional<Person> awaited(Vouched vouched) {
    return entities
        .createQuery(
            """
            select p from Person p
             where p.ministry = :ministry and p.username = :username and p.subject is null
               and (not exists (select o from Posting o where o.person = p)
                 or exists (select o from Posting o
                             where o.person = p and (o.ends is null or o.ends > :now)))
            """,
            Person.class)
        .setParameter("ministry", vouched.ministry())
        .setParameter("username", vouched.username())
        .setParameter("now", clock.instant())
        .getResultStream()
        .findFirst();
  }

  private void follow(Person person, Vouched vouched) {
    if (!entities.contains(person)) {
      entities.persist(person);
      note(person, "arrive", "first sign-in, as " + vouched.username());
      return;
    }
    if (person.subject == null) {
      person.arrive(vouched, clock.instant());
      note(person, "arrive", "first sign-in of who was entered as " + vouched.username());
    }
    if (!person.username.equals(vouched.username()) || !person.name.equals(vouched.name())) {
      note(
          person,
          "rename",
          "%s (%s) is now %s (%s)"
              .formatted(person.name, person.username, vouched.name(), vouched.username()));
      person.follow(vouched);
    }
  }

  private void note(Person person, String action, String detail) {
    audit.add(person.ministry, action, "person " + person.id, detail);
  }

  private static void as(Person person, Runnable work) {
    CurrentReader.runAs(
        Reader.person(person.id, person.name, person.ministry, List.of(), List.of()), work);
  }
}

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
import org.aidememoire.identity.BrokerIdentity;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.PersonRegister;
import org.aidememoire.identity.Reader;

/**
 * Finds or enters the person who signs in. The subject alone says who it is: a name that somebody
 * else had leads to nobody's posting, drafts or searches. Once only, a name does lead to a person:
 * to one who was entered by it and is awaited, unless that person's postings have all ended, for
 * then the account under that name is most likely another's. Each such change stands in the audit
 * trail.
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
  public Optional<UUID> arrived(BrokerIdentity identity) {
    return CurrentReader.runAs(Reader.ANONYMOUS, () -> find(identity));
  }

  private Optional<UUID> find(BrokerIdentity identity) {
    if (entities.find(Ministry.class, identity.ministry()) == null) {
      return Optional.empty();
    }
    oneAtATime(identity);
    var person =
        of(identity)
            .or(() -> awaited(identity))
            .orElseGet(() -> new Person(identity, clock.instant()));
    as(person, () -> follow(person, identity));
    return Optional.of(person.id);
  }

  /** Until the end of the transaction: two tabs of one newcomer are one person. */
  private void oneAtATime(BrokerIdentity identity) {
    entities
        .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .setParameter(1, "person " + identity.ministry() + " " + identity.username())
        .getSingleResult();
  }

  private Optional<Person> of(BrokerIdentity identity) {
    return entities
        .createQuery(
            "select p from Person p where p.ministry = :ministry and p.subject = :subject",
            Person.class)
        .setParameter("ministry", identity.ministry())
        .setParameter("subject", identity.subject())
        .getResultStream()
        .findFirst();
  }

  private Optional<Person> awaited(BrokerIdentity identity) {
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
        .setParameter("ministry", identity.ministry())
        .setParameter("username", identity.username())
        .setParameter("now", clock.instant())
        .getResultStream()
        .findFirst();
  }

  private void follow(Person person, BrokerIdentity identity) {
    if (!entities.contains(person)) {
      entities.persist(person);
      note(person, "arrive", "first sign-in, as " + identity.username());
      return;
    }
    if (person.subject == null) {
      person.arrive(identity, clock.instant());
      note(person, "arrive", "first sign-in of who was entered as " + identity.username());
    }
    if (!person.username.equals(identity.username()) || !person.name.equals(identity.name())) {
      note(
          person,
          "rename",
          "%s (%s) is now %s (%s)"
              .formatted(person.name, person.username, identity.name(), identity.username()));
    }
    person.follow(identity);
  }

  private void note(Person person, String action, String detail) {
    audit.add(person.ministry, action, "person " + person.id, detail);
  }

  private static void as(Person person, Runnable work) {
    CurrentReader.runAs(
        Reader.person(person.id, person.name, person.ministry, List.of(), List.of()), work);
  }
}

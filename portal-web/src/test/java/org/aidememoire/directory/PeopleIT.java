package org.aidememoire.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.identity.BrokerIdentity;
import org.aidememoire.identity.Readers;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Who somebody is who signs in. */
@ArquillianTest
class PeopleIT {

  @Inject People people;

  @Inject Readers readers;

  private final String subject = "Sub-" + UUID.randomUUID();
  private final String name = "maria-" + UUID.randomUUID();

  @Test
  void somebodyNewIsAPersonWithoutRights() throws SQLException {
    var person = arrive(subject, name);
    assertEquals("[public]", "" + readers.of(person).orElseThrow().tokens());
    assertEquals(person, arrive(subject, name), "and the same one the next time");
    assertEquals(List.of("arrive first sign-in, as ph-dmw." + name), audit(person));
  }

  @Test
  void whoeverIsRenamedStaysThePersonWithThePosting() throws SQLException {
    var person = entered(null);
    assertEquals(person, arrive(subject, name));
    assertEquals(person, arrive(subject, name + "-married"));
    var reader = readers.of(person).orElseThrow();
    assertTrue(reader.posted());
    assertEquals("Maria " + name + "-married", reader.name());
    assertEquals(3, audit(person).size(), audit(person)::toString);
    assertTrue(
        audit(person)
            .getLast()
            .endsWith(" is now Maria %1$s-married (ph-dmw.%1$s-married)".formatted(name)),
        audit(person)::toString);
  }

  @Test
  void aUsedNameUnderANewSubjectIsANewPerson() throws SQLException {
    var predecessor = entered(null);
    arrive(subject, name);
    var successor = arrive(subject + "-other", name);
    assertNotEquals(predecessor, successor);
    assertEquals("[public]", "" + readers.of(successor).orElseThrow().tokens());
    assertEquals(predecessor, arrive(subject, name), "who is still the one that was");
  }

  @Test
  void subjectsOfAnotherCaseOrAnotherMinistryAreOtherPeople() {
    var person = arrive(subject, name);
    assertNotEquals(person, arrive(subject.toLowerCase(java.util.Locale.ROOT), name));
    var other = new BrokerIdentity("id-kemnaker", subject, "id-kemnaker." + name, "Maria", null);
    assertNotEquals(Optional.of(person), people.arrived(other));
  }

  @Test
  void whoeverWasEnteredByNameAndWhosePostingsHaveEndedIsNoLongerAwaited() throws SQLException {
    var predecessor = entered("now() - interval '1 day'");
    var somebody = arrive(subject, name);
    assertNotEquals(predecessor, somebody);
    assertEquals(List.of(), audit(predecessor));
  }

  @Test
  void whoeverWasEnteredByNameWithoutAPostingIsAwaited() throws SQLException {
    var person = UUID.randomUUID();
    enter(person);
    assertEquals(person, arrive(subject, name));
    assertNotEquals(person, arrive(subject + "-other", name), "once only");
  }

  @Test
  void aMinistryThatTheDirectoryDoesNotHoldHasNoPeople() {
    assertEquals(
        Optional.empty(),
        people.arrived(new BrokerIdentity("no-such", subject, "no-such.x", "X", null)));
  }

  private UUID arrive(String as, String called) {
    return people
        .arrived(
            new BrokerIdentity(
                "ph-dmw", as, "ph-dmw." + called, "Maria " + called, called + "@dmw.example"))
        .orElseThrow();
  }

  /** Somebody with a posting that began a year ago. */
  private UUID entered(String ends) throws SQLException {
    var person = UUID.randomUUID();
    enter(person);
    execute(
        """
        insert into posting (id, person, ministry, role, starts, ends)
        values (?, ?, 'ph-dmw', 'DESK_OFFICER', now() - interval '1 year', %s)
        """
            .formatted(ends),
        UUID.randomUUID(),
        person);
    return person;
  }

  private void enter(UUID person) throws SQLException {
    execute(
        "insert into person (id, username, ministry, name) values (?, ?, 'ph-dmw', 'Maria')",
        person,
        "ph-dmw." + name);
  }

  private static void execute(String sql, Object... values) throws SQLException {
    try (var connection = SomeReaders.worker().getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static List<String> audit(UUID person) throws SQLException {
    try (var connection = SomeReaders.worker().getConnection();
        var query =
            connection.prepareStatement(
                "select action || ' ' || detail from audit_entry where subject = ? and actor = ? order by number")) {
      query.setString(1, "person " + person);
      query.setString(2, "person:" + person);
      var entries = new ArrayList<String>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          entries.add(row.getString(1));
        }
      }
      return entries;
    }
  }
}

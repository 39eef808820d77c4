package org.aidememoire.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ReadersIT {

  private static final Instant STARTS = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant ENDS = Instant.parse("2026-09-01T00:00:00Z");

  @Test
  void thePostingsRightsBeginAndEndAtItsMoments() throws SQLException {
    var person = enter("ph-dmw", "TH");
    assertFalse(at(STARTS.minusMillis(1), person).posted(), "planned");
    assertTrue(at(STARTS, person).tokens().contains(Token.host("TH")), "current");
    assertTrue(at(ENDS.minusMillis(1), person).tokens().contains(Token.ministry("ph-dmw")));
    assertEquals("[public]", at(ENDS, person).tokens().toString(), "ended");
  }

  @Test
  void aGroupsRuleFollowsThePosting() throws SQLException {
    var person = enter("kh-mlvt", "TH");
    var group = group("TH", "KH");
    assertFalse(at(STARTS.minusMillis(1), person).tokens().contains(Token.group(group)));
    assertTrue(at(STARTS, person).tokens().contains(Token.group(group)));
    assertFalse(at(ENDS, person).tokens().contains(Token.group(group)));
  }

  @Test
  void nobodyReadsByAnotherSendingCountrysRule() throws SQLException {
    var person = enter("mm-mol", "TH");
    assertFalse(at(STARTS, person).tokens().contains(Token.group(group("TH", "KH"))));
  }

  private static Reader at(Instant now, UUID person) {
    var readers = new Readers();
    readers.worker = SomeReaders.worker();
    readers.clock = Clock.fixed(now, ZoneOffset.UTC);
    return readers.of(person).orElseThrow();
  }

  private static UUID enter(String ministry, String host) throws SQLException {
    var post = SomeReaders.posting(ministry, "XX", host, Role.ATTACHE).post();
    var person = UUID.randomUUID();
    var username = ministry + "." + person;
    execute(
        "insert into person (id, username, ministry, name) values (?, ?, ?, ?)",
        person,
        username,
        ministry,
        "Somebody");
    execute(
        """
        insert into posting (id, person, ministry, post, role, starts, ends)
        values (?, ?, ?, ?, 'ATTACHE', ?, ?)
        """,
        UUID.randomUUID(),
        person,
        ministry,
        post,
        STARTS.atOffset(ZoneOffset.UTC),
        ENDS.atOffset(ZoneOffset.UTC));
    return person;
  }

  private static UUID group(String host, String sending) throws SQLException {
    var id = UUID.randomUUID();
    execute(
        """
        insert into sharing_group (id, name, ministry, rule_host, rule_sending, created, audience)
        values (?, 'Group', 'ph-dmw', ?, array[?], ?, array['ministry:ph-dmw'])
        """,
        id,
        host,
        sending,
        STARTS.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC));
    return id;
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
}

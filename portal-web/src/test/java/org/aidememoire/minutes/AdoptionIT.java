package org.aidememoire.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.consultation.SessionStep;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.minutes.AdoptionEvent.What;
import org.aidememoire.minutes.Consent.Stage;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.AsOwner;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AdoptionIT extends MinutesInDraft {

  @Test
  void nobodyAdoptsButTime() {
    circulate(Duration.ofDays(7));
    assertThrows(Denied.class, () -> table.step(sessions, convener, session, SessionStep.ADOPT));
  }

  @Test
  void theLastSignOffAdoptsAndLocks() {
    circulate(Duration.ofDays(7));
    assertEquals("UNDER_CORRECTION", state());
    sign(member, member, What.AGREED, null);
    assertEquals("UNDER_CORRECTION", state());
    sign(other, other, What.RESERVED, "our position on fees");
    assertEquals("ADOPTED", state());
    assertEquals(1, seen().number());
    assertEquals(List.of(), table.as(convener, () -> adopted.altered(series)));
    assertThrows(Conflict.class, () -> write(session, "More."));
    assertThrows(Conflict.class, () -> sign(member, member, What.OBJECTED, "too late"));
  }

  @Test
  void silenceAdoptsAtTheDeadlineWhereTheTextWasOpened() {
    circulate(Duration.ofDays(7));
    var before = Instant.now().plus(Duration.ofDays(7)).minusSeconds(600);
    var after = before.plusSeconds(1200);
    CurrentReader.runAs(member, () -> adoption.opened(seats.at(session)));
    CurrentReader.runAs(member, () -> adoption.opened(seats.at(session)));
    time.look(session, after);
    assertEquals("UNDER_CORRECTION", state());
    var unreached = seen().delegations().stream().filter(line -> !line.reached()).toList();
    assertEquals(List.of(post(other)), unreached.stream().map(l -> l.delegation()).toList());
    CurrentReader.runAs(other, () -> adoption.opened(seats.at(session)));
    time.look(session, before);
    assertEquals("UNDER_CORRECTION", state());
    time.look(session, after);
    assertEquals("ADOPTED", state());
  }

  @Test
  void whoSitsForTwoDelegationsHasOpenedTheTextForBoth() {
    circulate(Duration.ofDays(7));
    var postings = List.of(member.postings().getFirst(), other.postings().getFirst());
    var both = Reader.person(UUID.randomUUID(), "Both", "kh-mlvt", postings, Set.of());
    CurrentReader.runAs(both, () -> adoption.opened(seats.at(session)));
    assertTrue(seen().delegations().stream().allMatch(AdoptionView.Line::reached));
  }

  @Test
  void aVacantPostHoldsItUpAndIsNamed() throws SQLException {
    circulate(Duration.ofDays(7));
    CurrentReader.runAs(member, () -> adoption.opened(seats.at(session)));
    CurrentReader.runAs(other, () -> adoption.opened(seats.at(session)));
    AsOwner.run(
        "update posting set ends = now() - interval '1 minute' where post = ?", post(other));
    time.look(session, Instant.now().plus(Duration.ofDays(8)));
    assertEquals("UNDER_CORRECTION", state());
    var vacant = seen().delegations().stream().filter(AdoptionView.Line::vacant).toList();
    assertEquals(List.of(post(other)), vacant.stream().map(l -> l.delegation()).toList());
  }

  @Test
  void anObjectionStopsItAndTakingBackKeepsWhy() {
    circulate(Duration.ofDays(7));
    sign(other, other, What.AGREED, null);
    sign(member, member, What.OBJECTED, "not what we said");
    assertEquals("UNDER_CORRECTION", state());
    var why =
        assertThrows(
            Invalid.class,
            () -> CurrentReader.runAs(convener, () -> adoption.takeBack(session, "")));
    assertEquals("reason", why.fields().getFirst().field());
    CurrentReader.runAs(convener, () -> adoption.takeBack(session, "Cambodia was right"));
    assertEquals("MINUTES_IN_DRAFT", state());
    var before = seen();
    assertEquals(Stage.DESK, before.stage());
    assertEquals(
        List.of("Cambodia was right", "Cambodia was right"),
        before.voided().stream().map(AdoptionView.Void::reason).toList());
    write(session, "Cambodia reported one case.");
    circulate(Duration.ofDays(7));
    assertTrue(seen().delegations().stream().allMatch(line -> line.answer() == null));
  }

  @Test
  void eachSpeaksForItselfAndTheConvenersByMandate() {
    circulate(Duration.ofDays(7));
    assertThrows(Denied.class, () -> sign(member, other, What.AGREED, "a mandate"));
    assertThrows(
        Denied.class, () -> CurrentReader.runAs(member, () -> adoption.takeBack(session, "x")));
    assertThrows(Invalid.class, () -> sign(convener, other, What.AGREED, null));
    sign(convener, other, What.AGREED, "by their letter of today");
    assertEquals(
        What.AGREED,
        seen().delegations().stream()
            .filter(line -> line.delegation().equals(post(other)))
            .findFirst()
            .orElseThrow()
            .answer());
    assertThrows(NotFound.class, () -> table.as(circle, () -> views.of(session)));
    assertThrows(NotFound.class, () -> sign(circle, member, What.AGREED, null));
  }

  @Test
  void whatIsNotReadyIsNotCirculated() throws SQLException {
    assertThrows(Invalid.class, () -> circulate(Duration.ofDays(-1)));
    assertThrows(
        Conflict.class,
        () -> table.step(sessions, convener, session, SessionStep.CIRCULATE_MINUTES));
    var open = write(session, "The fee is [100] [200] baht.");
    assertThrows(Conflict.class, () -> circulate(Duration.ofDays(7)));
    CurrentReader.runAs(convener, () -> statements.remove(session, open));
    AsOwner.run("delete from session_attendance where session = ?", session);
    assertThrows(Conflict.class, () -> circulate(Duration.ofDays(7)));
    assertEquals("MINUTES_IN_DRAFT", state());
  }

  @Test
  void aDeadlineOnlyMovesAway() {
    circulate(Duration.ofDays(7));
    var sooner = Instant.now().plus(Duration.ofDays(6));
    assertThrows(
        Invalid.class, () -> CurrentReader.runAs(convener, () -> adoption.extend(session, sooner)));
    var later = Instant.now().plus(Duration.ofDays(8));
    CurrentReader.runAs(convener, () -> adoption.extend(session, later));
    assertNotNull(seen().deadline());
  }

  @Test
  void everyChangeOfAdoptedMinutesIsFound() throws SQLException {
    adoptAtOnce();
    var first = session;
    session = drafted();
    adoptAtOnce();
    assertEquals(2, seen().number());
    assertNotEquals(seen().seal(), seal(first));
    assertEquals(List.of(), altered());
    changes("update minutes_statement set body = body || '.' where session = ?", first);
    changes("update minutes_statement set item = item || '.' where session = ?", first);
    changes(
        "update minutes_event set words = words || '.' where session = ? and number = 2", first);
    changes(
        "update minutes_event set posting = posting || 'x' where session = ? and number = 2",
        first);
    changes("update minutes_adopted set body = body || ' ' where session = ?", first);
    AsOwner.run("delete from minutes_event where session = ? and what = 'ADOPTED'", session);
    assertEquals(List.of(session), altered());
    assertFalse(seen().whole());
  }

  private @Nullable String seal(UUID of) {
    return table.as(convener, () -> adopted.of(of)).orElseThrow().seal();
  }

  /** Makes the change, finds it, and takes it back. */
  private void changes(String change, UUID of) throws SQLException {
    AsOwner.run(change, of);
    assertEquals(List.of(of), altered(), change);
    assertFalse(table.as(convener, () -> views.of(of)).whole(), change);
    AsOwner.run(change.replaceAll("(\\w+) = \\w+ \\|\\| '(.)'", "$1 = left($1, -1)"), of);
    assertEquals(List.of(), altered(), "taken back: " + change);
    assertTrue(table.as(convener, () -> views.of(of)).whole(), change);
  }
}

package org.aidememoire.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.minutes.AdoptionEvent.What;
import org.aidememoire.persistence.WorkerSql;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.AsOwner;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CorrectionsIT extends MinutesInDraft {

  private Statement only() {
    return table.as(convener, () -> statements.of(session)).getFirst().statement();
  }

  private void propose(Reader by, String text) {
    var draft = new CorrectionDraft(post(by), only().revision(), text, "as we said");
    table.as(by, () -> corrections.propose(session, only().id(), draft));
  }

  private List<Correction> proposed() {
    return table.as(convener, () -> corrections.of(session));
  }

  private void accept(int which) {
    var id = proposed().get(which).id();
    CurrentReader.runAs(convener, () -> corrections.accept(session, id));
  }

  @Test
  void correctionsOfOtherWordsStayExactWhileOneIsAccepted() {
    circulate(Duration.ofDays(7));
    sign(other, other, What.AGREED, null);
    propose(member, "Twenty-one cases were reported.");
    propose(other, "Two cases were confirmed.");
    accept(0);
    accept(1);
    assertEquals("Twenty-one cases were confirmed.", only().text());
    assertEquals(4, only().revision());
    assertEquals("as we said", seen().voided().getFirst().reason());
    assertTrue(seen().delegations().stream().allMatch(line -> line.answer() == null));
    assertEquals(List.of(), altered());
  }

  @Test
  void correctionsOfTheSameWordsAreAlternatives() {
    circulate(Duration.ofDays(7));
    propose(member, "Three cases were reported.");
    propose(other, "Four cases were reported.");
    var first = proposed().getFirst();
    assertTrue(first.alternativeTo(proposed().getLast()));
    CurrentReader.runAs(
        convener, () -> corrections.counter(session, first.id(), "Several", "nobody counted"));
    assertEquals(first.id(), proposed().getLast().counters());
    accept(2);
    assertEquals("Several cases were reported.", only().text());
    assertEquals(
        List.of(Correction.State.OVERTAKEN, Correction.State.OVERTAKEN, Correction.State.ACCEPTED),
        proposed().stream().map(Correction::state).toList());
    assertThrows(Conflict.class, () -> accept(0));
  }

  @Test
  void ofTwoAnswersAtTheSameMomentTheFirstCounts() throws SQLException {
    circulate(Duration.ofDays(7));
    propose(member, "Three cases were reported.");
    var id = proposed().getFirst().id();
    try (var first = AsOwner.connection()) {
      first.setAutoCommit(false);
      WorkerSql.update(first, "update record set changed = changed where id = ?", session);
      WorkerSql.update(
          first,
          """
          update minutes_correction set state = 'REJECTED', answer = 'no', answered = now()
           where id = ?
          """,
          id);
      var second =
          CompletableFuture.runAsync(
              () -> CurrentReader.runAs(convener, () -> corrections.accept(session, id)));
      awaitBehind(first, second);
      first.commit();
      var refused = assertThrows(CompletionException.class, second::join);
      assertInstanceOf(Conflict.class, refused.getCause());
    }
    assertEquals("Two cases were reported.", only().text());
    assertEquals("no", proposed().getFirst().answer());
  }

  /** Until the other one waits for that transaction, or has come to an end. */
  private static void awaitBehind(Connection first, Future<?> other) throws SQLException {
    try (var query =
        first.prepareStatement(
            """
            select count(*), pg_sleep(0.05) from pg_stat_activity
             where pg_backend_pid() = any (pg_blocking_pids(pid))
            """)) {
      boolean waits = false;
      while (!waits && !other.isDone()) {
        try (var row = query.executeQuery()) {
          waits = row.next() && row.getInt(1) > 0;
        }
      }
    }
  }

  @Test
  void aCorrectionIsRejectedWithAReasonByTheConvenersAlone() {
    circulate(Duration.ofDays(7));
    propose(member, "Three cases were reported.");
    var id = proposed().getFirst().id();
    assertThrows(
        Denied.class, () -> CurrentReader.runAs(member, () -> corrections.accept(session, id)));
    assertThrows(
        Invalid.class,
        () -> CurrentReader.runAs(convener, () -> corrections.reject(session, id, " ")));
    CurrentReader.runAs(convener, () -> corrections.reject(session, id, "the list says two"));
    assertEquals("the list says two", proposed().getFirst().answer());
    assertThrows(Invalid.class, () -> propose(member, only().text()));
    assertThrows(NotFound.class, () -> table.as(circle, () -> corrections.of(session)));
    assertThrows(
        Denied.class,
        () -> {
          var draft = new CorrectionDraft(post(other), only().revision(), "Else.", "not ours");
          table.as(member, () -> corrections.propose(session, only().id(), draft));
        });
  }
}

package org.aidememoire.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import org.aidememoire.consultation.Agendas;
import org.aidememoire.consultation.AttendanceDraft;
import org.aidememoire.consultation.Attendances;
import org.aidememoire.consultation.ConsultationTable;
import org.aidememoire.consultation.Reply;
import org.aidememoire.consultation.SessionStep;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.minutes.AdoptionEvent.What;
import org.aidememoire.minutes.Consent.Stage;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AdoptionIT {

  @Inject ConsultationTable table;

  @Inject Sessions sessions;

  @Inject Attendances attendances;

  @Inject Agendas agendas;

  @Inject Minutes minutes;

  @Inject Statements statements;

  @Inject StatementTexts texts;

  @Inject Seats seats;

  @Inject Adoption adoption;

  @Inject AdoptionViews views;

  @Inject AgreedRecord agreed;

  @Inject Corrections corrections;

  @Inject MinutesActions actions;

  @Inject AdoptedMinutes adopted;

  @Inject AdoptionClock time;

  private Reader convener = Reader.ANONYMOUS;
  private Reader member = Reader.ANONYMOUS;
  private Reader other = Reader.ANONYMOUS;
  private Reader circle = Reader.ANONYMOUS;
  private UUID series = new UUID(0, 0);
  private UUID session = new UUID(0, 0);

  @BeforeEach
  void minutesInDraft() throws SQLException {
    convener = SomeReaders.headOf("la-molsw", "LA", "TH");
    member = SomeReaders.headOf("kh-mlvt", "KH", "TH");
    other = SomeReaders.headOf("mm-mol", "MM", "TH");
    circle = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    hold(member);
    hold(other);
    series = table.series(convener, "Bangkok", convener, member, other);
    session = drafted();
  }

  private UUID drafted() {
    var held = table.circulated(convener, series, LocalDate.now().minusDays(1));
    table.step(sessions, convener, held, SessionStep.HOLD);
    for (var reader : List.of(member, other)) {
      var attends = new AttendanceDraft(post(reader), Reply.ATTENDING, null);
      table.as(convener, () -> attendances.answer(held, attends));
    }
    CurrentReader.runAs(convener, () -> minutes.begin(held));
    write(held, "Two cases were reported.");
    return held;
  }

  /** The posting of that reader, as a row, from yesterday on. */
  private static void hold(Reader reader) throws SQLException {
    var posting = reader.postings().getFirst();
    database(
        """
        with someone as (
          insert into person (id, username, ministry, name) values (?, ?, ?, 'Someone') returning id)
        insert into posting (id, person, ministry, post, role, starts)
        select ?, id, ?, ?, 'HEAD_OF_POST', now() - interval '1 day' from someone
        """,
        reader.person(),
        "test." + reader.person(),
        posting.ministry(),
        posting.id(),
        posting.ministry(),
        posting.post());
  }

  /** As whoever has the owner's password could do it. */
  private static void database(String change, Object... parameters) throws SQLException {
    try (var connection = owner()) {
      change(connection, change, parameters);
    }
  }

  private static Connection owner() throws SQLException {
    return DriverManager.getConnection(
        System.getProperty("portal.db.url"),
        System.getProperty("portal.db.owner.user"),
        System.getProperty("portal.db.owner.password"));
  }

  private static void change(Connection connection, String change, Object... parameters)
      throws SQLException {
    try (var update = connection.prepareStatement(change)) {
      for (int i = 0; i < parameters.length; i++) {
        update.setObject(i + 1, parameters[i]);
      }
      update.executeUpdate();
    }
  }

  private static String post(Reader reader) {
    return ConsultationTable.post(reader);
  }

  private UUID write(UUID at, String text) {
    var id = UUID.randomUUID();
    var row = new StatementDraft("Fees", null, null, StatementForm.STATEMENT, null, null, null);
    table.as(convener, () -> statements.put(at, id, row));
    var draft = new TextDraft(UUID.randomUUID(), 1, 1, null, text, null);
    table.as(convener, () -> texts.save(at, id, draft));
    return id;
  }

  private void circulate(Duration ahead) {
    var deadline = Instant.now().plus(ahead);
    CurrentReader.runAs(convener, () -> adoption.circulate(session, deadline));
  }

  @Test
  void nobodyAdoptsButTime() {
    circulate(Duration.ofDays(7));
    assertThrows(Denied.class, () -> table.step(sessions, convener, session, SessionStep.ADOPT));
  }

  private AdoptionView seen() {
    return table.as(convener, () -> views.of(session));
  }

  private void sign(Reader by, Reader whose, What what, @Nullable String words) {
    var draft = new SignOffDraft(post(whose), what, seen().hash(), words);
    CurrentReader.runAs(by, () -> adoption.sign(session, draft));
    time.look(session);
  }

  private String state() {
    return table.as(convener, () -> sessions.get(session)).header().state();
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
    database("update posting set ends = now() - interval '1 minute' where post = ?", post(other));
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
    database("delete from session_attendance where session = ?", session);
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
    database("delete from minutes_event where session = ? and what = 'ADOPTED'", session);
    assertEquals(List.of(session), altered());
    assertFalse(seen().whole());
  }

  private List<UUID> altered() {
    return table.as(convener, () -> adopted.altered(series));
  }

  private @Nullable String seal(UUID of) {
    return table.as(convener, () -> adopted.of(of)).orElseThrow().seal();
  }

  /** Makes the change, finds it, and takes it back. */
  private void changes(String change, UUID of) throws SQLException {
    database(change, of);
    assertEquals(List.of(of), altered(), change);
    assertFalse(table.as(convener, () -> views.of(of)).whole(), change);
    database(change.replaceAll("(\\w+) = \\w+ \\|\\| '(.)'", "$1 = left($1, -1)"), of);
    assertEquals(List.of(), altered(), "taken back: " + change);
    assertTrue(table.as(convener, () -> views.of(of)).whole(), change);
  }

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
    try (var first = owner()) {
      first.setAutoCommit(false);
      change(first, "update record set changed = changed where id = ?", session);
      change(
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

  @Test
  void theAgreedRecordNamesThoseWhoSpokeAsTheRuleOfTheSeriesSays() {
    var id = UUID.randomUUID();
    var row =
        new StatementDraft("Fees", null, post(member), StatementForm.STATEMENT, null, null, null);
    table.as(convener, () -> statements.put(session, id, row));
    var draft = new TextDraft(UUID.randomUUID(), 1, 1, null, "We charge none.", null);
    table.as(convener, () -> texts.save(session, id, draft));
    assertEquals(List.of(), table.as(circle, () -> agreed.of(session)));
    adoptAtOnce();
    var read = table.as(circle, () -> agreed.of(session));
    assertEquals("SENDING_GOVERNMENT", read.getLast().delegation());
    assertEquals("We charge none.", read.getLast().text());
    assertEquals(List.of(), table.as(circle, () -> statements.of(session)));
  }

  @Test
  void theAgreedRecordKeepsTheNumbersOfTheAgenda() {
    var item = table.as(convener, () -> agendas.of(session)).items().getLast();
    var id = UUID.randomUUID();
    var row = new StatementDraft(null, item.id(), null, StatementForm.STATEMENT, null, null, null);
    table.as(convener, () -> statements.put(session, id, row));
    adoptAtOnce();
    var read = table.as(circle, () -> agreed.headings(session));
    assertEquals(
        List.of("2 Topic", "3 Fees"),
        read.stream().map(heading -> heading.number() + " " + heading.title()).toList());
  }

  private UUID actionOf(Reader owner) {
    var id = UUID.randomUUID();
    var due = LocalDate.now().minusDays(1);
    var row = new StatementDraft("Fees", null, null, StatementForm.ACTION, null, post(owner), due);
    table.as(convener, () -> statements.put(session, id, row));
    var draft = new TextDraft(UUID.randomUUID(), 1, 1, null, "To publish the list.", null);
    table.as(convener, () -> texts.save(session, id, draft));
    return id;
  }

  @Test
  void adoptedActionsGoToTheirPostAndAreClosedWithWords() {
    var id = actionOf(member);
    assertThrows(NotFound.class, () -> table.as(member, () -> actions.get(id)));
    adoptAtOnce();
    var action = table.as(member, () -> actions.get(id));
    assertTrue(action.overdue(LocalDate.now()));
    assertTrue(action.closable());
    assertFalse(table.as(circle, () -> actions.get(id)).closable());
    assertThrows(
        Denied.class,
        () -> CurrentReader.runAs(circle, () -> actions.close(id, MinutesAction.State.DONE, "x")));
    assertThrows(
        Invalid.class,
        () -> CurrentReader.runAs(member, () -> actions.close(id, MinutesAction.State.DONE, " ")));
    CurrentReader.runAs(
        member, () -> actions.close(id, MinutesAction.State.DONE, "The list is on the board."));
    var closed = table.as(circle, () -> actions.get(id));
    assertEquals(MinutesAction.State.DONE, closed.state());
    assertEquals("The list is on the board.", closed.words());
    assertFalse(table.as(member, () -> actions.open()).contains(action));
    var again =
        assertThrows(
            Conflict.class,
            () ->
                CurrentReader.runAs(
                    member, () -> actions.close(id, MinutesAction.State.DROPPED, "x")));
    assertNotNull(again.getMessage());
    var elsewhere = SomeReaders.headOf("kh-mlvt", "KH", "MY");
    assertThrows(NotFound.class, () -> table.as(elsewhere, () -> actions.get(id)));
  }

  private void adoptAtOnce() {
    circulate(Duration.ofDays(7));
    sign(member, member, What.AGREED, null);
    sign(other, other, What.AGREED, null);
    assertEquals("ADOPTED", state());
    assertFalse(seen().delegations().isEmpty());
    assertNull(
        table.as(convener, () -> views.of(session)).signable().stream().findFirst().orElse(null));
  }
}

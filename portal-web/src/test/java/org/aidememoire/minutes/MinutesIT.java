package org.aidememoire.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.aidememoire.consultation.Agendas;
import org.aidememoire.consultation.AttendanceDraft;
import org.aidememoire.consultation.Attendances;
import org.aidememoire.consultation.ConsultationTable;
import org.aidememoire.consultation.Reply;
import org.aidememoire.consultation.SessionState;
import org.aidememoire.consultation.SessionStep;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.consultation.Topics;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class MinutesIT {

  @Inject ConsultationTable table;

  @Inject Sessions sessions;

  @Inject Agendas agendas;

  @Inject Topics topics;

  @Inject Minutes minutes;

  @Inject Attendances attendances;

  @Inject Adoption adoption;

  @Inject Statements statements;

  @Inject StatementTexts texts;

  private final UUID browser = UUID.randomUUID();

  private Reader convener = Reader.ANONYMOUS;
  private Reader member = Reader.ANONYMOUS;
  private Reader other = Reader.ANONYMOUS;
  private Reader circle = Reader.ANONYMOUS;
  private Reader elsewhere = Reader.ANONYMOUS;

  private UUID series = new UUID(0, 0);
  private UUID session = new UUID(0, 0);

  @BeforeEach
  void aHeldSessionWithMinutesInDraft() {
    convener = SomeReaders.headOf("la-molsw", "LA", "TH");
    member = SomeReaders.headOf("kh-mlvt", "KH", "TH");
    other = SomeReaders.headOf("mm-mol", "MM", "TH");
    circle = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    elsewhere = SomeReaders.headOf("kh-mlvt", "KH", "MY");
    series = table.series(convener, "Bangkok", convener, member, other);
    begin(table.circulated(convener, series, LocalDate.now().minusDays(1)));
  }

  private void begin(UUID circulated) {
    session = circulated;
    table.step(sessions, convener, session, SessionStep.HOLD);
    CurrentReader.runAs(convener, () -> minutes.begin(session));
  }

  private static String post(Reader reader) {
    return ConsultationTable.post(reader);
  }

  private static StatementDraft row(String item, @Nullable String delegation) {
    return new StatementDraft(item, null, delegation, StatementForm.STATEMENT, null, null, null);
  }

  private UUID put(Reader by, StatementDraft draft) {
    var id = UUID.randomUUID();
    table.as(by, () -> statements.put(session, id, draft));
    return id;
  }

  private SavedText save(Reader by, UUID id, TextDraft draft) {
    return table.as(by, () -> texts.save(session, id, draft));
  }

  private SavedText save(Reader by, UUID id, int sequence, int base, String text) {
    return save(by, id, new TextDraft(browser, sequence, base, null, text, null));
  }

  private String text(UUID id) {
    return table.as(convener, () -> statements.get(session, id)).statement().text();
  }

  @Test
  void rowsAreReadAtTheTableAlone() {
    var id = put(convener, row("Fees", post(member)));
    save(convener, id, 1, 1, "Two cases were reported.");
    for (var reader : List.of(convener, member, other)) {
      assertEquals(1, table.as(reader, () -> minutes.of(session)).statements().size());
    }
    var outside = table.as(circle, () -> minutes.of(session));
    assertEquals(SessionState.MINUTES_IN_DRAFT, outside.state());
    assertEquals(List.of(), outside.statements());
    assertEquals(Instant.EPOCH, outside.changed());
    assertThrows(NotFound.class, () -> table.as(circle, () -> statements.get(session, id)));
    assertThrows(NotFound.class, () -> save(circle, id, 1, 1, "x"));
    assertThrows(NotFound.class, () -> table.as(elsewhere, () -> minutes.of(session)));
  }

  @Test
  void aDelegationWritesItsOwnRowsAndTheConvenersAll() {
    var own = put(member, row("Fees", post(member)));
    save(member, own, 1, 1, "We charge none.");
    assertThrows(Denied.class, () -> put(member, row("Fees", post(other))));
    assertThrows(Denied.class, () -> put(member, row("Fees", null)));
    assertThrows(Denied.class, () -> save(other, own, 1, 1, "They do."));
    assertThrows(
        Denied.class,
        () -> table.as(other, () -> statements.put(session, own, row("Fees", post(other)))));
    save(convener, own, 2, 2, "We charge none at all.");
    assertEquals("We charge none at all.", text(own));
    assertTrue(table.as(member, () -> statements.get(session, own)).writable());
    assertFalse(table.as(other, () -> statements.get(session, own)).writable());
  }

  @Test
  void aStatementBecomesADecisionAndAnActionWithoutBeingTypedAgain() {
    var id = put(convener, row("Fees", null));
    save(convener, id, 1, 1, "To publish the list.");
    var due = LocalDate.of(2027, 1, 31);
    var action =
        new StatementDraft("Fees", null, null, StatementForm.ACTION, null, post(member), due);
    var marked = table.as(convener, () -> statements.put(session, id, action)).statement();
    assertEquals("To publish the list.", marked.text());
    assertEquals(due, marked.due());
    var decision =
        new StatementDraft(
            "Fees", null, null, StatementForm.DECISION, Outcome.DEFERRED, null, null);
    marked = table.as(convener, () -> statements.put(session, id, decision)).statement();
    assertEquals(Outcome.DEFERRED, marked.outcome());
    assertEquals("To publish the list.", marked.text());
    var unowned =
        new StatementDraft("Fees", null, null, StatementForm.ACTION, null, "nobody", null);
    var wrong = assertThrows(Invalid.class, () -> put(convener, unowned));
    assertEquals(2, wrong.fields().size());
  }

  @Test
  void headingsStandInTheOrderInWhichTheyWereBegun() {
    put(convener, row("Opening", null));
    put(convener, row("Fees", null));
    put(convener, row("Opening", post(member)));
    assertEquals(
        List.of("Opening", "Opening", "Fees"),
        table.as(member, () -> statements.of(session)).stream()
            .map(s -> s.statement().item())
            .toList());
  }

  private StatementDraft under(UUID item, @Nullable String heading) {
    return new StatementDraft(heading, item, null, StatementForm.STATEMENT, null, null, null);
  }

  @Test
  void rowsStandUnderTheItemsOfTheAgendaInItsOrder() {
    var agenda = table.as(convener, () -> agendas.of(session)).items();
    put(convener, row("Any other business", null));
    put(convener, under(agenda.getLast().id(), null));
    put(convener, under(agenda.getFirst().id(), "Opening"));
    assertEquals(
        List.of("1 Opening", "2 Topic", "3 Any other business"),
        table.as(member, () -> minutes.headings(minutes.of(session))).stream()
            .map(heading -> heading.number() + " " + heading.title())
            .toList());
    assertEquals(
        List.of("Opening", "Topic", "Any other business"),
        table.as(member, () -> statements.of(session)).stream()
            .map(s -> s.statement().item())
            .toList());
    var foreign = under(UUID.randomUUID(), "Opening");
    var refused = assertThrows(Invalid.class, () -> put(convener, foreign));
    assertEquals("agendaItem", refused.fields().getFirst().field());
    assertThrows(Invalid.class, () -> put(convener, under(agenda.getFirst().id(), null)));
  }

  @Test
  void theTitleOfATopicThatFewerReadBecomesNoHeading() {
    var narrow = table.proposed(convener, series, "Not for all", SharingLevel.MINISTRY);
    begin(table.circulated(convener, series, LocalDate.now().minusDays(2), narrow));
    var item = table.as(convener, () -> agendas.of(session)).items().getLast().id();
    var refused = assertThrows(Invalid.class, () -> put(convener, under(item, "A heading")));
    assertEquals("agendaItem", refused.fields().getFirst().field());
  }

  @Test
  void aRowStaysUnderAnItemThatItsDelegationNoLongerSees() {
    var topic = table.proposed(convener, series, "Soon for few");
    begin(table.circulated(convener, series, LocalDate.now().minusDays(2), topic));
    var item = table.as(convener, () -> agendas.of(session)).items().getLast().id();
    var id = UUID.randomUUID();
    var draft =
        new StatementDraft(null, item, post(member), StatementForm.STATEMENT, null, null, null);
    table.as(convener, () -> statements.put(session, id, draft));
    table.as(
        convener,
        () -> {
          var known = topics.get(topic).header();
          return topics.share(topic, known.version(), Sharing.MINISTRY, "narrower");
        });
    assertThrows(Invalid.class, () -> put(member, draft));
    var kept = table.as(member, () -> statements.put(session, id, draft)).statement();
    assertEquals(item, kept.agendaItem());
    assertEquals("Soon for few", kept.item());
  }

  @Test
  void aRowThatComesBackFindsItsPlace() {
    put(convener, row("Opening", null));
    var fees = put(convener, row("Fees", null));
    CurrentReader.runAs(convener, () -> statements.remove(session, fees));
    put(convener, row("Wages", null));
    save(convener, fees, 1, 1, "They rise.");
    assertEquals(
        List.of(0, 1, 2),
        table.as(member, () -> statements.of(session)).stream()
            .map(s -> s.statement().position())
            .toList());
  }

  @Test
  void whatIsSentTwiceIsMergedOnceAndWhatOthersSavedIsKept() {
    var id = put(convener, row("Fees", post(member)));
    assertEquals(2, save(convener, id, 1, 1, "Cambodia spoke.").revision());
    var merged =
        save(member, id, new TextDraft(UUID.randomUUID(), 1, 1, null, "We spoke first.", null));
    assertEquals("Cambodia spoke. We spoke first.", merged.text());
    assertEquals(merged.revision(), save(convener, id, 1, 1, "Cambodia spoke.").revision());
    assertEquals(merged.text(), text(id));
    assertThrows(Invalid.class, () -> save(convener, id, 1, 1, "Something else."));
    assertThrows(Invalid.class, () -> save(convener, id, 2, 99, "From nowhere."));
    var another = new TextDraft(browser, 2, 2, null, "Not mine.", member.person());
    assertThrows(Denied.class, () -> save(convener, id, another));
  }

  @Test
  void whoWritesOnFromWhatWasSentDoesNotMeetItAsSomebodyElses() {
    var id = put(convener, row("Fees", null));
    save(convener, id, new TextDraft(UUID.randomUUID(), 1, 1, null, "The chair opened.", null));
    var merged = save(convener, id, 1, 1, "Two");
    assertEquals("The chair opened. Two", merged.text());
    var next = save(convener, id, new TextDraft(browser, 2, 1, 1, "Two cases", null));
    assertEquals("The chair opened. Two cases", next.text());
    assertEquals(0, next.alternatives());
  }

  @Test
  void aRemovedRowComesBackWithTheWordsOfWhoStillWrites() {
    var id = put(convener, row("Fees", post(member)));
    save(member, id, 1, 1, "We");
    CurrentReader.runAs(convener, () -> statements.remove(session, id));
    assertEquals(List.of(), table.as(member, () -> statements.of(session)));
    save(member, id, 2, 2, "We agree.");
    assertEquals("We agree.", text(id));
    assertFalse(table.as(convener, () -> statements.get(session, id)).removed());
  }

  @Test
  void whatComesAfterTheDraftIsSetAsideForItsWriterAndTheConveners() {
    var id = put(convener, row("Fees", post(member)));
    save(member, id, 1, 1, "We agree.");
    var attends = new AttendanceDraft(post(member), Reply.ATTENDING, null);
    table.as(convener, () -> attendances.answer(session, attends));
    var deadline = Instant.now().plusSeconds(86_400);
    CurrentReader.runAs(convener, () -> adoption.circulate(session, deadline));
    var late = save(member, id, 2, 2, "One thing more.");
    assertTrue(late.aside());
    assertTrue(save(member, id, 2, 2, "One thing more.").aside());
    assertEquals("We agree.", text(id));
    assertEquals(1, table.as(member, () -> texts.aside(session)).size());
    assertEquals(List.of(), table.as(other, () -> texts.aside(session)));
    var kept = table.as(convener, () -> texts.aside(session)).getFirst();
    assertEquals("One thing more.", kept.text());
    assertThrows(
        NotFound.class, () -> CurrentReader.runAs(other, () -> texts.settle(session, kept.id())));
    CurrentReader.runAs(convener, () -> texts.settle(session, kept.id()));
    assertEquals(List.of(), table.as(member, () -> texts.aside(session)));
    assertThrows(Conflict.class, () -> put(convener, row("Fees", null)));
  }

  @Test
  void whatAMachineSentTooLateIsReadByItsHeadOfficeAlone() {
    var capital = SomeReaders.inRole("la-molsw", "LA", null, Role.HEAD_OF_POST);
    var whole = table.series(capital, "Capital", member, member);
    session = table.circulated(capital, whole, LocalDate.now().minusDays(1));
    table.step(sessions, capital, session, SessionStep.HOLD);
    CurrentReader.runAs(capital, () -> minutes.begin(session));
    var id = put(capital, row("Fees", null));
    save(capital, id, 1, 1, "They rise.");
    var attends = new AttendanceDraft(post(member), Reply.ATTENDING, null);
    table.as(capital, () -> attendances.answer(session, attends));
    var deadline = Instant.now().plusSeconds(86_400);
    CurrentReader.runAs(capital, () -> adoption.circulate(session, deadline));
    assertTrue(save(Reader.machine("la-molsw"), id, 2, 2, "They fall.").aside());
    assertEquals(1, table.as(capital, () -> texts.aside(session)).size());
    var posted = SomeReaders.attacheOf("la-molsw", "LA", "MY");
    assertEquals(List.of(), table.as(posted, () -> texts.aside(session)));
  }

  @Test
  void theLongestTextIsTakenAndALongerOneRefused() {
    var id = put(convener, row("x".repeat(500), null));
    save(convener, id, 1, 1, "x".repeat(20_000));
    assertThrows(Invalid.class, () -> save(convener, id, 2, 2, "x".repeat(20_001)));
    assertThrows(Invalid.class, () -> put(convener, row("x".repeat(501), null)));
    assertThrows(Invalid.class, () -> put(convener, row(" ", null)));
  }

  @Test
  void minutesAreBegunByTheConvenersOnceTheSessionWasHeld() {
    assertThrows(Conflict.class, () -> CurrentReader.runAs(convener, () -> minutes.begin(session)));
    assertThrows(Denied.class, () -> CurrentReader.runAs(member, () -> minutes.begin(session)));
  }

  /** A browser that sends what it has, late, twice, or not before it has written on. */
  private static final class Writer {

    final Reader reader;
    final UUID client = UUID.randomUUID();
    final List<String> typed = new ArrayList<>();
    final String name;
    String text = "";
    int base = 1;
    @Nullable Integer after;
    int sequence;
    @Nullable TextDraft unanswered;

    Writer(Reader reader, String name) {
      this.reader = reader;
      this.name = name;
    }

    void type(Random random) {
      var word = name + typed.size();
      typed.add(word);
      int at = text.isEmpty() ? -1 : text.indexOf(' ', random.nextInt(text.length()));
      text =
          at < 0
              ? (text + " " + word).strip()
              : text.substring(0, at) + " " + word + text.substring(at);
    }

    TextDraft send() {
      if (unanswered == null) {
        unanswered = new TextDraft(client, ++sequence, base, after, text, null);
      }
      return unanswered;
    }

    void answered(TextDraft sent, SavedText saved) {
      unanswered = null;
      boolean same = text.equals(sent.text());
      base = saved.revision();
      after = same || saved.text().equals(sent.text()) ? null : sent.sequence();
      text = same ? saved.text() : text;
    }
  }

  @Test
  void everyWordOfEveryWriterIsInTheMinutes() {
    var random = new Random(20261130);
    for (int round = 0; round < 8; round++) {
      var id = put(convener, row("Fees", post(member)));
      var writers =
          List.of(
              new Writer(convener, "lao"), new Writer(member, "khm"), new Writer(member, "phn"));
      for (int turn = 0; turn < 60; turn++) {
        var writer = writers.get(random.nextInt(3));
        writer.type(random);
        if (random.nextInt(3) > 0) {
          exchange(writer, id, random);
        }
      }
      for (var writer : writers) {
        exchange(writer, id, new Random(0));
        exchange(writer, id, new Random(0));
      }
      var text = text(id);
      for (var writer : writers) {
        writer.typed.forEach(word -> assertTrue(text.contains(word), word + " in " + text));
      }
    }
  }

  /** The answer may be lost; then the same is sent again before anything else. */
  private void exchange(Writer writer, UUID id, Random random) {
    var sent = writer.send();
    var saved = save(writer.reader, id, sent);
    if (random.nextInt(4) == 3) {
      return;
    }
    writer.answered(sent, saved);
  }
}

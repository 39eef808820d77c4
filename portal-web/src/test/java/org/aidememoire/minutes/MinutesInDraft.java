package org.aidememoire.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.aidememoire.realparts.SomeReaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** Minutes of a session of three delegations, with one row, and what they do with them. */
public abstract class MinutesInDraft {

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

  Reader convener = Reader.ANONYMOUS;
  Reader member = Reader.ANONYMOUS;
  Reader other = Reader.ANONYMOUS;
  Reader circle = Reader.ANONYMOUS;
  UUID series = new UUID(0, 0);
  UUID session = new UUID(0, 0);

  @BeforeEach
  void minutesInDraft() throws SQLException {
    convener = SomeReaders.headOf("la-molsw", "LA", "TH");
    member = SomeReaders.headOf("kh-mlvt", "KH", "TH");
    other = SomeReaders.headOf("mm-mol", "MM", "TH");
    circle = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    SomeReaders.hold(member);
    SomeReaders.hold(other);
    series = table.series(convener, "Bangkok", convener, member, other);
    session = drafted();
  }

  UUID drafted() {
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

  static String post(Reader reader) {
    return ConsultationTable.post(reader);
  }

  UUID write(UUID at, String text) {
    var id = UUID.randomUUID();
    var row = new StatementDraft("Fees", null, null, StatementForm.STATEMENT, null, null, null);
    table.as(convener, () -> statements.put(at, id, row));
    var draft = new TextDraft(UUID.randomUUID(), 1, 1, null, text, null);
    table.as(convener, () -> texts.save(at, id, draft));
    return id;
  }

  void circulate(Duration ahead) {
    var deadline = Instant.now().plus(ahead);
    CurrentReader.runAs(convener, () -> adoption.circulate(session, deadline));
  }

  AdoptionView seen() {
    return table.as(convener, () -> views.of(session));
  }

  void sign(Reader by, Reader whose, What what, @Nullable String words) {
    var draft = new SignOffDraft(post(whose), what, seen().hash(), words);
    CurrentReader.runAs(by, () -> adoption.sign(session, draft));
    time.look(session);
  }

  String state() {
    return table.as(convener, () -> sessions.get(session)).header().state();
  }

  List<UUID> altered() {
    return table.as(convener, () -> adopted.altered(series));
  }

  void adoptAtOnce() {
    circulate(Duration.ofDays(7));
    sign(member, member, What.AGREED, null);
    sign(other, other, What.AGREED, null);
    assertEquals("ADOPTED", state());
    assertFalse(seen().delegations().isEmpty());
    assertNull(
        table.as(convener, () -> views.of(session)).signable().stream().findFirst().orElse(null));
  }
}

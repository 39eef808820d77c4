package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.aidememoire.consultation.AttendanceDraft;
import org.aidememoire.consultation.Attendances;
import org.aidememoire.consultation.Reply;
import org.aidememoire.consultation.SessionContent;
import org.aidememoire.consultation.SessionStep;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.demonstration.DemonstrationPart;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.minutes.AdoptionEvent.What;
import org.aidememoire.record.Draft;
import org.aidememoire.record.FlatJson;
import org.aidememoire.record.Step;
import org.jspecify.annotations.Nullable;

/** Held sessions with their minutes: adopted, and under correction with two days left. */
@ApplicationScoped
class MinutesDemonstration implements DemonstrationPart {

  @Inject Sessions sessions;

  @Inject Attendances attendances;

  @Inject DemonstrationAgenda agenda;

  @Inject Minutes minutes;

  @Inject Statements statements;

  @Inject StatementTexts texts;

  @Inject Seats seats;

  @Inject Adoption adoption;

  @Inject AdoptionViews views;

  @Inject AdoptionClock time;

  @Inject Corrections corrections;

  @Inject Communiques communiques;

  @Inject Corrigenda corrigenda;

  @Inject Clock clock;

  @Override
  public void play(Function<String, UUID> records, Function<String, Reader> people) {
    var held = DemonstrationAgenda.read("minutes-demonstration.json");
    for (var session : held) {
      var convener = people.apply(session.getString("by"));
      var series = records.apply(session.getString("of"));
      CurrentReader.runAs(convener, () -> hold(session, series));
    }
    for (var session : held) {
      var series = records.apply(session.getString("of"));
      var convener = people.apply(session.getString("by"));
      var id = Objects.requireNonNull(CurrentReader.runAs(convener, () -> typed(session, series)));
      boolean known = CurrentReader.runAs(convener, () -> seats.at(id).adopted());
      answer(session, id, people);
      if (!known) {
        CurrentReader.runAs(convener, () -> afterwards(session, id));
      }
    }
  }

  /** Once: what somebody has taken back since does not come again. */
  private void afterwards(JsonObject session, UUID id) {
    if (session.getBoolean("communique", false)) {
      release(id);
    }
    if (session.containsKey("corrigendum")) {
      correct(id, session.getJsonObject("corrigendum"));
    }
  }

  private @Nullable UUID typed(JsonObject session, UUID series) {
    return sessions.ofSeries(series).stream()
        .map(view -> view.header())
        .filter(header -> header.title().equals(session.getString("title")))
        .map(header -> header.id())
        .findFirst()
        .orElse(null);
  }

  private void hold(JsonObject session, UUID series) {
    if (typed(session, series) != null) {
      return;
    }
    var id = sessions.create(draft(session), series).header().id();
    var rows = session.getJsonArray("rows").getValuesAs(JsonObject.class);
    step(id, SessionStep.SCHEDULE);
    agenda.arrange(id, series, rows);
    step(id, SessionStep.CIRCULATE_AGENDA);
    for (var delegation : texts(session, "attends")) {
      attendances.answer(id, new AttendanceDraft(delegation, Reply.ATTENDING, null));
    }
    step(id, SessionStep.HOLD);
    agenda.conclude(id, rows);
    minutes.begin(id);
    rows.forEach(row -> write(id, row));
    adoption.circulate(id, clock.instant().plus(Duration.ofDays(session.getInt("deadlineInDays"))));
  }

  private static List<String> texts(JsonObject json, String name) {
    return json.getJsonArray(name).getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }

  private Draft<SessionContent> draft(JsonObject session) {
    var day = LocalDate.now(clock).plusDays(session.getInt("startsInDays"));
    var said =
        Json.createObjectBuilder()
            .add("title", session.getString("title"))
            .add("startsOn", day.toString())
            .add("startsAt", "09:30")
            .add("endsAt", "16:00")
            .add("venue", session.getString("venue"))
            .add("sharing", Json.createObjectBuilder().add("level", "COMMUNITY"));
    return FlatJson.draft(said.build(), SessionContent.class);
  }

  private void step(UUID session, Step step) {
    sessions.step(session, sessions.get(session).header().version(), step.name(), "demonstration");
  }

  private void write(UUID session, JsonObject row) {
    var id = UUID.randomUUID();
    var due =
        row.containsKey("dueInDays")
            ? LocalDate.now(clock).plusDays(row.getInt("dueInDays"))
            : null;
    statements.put(
        session,
        id,
        new StatementDraft(
            row.getString("item"),
            agenda.item(session, row.getString("item")),
            row.getString("delegation", null),
            StatementForm.valueOf(row.getString("form", "STATEMENT")),
            row.containsKey("outcome") ? Outcome.valueOf(row.getString("outcome")) : null,
            row.getString("owner", null),
            due));
    texts.save(
        session, id, new TextDraft(UUID.randomUUID(), 1, 1, null, row.getString("text"), null));
  }

  /** Each delegation as its own people would have done. */
  private void answer(JsonObject session, UUID id, Function<String, Reader> people) {
    for (var answer : session.getJsonArray("answers").getValuesAs(JsonObject.class)) {
      CurrentReader.runAs(
          people.apply(answer.getString("by")),
          () -> {
            adoption.opened(seats.at(id));
            answer(id, answer);
          });
    }
    time.look(id);
  }

  private void correct(UUID session, JsonObject corrigendum) {
    if (seats.at(session).adopted()) {
      corrigenda.corrected(session).stream()
          .filter(row -> row.text().equals(corrigendum.getString("find")))
          .map(
              row ->
                  new CorrigendumDraft(
                      row.id(), corrigendum.getString("text"), corrigendum.getString("reason")))
          .forEach(draft -> corrigenda.issue(session, draft));
    }
  }

  /** What was agreed, not what was only noted. */
  private void release(UUID session) {
    if (communiques.releasable(seats.at(session))) {
      var decisions =
          communiques.choice(session).stream()
              .filter(row -> row.outcome() == Outcome.AGREED)
              .map(Statement::id)
              .toList();
      communiques.release(session, new CommuniqueDraft(decisions));
    }
  }

  private void answer(UUID session, JsonObject answer) {
    var delegation = answer.getString("delegation");
    var view = views.of(session);
    if (answer.containsKey("what") && view.signable().contains(delegation)) {
      var what = What.valueOf(answer.getString("what"));
      var words = answer.getString("words", null);
      adoption.sign(session, new SignOffDraft(delegation, what, view.hash(), words));
    }
    if (answer.containsKey("replace") && corrections.of(session).isEmpty()) {
      correct(session, answer, delegation);
    }
  }

  private void correct(UUID session, JsonObject answer, String delegation) {
    var wrong = answer.getString("replace");
    var row =
        statements.of(session).stream()
            .map(StatementView::statement)
            .filter(s -> s.text().contains(wrong))
            .findFirst()
            .orElseThrow();
    var text = row.text().replace(wrong, answer.getString("with"));
    corrections.propose(
        session,
        row.id(),
        new CorrectionDraft(delegation, row.revision(), text, answer.getString("reason")));
  }
}

package org.aidememoire.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.sharing.Readership;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.visit.Line;
import org.aidememoire.visit.Overview;
import org.aidememoire.visit.Task;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ConsultationsIT {

  @Inject ConsultationTable table;

  @Inject ConsultationSeries series;

  @Inject Sessions sessions;

  @Inject Overview overview;

  @Inject Readership readership;

  private Reader convener;
  private Reader colleague;
  private Reader coConvener;
  private Reader member;
  private Reader elsewhere;

  private UUID bangkok;

  @BeforeEach
  void aSeriesOfTheirHostCircle() {
    convener = SomeReaders.headOf("la-molsw", "LA", "TH");
    colleague = SomeReaders.attacheOf("la-molsw", "LA", "TH");
    coConvener = SomeReaders.headOf("mm-mol", "MM", "TH");
    member = SomeReaders.headOf("kh-mlvt", "KH", "TH");
    elsewhere = SomeReaders.headOf("kh-mlvt", "KH", "MY");
    bangkok = table.series(convener, "Bangkok", coConvener, member);
  }

  @Test
  void aSeriesIsThePostsAloneUntilItsHeadOpensIt() {
    var draft =
        table.as(colleague, () -> series.create(ConsultationTable.draft("New", coConvener)));
    var id = draft.header().id();
    assertThrows(NotFound.class, () -> table.as(coConvener, () -> series.get(id)));
    assertThrows(Denied.class, () -> table.step(series, colleague, id, SeriesStep.OPEN));
    table.step(series, convener, id, SeriesStep.OPEN);
    assertTrue(table.as(coConvener, () -> series.get(id)).header().editable());
    assertFalse(table.as(member, () -> series.get(id)).header().editable());
    assertThrows(NotFound.class, () -> table.as(elsewhere, () -> series.get(id)));
  }

  @Test
  void aPostThatIsNotInTheDirectoryIsToldAtTheField() {
    var wrong =
        assertThrows(
            Invalid.class,
            () -> table.as(convener, () -> series.create(ConsultationTable.draft("x", "nowhere"))));
    assertEquals(List.of("coConveners"), wrong.fields().stream().map(FieldProblem::field).toList());
  }

  @Test
  void conveningMinistriesChangeSessionsTogetherAndMembersReadThem() {
    var id = table.session(coConvener, bangkok, "Third");
    var read = table.as(convener, () -> sessions.get(id));
    assertTrue(read.header().editable());
    assertEquals("Asia/Bangkok", read.content().zone());
    table.step(sessions, convener, id, SessionStep.SCHEDULE);
    assertFalse(table.as(member, () -> sessions.get(id)).header().editable());
    assertThrows(Denied.class, () -> table.step(sessions, member, id, SessionStep.CANCEL));
    assertThrows(NotFound.class, () -> table.as(elsewhere, () -> sessions.get(id)));
    assertThrows(
        Denied.class,
        () -> table.as(member, () -> sessions.create(ConsultationTable.session("x"), bangkok)));
  }

  @Test
  void whoNoLongerConvenesTheSeriesNoLongerChangesItsSessions() {
    var id = table.session(convener, bangkok, "Fourth");
    assertTrue(table.as(coConvener, () -> sessions.get(id)).header().editable());
    table.edit(series, convener, bangkok, ConsultationTable.draft("Bangkok", member));
    assertFalse(table.as(coConvener, () -> sessions.get(id)).header().editable());
    assertTrue(table.as(member, () -> sessions.get(id)).header().editable());
    table.edit(sessions, member, id, ConsultationTable.session("Fourth, renamed"));
    assertTrue(table.as(convener, () -> sessions.get(id)).header().editable());
    assertFalse(table.as(coConvener, () -> sessions.get(id)).header().editable());
  }

  @Test
  void theReadersOfASessionAreThoseOfItsSeries() {
    var id = table.session(convener, bangkok, "Fifth");
    var view = table.as(convener, () -> readership.of(id));
    assertFalse(view.everyone());
    assertEquals(table.as(convener, () -> readership.of(bangkok)).people(), view.people());
  }

  @Test
  void schedulingNamesAllThatIsMissing() {
    var bare = ConsultationTable.session("Bare", null, null, null);
    var id = table.as(convener, () -> sessions.create(bare, bangkok)).header().id();
    var missing =
        assertThrows(Invalid.class, () -> table.step(sessions, convener, id, SessionStep.SCHEDULE));
    assertEquals(
        List.of("startsOn", "startsAt", "endsAt", "venue"),
        missing.fields().stream().map(FieldProblem::field).toList());
  }

  @Test
  void aSessionIsNotHeldBeforeItBegins() {
    var id = table.circulated(convener, bangkok, LocalDate.now().plusDays(30));
    assertThrows(Conflict.class, () -> table.step(sessions, convener, id, SessionStep.HOLD));
  }

  @Test
  void timeAndPlaceOfAHeldSessionStayAsTheyWere() {
    var day = LocalDate.now().minusDays(3);
    var id = table.circulated(convener, bangkok, day);
    table.step(sessions, convener, id, SessionStep.HOLD);
    assertThrows(
        Conflict.class,
        () ->
            table.edit(
                sessions, convener, id, ConsultationTable.session("Moved", day.plusDays(1))));
    assertThrows(Conflict.class, () -> table.step(sessions, convener, id, SessionStep.CANCEL));
    table.edit(sessions, convener, id, ConsultationTable.session("Renamed", day));
    assertEquals("Renamed", table.as(member, () -> sessions.get(id)).header().title());
  }

  @Test
  void aHeldSessionWaitsForItsMinutesWithItsConveners() {
    var id = table.circulated(convener, bangkok, LocalDate.now().minusDays(3));
    table.step(sessions, convener, id, SessionStep.HOLD);
    assertTrue(waiting(coConvener).contains(id));
    assertFalse(waiting(member).contains(id));
  }

  private List<UUID> waiting(Reader reader) {
    return Arrays.stream(Task.values())
        .flatMap(task -> table.as(reader, () -> overview.waiting(task, null, 100)).items().stream())
        .map(Line::id)
        .toList();
  }

  @Test
  void calendarsAreToldOfTimePlaceAndStatusAlone() {
    var day = LocalDate.now().plusDays(20);
    var id = table.circulated(convener, bangkok, day);
    int scheduled = table.as(convener, () -> sessions.get(id)).content().sequence();
    table.edit(sessions, convener, id, ConsultationTable.session("Renamed", day));
    assertEquals(scheduled, table.as(convener, () -> sessions.get(id)).content().sequence());
    table.edit(sessions, convener, id, ConsultationTable.session("Renamed", day.plusDays(1)));
    assertEquals(scheduled + 1, table.as(convener, () -> sessions.get(id)).content().sequence());
    table.step(sessions, convener, id, SessionStep.CANCEL);
    assertEquals(scheduled + 2, table.as(convener, () -> sessions.get(id)).content().sequence());
  }

  @Test
  void theCadenceSaysWhenTheNextSessionIsExpected() {
    var day = LocalDate.now().minusDays(10);
    table.circulated(convener, bangkok, day);
    assertEquals(
        day.plusMonths(6),
        table.as(convener, () -> sessions.expected(series.get(bangkok))).orElseThrow());
  }

  @Test
  void noSessionIsProposedInASeriesThatEnded() {
    table.step(series, convener, bangkok, SeriesStep.END);
    assertThrows(
        Conflict.class,
        () -> table.as(convener, () -> sessions.create(ConsultationTable.session("x"), bangkok)));
  }

  @Test
  void aSessionNarrowerThanItsSeriesIsReadByFewer() {
    var draft = ConsultationTable.session("Conveners only", Sharing.MINISTRY);
    var id = table.as(convener, () -> sessions.create(draft, bangkok)).header().id();
    assertThrows(NotFound.class, () -> table.as(member, () -> sessions.get(id)));
    assertEquals(
        SharingLevel.MINISTRY,
        CurrentReader.runAs(colleague, () -> sessions.get(id)).header().level());
  }
}

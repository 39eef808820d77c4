package org.aidememoire.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.aidememoire.identity.Reader;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.Draft;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AttendancesIT {

  private static final String MINISTRY = "Ministry of Labour";

  @Inject ConsultationTable table;

  @Inject Attendances attendances;

  @Inject ConsultationSeries series;

  @Inject Sessions sessions;

  private Reader convener;
  private Reader member;
  private Reader other;
  private Reader elsewhere;

  private UUID bangkok;
  private UUID session;

  @BeforeEach
  void aSessionOfThreeDelegations() {
    convener = SomeReaders.headOf("la-molsw", "LA", "TH");
    member = SomeReaders.headOf("kh-mlvt", "KH", "TH");
    other = SomeReaders.headOf("mm-mol", "MM", "TH");
    elsewhere = SomeReaders.headOf("kh-mlvt", "KH", "MY");
    bangkok = table.series(convener, "Bangkok", convener, member, other);
    session = table.circulated(convener, bangkok, LocalDate.now().minusDays(1));
  }

  private void answer(Reader by, String delegation, Reply reply, @Nullable String delegates) {
    table.as(
        by, () -> attendances.answer(session, new AttendanceDraft(delegation, reply, delegates)));
  }

  private Attendance seen(Reader by, String delegation) {
    return table.as(by, () -> attendances.of(session)).stream()
        .filter(a -> a.delegation().key().equals(delegation))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDelegationAnswersForItselfAndTheConvenersForAll() {
    var own = ConsultationTable.post(member);
    assertNull(seen(convener, own).reply());
    answer(member, own, Reply.REGRETS, null);
    assertEquals(Reply.REGRETS, seen(other, own).reply());
    answer(convener, own, Reply.ATTENDING, null);
    answer(convener, MINISTRY, Reply.ATTENDING, "Director");
    assertEquals(Reply.ATTENDING, seen(member, own).reply());
    assertThrows(Denied.class, () -> answer(other, own, Reply.REGRETS, null));
    assertThrows(Denied.class, () -> answer(other, MINISTRY, Reply.REGRETS, null));
    assertThrows(NotFound.class, () -> answer(elsewhere, own, Reply.REGRETS, null));
  }

  @Test
  void whatIsWrongWithAnAnswerIsToldAtItsFields() {
    var wrong =
        assertThrows(Invalid.class, () -> answer(convener, "nobody", null, "x".repeat(2001)));
    assertEquals(3, wrong.fields().size());
    answer(convener, MINISTRY, Reply.ATTENDING, "x".repeat(2000));
  }

  @Test
  void namesOfDelegatesAreReadByTheirDelegationAndTheConvenersAlone() {
    var own = ConsultationTable.post(member);
    answer(member, own, Reply.ATTENDING, "Counsellor");
    assertEquals("Counsellor", seen(member, own).delegates());
    assertEquals("Counsellor", seen(convener, own).delegates());
    assertNull(seen(other, own).delegates());
    attribute("ATTRIBUTED");
    assertEquals("Counsellor", seen(other, own).delegates());
    attribute("NONE");
    assertNull(seen(other, own).delegates());
  }

  private void attribute(String rule) {
    var view = table.as(convener, () -> series.get(bangkok));
    var said = view.content();
    var changed =
        new ConsultationSeriesContent(
            said.host(),
            said.purpose(),
            said.cadence(),
            said.zone(),
            said.venue(),
            Attribution.valueOf(rule),
            said.coConveners(),
            said.posts(),
            said.hostGovernment(),
            said.employers(),
            said.workers(),
            said.civilSociety(),
            said.internationalOrganisations());
    var draft =
        new Draft<>(
            ConsultationTable.draft("Bangkok", convener).heading(),
            changed,
            view.header().sharing());
    table.edit(series, convener, bangkok, draft);
  }

  @Test
  void aDelegationThatLeftTheSeriesStillAttendedWhatItAttended() {
    var own = ConsultationTable.post(member);
    answer(member, own, Reply.ATTENDING, null);
    table.edit(series, convener, bangkok, ConsultationTable.draft("Bangkok", convener, other));
    assertEquals(Reply.ATTENDING, seen(other, own).reply());
  }

  @Test
  void afterwardsOnlyTheConvenersCorrectIt() {
    var own = ConsultationTable.post(member);
    table.step(sessions, convener, session, SessionStep.HOLD);
    assertThrows(Denied.class, () -> answer(member, own, Reply.REGRETS, null));
    answer(convener, own, Reply.ATTENDING, null);
    assertTrue(seen(convener, own).answerable());
  }

  @Test
  void nobodyComesToACancelledSession() {
    table.step(sessions, convener, session, SessionStep.CANCEL);
    assertThrows(
        Conflict.class,
        () -> answer(convener, ConsultationTable.post(member), Reply.ATTENDING, null));
  }
}

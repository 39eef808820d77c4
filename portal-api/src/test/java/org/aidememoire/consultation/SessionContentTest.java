package org.aidememoire.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.Invalid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionContentTest {

  private static final LocalDate DAY = LocalDate.of(2027, 5, 20);

  private static SessionContent session(
      @Nullable String startsAt, @Nullable LocalDate endsOn, @Nullable String endsAt, String zone) {
    return new SessionContent("TH", DAY, startsAt, endsOn, endsAt, zone, "Room 1", null, 0);
  }

  private static List<String> wrong(SessionContent session) {
    var problems = new FieldProblems();
    session.check(problems, Set.of("TH"));
    try {
      problems.refuse();
      return List.of();
    } catch (Invalid e) {
      return e.fields().stream().map(FieldProblem::field).toList();
    }
  }

  @Test
  void aTimeIsReadAsPeopleWriteIt() {
    assertEquals("09:05", session("9.05", null, null, "Asia/Bangkok").startsAt());
    assertEquals("23:59", session("23:59", null, null, "Asia/Bangkok").startsAt());
    assertEquals(List.of(), wrong(session("0:00", null, "23:59", "Asia/Bangkok")));
    assertEquals(List.of("startsAt"), wrong(session("24:00", null, null, "Asia/Bangkok")));
    assertEquals(List.of("endsAt"), wrong(session(null, null, "noon", "Asia/Bangkok")));
  }

  @Test
  void theMomentIsThatOfThePlacesClock() {
    assertEquals(
        Optional.of(Instant.parse("2027-05-20T02:30:00Z")),
        session("09:30", null, null, "Asia/Bangkok").starts());
    assertEquals(
        Optional.of(Instant.parse("2027-05-20T03:00:00Z")),
        session("09:30", null, null, "Asia/Yangon").starts());
    assertEquals(
        Optional.of(Instant.parse("2027-05-20T07:30:00Z")),
        session("09:30", null, null, "Europe/Zurich").starts());
    assertEquals(Optional.empty(), session(null, null, null, "Asia/Bangkok").starts());
  }

  @Test
  void itDoesNotEndBeforeItStarts() {
    assertEquals(List.of("endsAt"), wrong(session("09:30", null, "09:30", "Asia/Bangkok")));
    assertEquals(List.of(), wrong(session("09:30", null, "09:31", "Asia/Bangkok")));
    assertEquals(
        List.of("endsOn"), wrong(session("09:30", DAY.minusDays(1), "10:00", "Asia/Bangkok")));
    assertEquals(List.of(), wrong(session("09:30", DAY.plusDays(1), "08:00", "Asia/Bangkok")));
  }

  @Test
  void aZoneIsOneOfTheDatabase() {
    assertEquals(List.of("zone"), wrong(session(null, null, null, "Bangkok time")));
    assertEquals(List.of(), wrong(session(null, null, null, "UTC")));
  }

  @Test
  void itIsMovedByTimeAndPlaceAlone() {
    var before = session("09:30", null, "16:30", "Asia/Bangkok");
    assertFalse(session("9.30", DAY, "16:30", "Asia/Bangkok").movedFrom(before));
    assertTrue(session("09:31", null, "16:30", "Asia/Bangkok").movedFrom(before));
    assertTrue(session("09:30", null, "16:30", "Asia/Yangon").movedFrom(before));
    assertTrue(before.sequence(3).movedFrom(session("09:30", null, null, "Asia/Bangkok")));
  }

  @Test
  void boundsAreMet() {
    var most =
        new SessionContent(
            "TH", DAY, null, null, null, null, "v".repeat(500), "n".repeat(5_000), 0);
    assertEquals(List.of(), wrong(most));
    var more =
        new SessionContent(
            "TH", DAY, null, null, null, null, "v".repeat(501), "n".repeat(5_001), 0);
    assertEquals(List.of("venue", "note"), wrong(more));
  }

  @Test
  void aSeriesHasAsManyDelegationsAsSitAroundATable() {
    assertEquals(60, series(60).delegations().size());
    series(60).check(new FieldProblems(), Set.of("TH"));
    var problems = new FieldProblems();
    series(61).check(problems, Set.of("TH"));
    assertThrows(Invalid.class, problems::refuse);
    var twice = new FieldProblems();
    new ConsultationSeriesContent(
            "TH", "p", null, "UTC", null, null, null, null, "Same", "Same", null, null, null)
        .check(twice, Set.of("TH"));
    assertThrows(Invalid.class, twice::refuse);
  }

  private static ConsultationSeriesContent series(int delegations) {
    var names = new StringBuilder();
    for (int i = 0; i < delegations; i++) {
      names.append(" Union ").append(i).append(" \n\n");
    }
    return new ConsultationSeriesContent(
        "TH", "p", null, "UTC", null, null, null, null, null, null, names.toString(), null, null);
  }
}

package org.aidememoire.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.Invalid;
import org.aidememoire.vocabulary.Sex;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The table of a post as it is typed, pasted or sent. */
class ComplaintTableTest {

  private static final String HEADER = "type,sex,outcome,cases,median days\n";
  private static final ComplaintRow TWELVE =
      new ComplaintRow(Violation.WITHHELD_SALARY, Sex.WOMEN, Outcome.SETTLED, 12, 30L);

  private static String problem(String counts) {
    var content = new ComplaintStatisticsContent("TH", "2026-Q1", counts);
    assertEquals(counts.strip(), content.counts(), "nothing that was typed is lost");
    var problems = new FieldProblems();
    content.check(problems, Set.of("TH"));
    var refused = Assertions.assertThrows(Invalid.class, problems::refuse);
    assertEquals(List.of("counts"), refused.fields().stream().map(f -> f.field()).toList());
    return refused.fields().getFirst().message();
  }

  private static List<ComplaintRow> rows(String counts) {
    var content = new ComplaintStatisticsContent("TH", "2026-Q1", counts);
    var problems = new FieldProblems();
    content.check(problems, Set.of("TH"));
    problems.refuse();
    return content.rows();
  }

  @Test
  void itIsReadFromACsvFileASpreadsheetAndAHandThatTypesWords() {
    for (var typed :
        List.of(
            HEADER + "WITHHELD_SALARY,WOMEN,SETTLED,12,30",
            "\uFEFF" + HEADER + "withheld salary,women,settled,12,30\r\n",
            "type\tsex\toutcome\tcases\tmedian days\nWithheld salary\tWomen\tSettled\t12\t30",
            "sex;type;outcome;median days;cases\nwomen;withheld-salary;settled;30;12",
            HEADER + "\n , , , , \nWITHHELD_SALARY, WOMEN, SETTLED, 12, 30")) {
      assertEquals(List.of(TWELVE), rows(typed), typed);
    }
  }

  @Test
  void whatIsKeptReadsAsItWas() {
    var kept =
        new ComplaintStatisticsContent(
            "TH", "Q1 2026", HEADER + "other;men;pending;1;".replace(';', ','));
    assertEquals(HEADER + "OTHER,MEN,PENDING,1,", kept.counts() + "");
    assertEquals("2026-Q1", kept.period());
    assertEquals(kept, new ComplaintStatisticsContent("TH", kept.period(), kept.counts()));
  }

  @Test
  void aMistakeIsToldWithItsLineAndColumn() {
    assertTrue(
        problem(HEADER + "BAD_FOOD,WOMEN,SETTLED,12,30")
            .startsWith("Line 2, type: Write one of UNDERPAYMENT, WITHHELD_SALARY"));
    assertTrue(problem(HEADER + "OTHER,WOMEN,SETTLED,twelve,30").startsWith("Line 2, cases: "));
    assertTrue(problem(HEADER + "OTHER,WOMEN,SETTLED,-1,30").startsWith("Line 2, cases: "));
    assertTrue(problem(HEADER + "\nOTHER,WOMEN,SETTLED,1,soon").startsWith("Line 3, median days"));
    assertTrue(problem(HEADER + "OTHER,WOMEN,SETTLED,1").startsWith("Line 2: "));
    assertTrue(problem(HEADER + "\"OTHER,WOMEN").startsWith("Line 2: "));
    assertTrue(
        problem("type,sex,outcome,cases,name\nOTHER,MEN,SETTLED,1,Ana").contains("Line 1, name: "));
    assertTrue(problem("type,sex,outcome,cases\nOTHER,MEN,SETTLED,1").contains("median days"));
  }

  @Test
  void theSameLineTwiceIsRefusedAtTheSecond() {
    var line = "OTHER,WOMEN,SETTLED,1,\n";
    assertTrue(problem(HEADER + line + line).startsWith("Line 3: "));
  }

  @Test
  void fiveMistakesAreToldAndMoreAreCounted() {
    var wrong = "BAD,WOMEN,SETTLED,1,\n";
    var five = problem(HEADER + wrong.repeat(5));
    assertTrue(five.contains("Line 6, type"), five);
    assertFalse(five.contains("more"), five);
    var six = problem(HEADER + wrong.repeat(6));
    assertFalse(six.contains("Line 7"), six);
    assertTrue(six.endsWith("1 more."), six);
  }

  @Test
  void theBoundsAreThose() {
    assertEquals(100_000, rows(HEADER + "OTHER,WOMEN,SETTLED,\"100,000\",").getFirst().cases());
    problem(HEADER + "OTHER,WOMEN,SETTLED,100001,");
    assertEquals(
        3_650L, rows(HEADER + "OTHER,WOMEN,SETTLED,1,3650").getFirst().medianDays().longValue());
    problem(HEADER + "OTHER,WOMEN,SETTLED,1,3651");
    var most = HEADER + "\n".repeat(ComplaintStatisticsContent.LONGEST - HEADER.length() - 22);
    rows(most + "OTHER,WOMEN,SETTLED,1,");
    problem(
        HEADER
            + IntStream.range(0, 1_000)
                .mapToObj(n -> "OTHER,WOMEN,SETTLED,1,")
                .collect(Collectors.joining("\n")));
    assertTrue(problem(HEADER).contains("no line"));
  }

  @Test
  void theTemplateIsTheWholeTableAndCanBeSentIn() {
    assertEquals(
        Violation.values().length * Sex.values().length * Outcome.values().length,
        rows(ComplaintTable.write(ComplaintTable.template())).size());
  }
}

package org.aidememoire.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.FlatJson;
import org.aidememoire.vocabulary.Sex;
import org.junit.jupiter.api.Test;

/** The participants of an edition as somebody counts them. */
class ParticipantTableTest {

  private static final String HEADER = "country,stage,mode,women,men,unspecified\n";

  private static EditionContent edition(String counts, Integer women) {
    var said =
        Json.createObjectBuilder()
            .add("host", "TH")
            .add("place", "Bangkok")
            .add("starts", LocalDate.of(2026, 9, 7).toString())
            .add("ends", LocalDate.of(2026, 9, 11).toString())
            .add("counts", counts);
    if (women != null) {
      said.add("women", women);
    }
    return FlatJson.read(said.build(), EditionContent.class);
  }

  private static List<FieldProblem> problems(String counts, Integer women) {
    var problems = new FieldProblems();
    edition(counts, women).check(problems, Set.of("TH", "KH", "PH"));
    return assertThrows(Invalid.class, problems::refuse).fields();
  }

  private static EditionContent taken(String counts, Integer women) {
    var edition = edition(counts, women);
    var problems = new FieldProblems();
    edition.check(problems, Set.of("TH", "KH", "PH"));
    problems.refuse();
    return edition;
  }

  @Test
  void theTotalsFollowFromTheTable() {
    var edition = taken(HEADER + "kh,in post,classroom,3,4,0\nPH,IN_POST,CLASSROOM,2,0,1", null);
    assertEquals(5, edition.participants(Sex.WOMEN));
    assertEquals(4, edition.participants(Sex.MEN));
    assertEquals(1, edition.participants(Sex.UNSPECIFIED));
    assertEquals(10, edition.participants());
    assertEquals("KH", edition.rows().getFirst().country());
  }

  @Test
  void aTotalThatTheTableContradictsIsRefusedWithTheNumber() {
    var counts = HEADER + "KH,IN_POST,CLASSROOM,3,4,0";
    taken(counts, 3);
    var problem = problems(counts, 4).getFirst();
    assertEquals("women", problem.field());
    assertTrue(problem.message().contains("counts 3"), problem.message());
  }

  @Test
  void aMistakeIsToldWithItsLineAndColumn() {
    for (var wrong :
        List.of(
            List.of("Cambodia,IN_POST,CLASSROOM,3,4,0", "Line 2, country: "),
            List.of("KH,LATER,CLASSROOM,3,4,0", "Line 2, stage: Write one of PRE_DEPLOYMENT"),
            List.of("KH,IN_POST,ONLINE,3,4,0", "Line 2, mode: "),
            List.of("KH,IN_POST,CLASSROOM,3,four,0", "Line 2, men: "),
            List.of("KH,IN_POST,CLASSROOM,3,4,", "Line 2, unspecified: "),
            List.of("KH,IN_POST,CLASSROOM,3,4", "Line 2: "),
            List.of(
                "KH,IN_POST,CLASSROOM,3,4,0\nKH,IN_POST,CLASSROOM,1,1,0",
                "Line 3: This country"))) {
      var problem = problems(HEADER + wrong.getFirst(), null).getFirst();
      assertEquals("counts", problem.field());
      assertTrue(problem.message().startsWith(wrong.getLast()), problem.message());
    }
  }

  @Test
  void aCountryThatTheDirectoryDoesNotHaveIsNamed() {
    var problem = problems(HEADER + "XX,IN_POST,CLASSROOM,3,4,0", null).getFirst();
    assertTrue(problem.message().contains("XX"), problem.message());
  }

  @Test
  void aHundredThousandAreCountedAndNotOneMore() {
    assertEquals(100_000, taken(HEADER + "KH,IN_POST,CLASSROOM,100000,0,0", null).participants());
    problems(HEADER + "KH,IN_POST,CLASSROOM,100001,0,0", null);
  }

  @Test
  void theTemplateHasEachCountryOnceAndCanBeSentIn() {
    var template = ParticipantTable.write(ParticipantTable.template(Set.of("PH", "KH", "TH")));
    assertEquals(
        List.of("KH", "PH", "TH"),
        taken(template, null).rows().stream().map(ParticipantRow::country).toList());
  }
}

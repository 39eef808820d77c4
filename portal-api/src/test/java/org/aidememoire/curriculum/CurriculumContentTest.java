package org.aidememoire.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.Content;
import org.aidememoire.record.FlatJson;
import org.junit.jupiter.api.Test;

class CurriculumContentTest {

  private static <C extends Content> C said(Class<C> content, JsonObjectBuilder said) {
    return FlatJson.read(said.build(), content);
  }

  /** The fields that are refused. */
  private static Set<String> refused(Content content) {
    var problems = new FieldProblems();
    content.check(problems, Set.of("PH", "VN"));
    try {
      problems.refuse();
      return Set.of();
    } catch (Invalid e) {
      return new TreeSet<>(e.fields().stream().map(FieldProblem::field).toList());
    }
  }

  @Test
  void aModuleSaysWhatATrainerNeeds() {
    assertEquals(
        Set.of("agenda", "minutes", "mode", "objectives", "stage"),
        refused(said(ModuleContent.class, Json.createObjectBuilder())));
  }

  @Test
  void aModuleTakesFromFiveMinutesToAWeek() {
    assertTrue(refused(lasting(4)).contains("minutes"));
    assertEquals(Set.of(), refused(lasting(5)));
    assertEquals(Set.of(), refused(lasting(10_080)));
    assertTrue(refused(lasting(10_081)).contains("minutes"));
  }

  private static ModuleContent lasting(int minutes) {
    return said(
        ModuleContent.class,
        Json.createObjectBuilder()
            .add("stage", "IN_POST")
            .add("mode", "CLASSROOM")
            .add("objectives", "To ask.")
            .add("agenda", "Questions.")
            .add("minutes", minutes));
  }

  @Test
  void aRoleBriefNamesItsRole() {
    var brief = Json.createObjectBuilder().add("use", "ROLE_BRIEF").add("text", "You want more.");
    assertEquals(Set.of("role"), refused(said(MaterialContent.class, brief)));
  }

  @Test
  void anEditionEndsOnItsFirstDayOrLater() {
    assertEquals(Set.of("ends"), refused(lasting("2026-03-03", "2026-03-02")));
    assertEquals(Set.of(), refused(lasting("2026-03-03", "2026-03-03")));
  }

  @Test
  void anEditionHasBegunOnItsFirstDay() {
    var edition = lasting("2026-03-03", "2026-03-06");
    assertEquals(false, edition.begun(LocalDate.parse("2026-03-02")));
    assertEquals(true, edition.begun(LocalDate.parse("2026-03-03")));
  }

  private static EditionContent lasting(String starts, String ends) {
    return said(
        EditionContent.class,
        Json.createObjectBuilder()
            .add("host", "PH")
            .add("place", "Makati City")
            .add("starts", starts)
            .add("ends", ends));
  }

  @Test
  void anEditionTakesFiftyModules() {
    assertEquals(Set.of("modules"), refused(teaching(51)));
    assertEquals(Set.of(), refused(teaching(50)));
  }

  private static EditionContent teaching(int modules) {
    var keys = Json.createArrayBuilder();
    for (int i = 0; i < modules; i++) {
      keys.add(new java.util.UUID(1, i).toString());
    }
    return said(
        EditionContent.class,
        Json.createObjectBuilder()
            .add("host", "PH")
            .add("place", "Makati City")
            .add("starts", "2026-03-03")
            .add("ends", "2026-03-04")
            .add("modules", keys));
  }
}

package org.aidememoire.web.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.aidememoire.record.Field;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.SentForm;
import org.junit.jupiter.api.Test;

class RecordFieldTest {

  private static List<String> typed(Field field, String... values) {
    return new RecordField(field, "").in(SentForm.of(Map.of(field.name(), values)));
  }

  @Test
  void aDayIsTheSameHoweverItIsTyped() {
    assertEquals(List.of("2026-11-03"), typed(Field.day("toDoBy"), "3/11/2569"));
    assertEquals(List.of("2026-11-03"), typed(Field.day("toDoBy"), "3 Nov 2026"));
    assertEquals(List.of(), typed(Field.day("toDoBy"), " "));
  }

  @Test
  void linesEndAlikeWhereverTheyWereTyped() {
    assertEquals(List.of("a\nb"), typed(Field.text("changes"), " a\r\nb "));
  }

  @Test
  void termsHaveNoOrder() {
    assertEquals(List.of("fishing", "wages"), typed(Field.topics(), "wages", "fishing"));
  }

  @Test
  void groupsCountOnlyWhereTheSharingIsByGroups() {
    var field = new RecordField(Field.sharing(), "");
    assertEquals(
        List.of("GROUPS", "a", "b"),
        field.in(
            SentForm.of(
                Map.of("sharing", new String[] {"GROUPS"}, "groups", new String[] {"b", "a"}))));
    assertEquals(
        List.of("MINISTRY"),
        field.in(
            SentForm.of(
                Map.of("sharing", new String[] {"MINISTRY"}, "groups", new String[] {"b"}))));
  }

  @Test
  void whatIsTakenOverStandsInTheFieldsAsPeopleWriteIt() {
    Form form = SentForm.of(Map.of("toDoBy", new String[] {"1/1/2026"}));
    new RecordField(Field.day("toDoBy"), "").put(form, List.of("2026-11-03"));
    new RecordField(Field.sharing(), "").put(form, List.of("GROUPS", "a"));
    assertEquals("3 Nov 2026", form.value("toDoBy"));
    assertEquals("GROUPS", form.value("sharing"));
    assertEquals(List.of("a"), form.values("groups"));
  }
}

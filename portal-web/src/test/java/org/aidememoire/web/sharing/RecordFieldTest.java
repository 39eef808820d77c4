package org.aidememoire.web.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.SentForm;
import org.aidememoire.web.sharing.RecordField.Type;
import org.junit.jupiter.api.Test;

class RecordFieldTest {

  private static List<String> typed(String name, Type type, String... values) {
    return new RecordField(name, "", type, "").in(SentForm.of(Map.of(name, values)));
  }

  @Test
  void aDayIsTheSameHoweverItIsTyped() {
    assertEquals(List.of("2026-11-03"), typed("toDoBy", Type.DAY, "3/11/2569"));
    assertEquals(List.of("2026-11-03"), typed("toDoBy", Type.DAY, "3 Nov 2026"));
    assertEquals(List.of(), typed("toDoBy", Type.DAY, " "));
  }

  @Test
  void linesEndAlikeWhereverTheyWereTyped() {
    assertEquals(List.of("a\nb"), typed("changes", Type.TEXT, " a\r\nb "));
  }

  @Test
  void termsHaveNoOrder() {
    assertEquals(List.of("fishing", "wages"), typed("topics", Type.TERMS, "wages", "fishing"));
  }

  @Test
  void groupsCountOnlyWhereTheSharingIsByGroups() {
    var field = new RecordField("sharing", "", Type.SHARING, "");
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
    new RecordField("toDoBy", "", Type.DAY, "").put(form, List.of("2026-11-03"));
    new RecordField("sharing", "", Type.SHARING, "").put(form, List.of("GROUPS", "a"));
    assertEquals("3 Nov 2026", form.value("toDoBy"));
    assertEquals("GROUPS", form.value("sharing"));
    assertEquals(List.of("a"), form.values("groups"));
  }
}

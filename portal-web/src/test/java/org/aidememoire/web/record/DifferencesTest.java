package org.aidememoire.web.record;

import static org.aidememoire.web.record.Differences.difference;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.util.List;
import java.util.Objects;
import org.aidememoire.record.Field;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  private static final RecordField TITLE = new RecordField(Field.text("title"), "Title");

  private static Differences.Difference found(
      List<String> before, List<String> theirs, List<String> mine) {
    return Objects.requireNonNull(difference(TITLE, before, theirs, mine));
  }

  @Test
  void whatOneAloneChangedIsNoQuestion() {
    assertFalse(found(List.of("a"), List.of("b"), List.of("a")).contested());
    assertNull(difference(TITLE, List.of("a"), List.of("a"), List.of("mine")));
  }

  @Test
  void whatBothChangedInTheSameWayIsNoDifference() {
    assertNull(difference(TITLE, List.of("a"), List.of("b"), List.of("b")));
  }

  @Test
  void whatBothChangedIsAskedAbout() {
    assertTrue(found(List.of("a"), List.of("b"), List.of("c")).contested());
    assertTrue(found(List.of("a"), List.of(), List.of("c")).contested());
  }

  @Test
  void whereNobodyKnowsWhatWasThereEachDifferenceIsAskedAbout() {
    assertTrue(
        Objects.requireNonNull(difference(TITLE, null, List.of("b"), List.of("a"))).contested());
  }

  @Test
  void aRevisionSaysEachFieldInTheSameOrderAsTheForm() {
    var saved =
        Json.createObjectBuilder()
            .add("topics", Json.createArrayBuilder(List.of("wages", "fishing")))
            .add("titles", Json.createObjectBuilder().add("th", "ชื่อ"))
            .add("toDoBy", "2026-11-03")
            .add(
                "sharing",
                Json.createObjectBuilder()
                    .add("level", "GROUPS")
                    .add("groups", Json.createArrayBuilder(List.of("b", "a"))))
            .build();
    assertEquals(List.of("fishing", "wages"), Field.topics().in(saved));
    assertEquals(List.of("ชื่อ"), Field.text("titles.th").in(saved));
    assertEquals(List.of("2026-11-03"), Field.day("toDoBy").in(saved));
    assertEquals(List.of("GROUPS", "a", "b"), Field.sharing().in(saved));
    assertEquals(List.of(), TITLE.in(saved));
  }

  @Test
  void keysAreFoundInWholeAddresses() {
    var key = "6b3d7f7e-56a1-4e0b-8f6f-0c7a3f5f7a11";
    assertEquals(List.of(key), RecordField.keys("http://here/instruments/" + key + "?x\n" + key));
  }
}

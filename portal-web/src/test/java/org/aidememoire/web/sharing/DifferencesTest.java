package org.aidememoire.web.sharing;

import static org.aidememoire.web.sharing.Differences.difference;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aidememoire.web.sharing.RecordField.Type;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  private static final RecordField TITLE = new RecordField("title", "Title", Type.TEXT, "");

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
        Map.of(
            "topics", "wages, fishing",
            "title.th", "ชื่อ",
            "toDoBy", "2026-11-03",
            "sharing", "GROUPS b a");
    assertEquals(
        List.of("fishing", "wages"), new RecordField("topics", "", Type.TERMS, "").in(saved));
    assertEquals(List.of("ชื่อ"), new RecordField("titles.th", "", Type.TEXT, "").in(saved));
    assertEquals(List.of("2026-11-03"), new RecordField("toDoBy", "", Type.DAY, "").in(saved));
    assertEquals(
        List.of("GROUPS", "a", "b"), new RecordField("sharing", "", Type.SHARING, "").in(saved));
    assertEquals(List.of(), TITLE.in(saved));
  }

  @Test
  void keysAreFoundInWholeAddresses() {
    var key = "6b3d7f7e-56a1-4e0b-8f6f-0c7a3f5f7a11";
    assertEquals(List.of(key), RecordField.keys("http://here/instruments/" + key + "?x\n" + key));
  }
}

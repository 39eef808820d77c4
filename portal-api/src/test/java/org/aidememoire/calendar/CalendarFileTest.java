package org.aidememoire.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

  @Test
  void noLineIsLongerThanTheStandardAllowsAndNoCharacterIsCut() {
    for (var word : List.of("meeting ", "การประชุม", "កិច្ចប្រជុំ", "အစည်းအဝေး", "😀")) {
      var text = "SUMMARY:" + word.repeat(40) + "\r\nEND:VEVENT\r\n";
      var folded = CalendarFile.folded(text);
      for (var line : folded.split("\r\n")) {
        assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      }
      assertEquals(text, folded.replace("\r\n ", ""));
    }
  }

  @Test
  void aLineOfExactlySoManyOctetsIsNotFolded() {
    var line = "x".repeat(75) + "\r\n";
    assertEquals(line, CalendarFile.folded(line));
    assertEquals("x".repeat(75) + "\r\n x\r\n", CalendarFile.folded("x" + line));
  }
}

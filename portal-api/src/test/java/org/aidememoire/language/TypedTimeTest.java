package org.aidememoire.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedTimeTest {

  @Test
  void aTimeIsReadAsPeopleWriteIt() {
    assertEquals(Optional.of(LocalTime.of(9, 30)), TypedTime.read("9.30"));
    assertEquals(Optional.of(LocalTime.of(9, 30)), TypedTime.read(" 9:30 "));
    assertEquals(Optional.of(LocalTime.of(23, 59)), TypedTime.read("23:59"));
    assertEquals("09:30", TypedTime.written("9.30"));
  }

  @Test
  void whatIsNoTimeStaysAsItWasWritten() {
    assertEquals(Optional.empty(), TypedTime.read("24:00"));
    assertEquals("24:00", TypedTime.written("24.00"));
    assertEquals("noon", TypedTime.written("noon"));
    assertEquals(Optional.empty(), TypedTime.read("9"));
    assertNull(TypedTime.written(" "));
    assertEquals(Optional.empty(), TypedTime.read(null));
  }
}

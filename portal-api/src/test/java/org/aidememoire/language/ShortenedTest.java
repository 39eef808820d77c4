package org.aidememoire.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShortenedTest {

  @Test
  void whatIsNotLongerStaysAsItIs() {
    assertEquals("แรงงาน", Shortened.of("แรงงาน", 6));
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertEquals("a😀 …", Shortened.of("a😀😀", 2));
  }
}

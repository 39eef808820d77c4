package org.aidememoire.querylog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "  Minimum   WAGE | minimum wage",
        "ค่าจ้างขั้นต่ำ 2560 | ค่าจ้างขั้นต่ำ 2560",
        "inForce:2016-01-01 country:TH | inforce:2016-01-01 country:th",
        "38/2020/NĐ-CP | 38/2020/nđ-cp",
        "passport AA1234567 | ",
        "081 234 5678 | ",
        "๐๘๑-๒๓๔-๕๖๗๘ | ",
        "someone@example.org | ",
        "' ' | "
      })
  void whatMayNameAPersonIsNotCounted(String typed, String counted) {
    assertEquals(counted == null ? "" : counted, AskedText.of(typed).orElse(""));
  }

  @org.junit.jupiter.api.Test
  void whatNobodySeesIsNotCounted() {
    assertEquals("wage", AskedText.of("\0wa\u0007ge\u3164").orElse(""));
    assertEquals("", AskedText.of("\u3164\u200b").orElse(""));
  }

  @org.junit.jupiter.api.Test
  void aLongTextIsNotCounted() {
    assertEquals("", AskedText.of("word ".repeat(20)).orElse(""));
  }
}

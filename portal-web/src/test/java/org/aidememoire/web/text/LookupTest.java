package org.aidememoire.web.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {

  @ParameterizedTest
  @CsvSource({
    "'Labour attaché, Bangkok',attache",
    "'Labour attache, Bangkok',ATTACHÉ",
    "'Labour attaché, Bangkok',bangkok lab",
    "Nguyễn Thị Đào,nguyen thi dao",
    "Nguyen Thi Dao,Nguyễn Đ",
    "'Nguyễn Thị Đào',nguyễn",
    "Bộ Lao động,lao dong",
    "กระทรวงแรงงาน,แรงงาน",
    "Łódź Ørsted,lodz orsted",
    "anything,''",
  })
  void aTextIsFoundWithOrWithoutMarks(String text, String typed) {
    assertTrue(Lookup.has(text, typed));
  }

  @Test
  void aToneMarkOfThaiIsALetter() {
    assertFalse(Lookup.has("ปา", "ป่า"));
    assertFalse(Lookup.has("ป่า", "ปา"));
  }

  @Test
  void everyWordThatWasTypedMustBeThere() {
    assertFalse(Lookup.has("Labour attaché, Bangkok", "attache hanoi"));
  }
}

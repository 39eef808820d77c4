package org.aidememoire.searchindex.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingFormTest {

  @Test
  void decomposedSaraAmIsComposed() {
    assertEquals("ขั้นต่ำ", WritingForm.of("ขั้นต่ํา"));
    assertEquals("ทำงาน", WritingForm.of("ทํางาน"));
    assertEquals("ຂັ້ນຕ່ຳ", WritingForm.of("ຂັ້ນຕ່ໍາ"));
  }

  @Test
  void whatShowsNothingIsGone() {
    assertEquals("recruitment", WritingForm.of("recruit\u00ADment"));
    assertEquals("wage", WritingForm.of("\uFEFFwage"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "အလုပ်သမားဥပဒေ",
        "နေထိုင်သည့် မြန်မာအလုပ်သမားများ",
        "ဗြဟ္မစိုရ်တရား",
        "ဥက္ကဋ္ဌကြီး၏ အမိန့်",
        "ပုဏ္ဏား",
        "နိုင်ငံကူးလက်မှတ်",
        "တက္ကသိုလ်",
      })
  void burmeseInUnicodeStaysAndInZawgyiComesBack(String text) {
    assertEquals(text, WritingForm.of(text));
    String zawgyi = Transliterator.getInstance("my-Zawgyi").transliterate(text);
    assertEquals(text, WritingForm.of(zawgyi));
  }
}

package org.aidememoire.searchindex.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "เเรงงาน, แรงงาน",
    "พ้ืนท่ี, พื้นที่",
    "นายจา้ง, นายจ้าง",
    "ค่่าจ้าง, ค่าจ้าง",
    "ท างาน, ทำงาน",
    "ต\u0E4D\u0E48าง, ต่ำง",
    "ສະເເດງ, ສະແດງ",
    "ສ າລັບ, ສຳລັບ",
    "ស្រ្តី, ស្ត្រី",
    "ខែ្មរ, ខ្មែរ",
    "ដេីម, ដើម",
    "၀န်ကြီး, ဝန်ကြီး",
    "ဝ၉၄၂၁, ၀၉၄၂၁",
    "၇န်ကုန်, ရန်ကုန်",
    "လုပ်ကုိင်, လုပ်ကိုင်",
    "mini\u200Bmum, minimum",
    "lao đô\u0323\u0323ng, lao động",
  })
  void whatWasTypedBadlyIsMended(String typed, String meant) {
    assertEquals(meant, WritingForm.of(typed));
    assertEquals(meant, WritingForm.of(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ฤๅษี",
        "เกเร",
        "นานาชาติ มา า",
        "ສິ້ນສຸດ\u200Bແຮງງານ",
        "ប្រាក់\u200Bឈ្នួល",
        "ម្យ៉ាង",
        "၁၀ရက်",
        "၇ရက်အတွင်း",
        "၂၀ဝန်ထမ်း",
        "၂၀၁၃ ခုနှစ်",
        "ဝဝ",
        "wage 10 0",
      })
  void whatIsRightStays(String text) {
    assertEquals(text, WritingForm.of(text));
  }
}

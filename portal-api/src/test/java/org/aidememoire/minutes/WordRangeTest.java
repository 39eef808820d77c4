package org.aidememoire.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordRangeTest {

  @Test
  void aCorrectionIsTheWordsThatChange() {
    assertEquals(
        List.of(new WordRange(11, 14, "100", "200")),
        WordRange.between("The fee is 100 baht.", "The fee is 200 baht."));
    assertEquals(
        List.of(new WordRange(6, 9, "ไทย", "ลาว")), WordRange.between("แรงงานไทย", "แรงงานลาว"));
  }

  @Test
  void whereAStatementIsWrittenAnewAllOfItIsOneCorrection() {
    var before = "a b ".repeat(TextDraft.LONGEST / 4);
    var after = "c d ".repeat(TextDraft.LONGEST / 4);
    var ranges = WordRange.between(before, after);
    assertEquals(1, ranges.size());
    assertEquals(after, ranges.getFirst().in(before));
  }

  @Test
  void ofTwoOnTheSameWordsOnlyOneCanBeMade() {
    var fee = new WordRange(11, 14, "100", "200");
    assertTrue(fee.collides(new WordRange(11, 14, "100", "300")));
    assertTrue(fee.collides(new WordRange(14, 14, "", " Thai")));
    assertFalse(fee.collides(new WordRange(15, 19, "baht", "THB")));
    assertFalse(fee.collides(new WordRange(14, 15, " ", "")));
  }

  @Test
  void aRangeOfAnotherRevisionIsRefused() {
    var fee = new WordRange(11, 14, "100", "200");
    assertThrows(IllegalArgumentException.class, () -> fee.in("The fee was 100 baht."));
    assertThrows(IllegalArgumentException.class, () -> fee.in("The fee"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the ministry noted agreed reports of wage claims",
        "người lao động tiền lương hợp đồng",
        "แรงงาน|ค่าจ้าง|นายจ้าง|สัญญา|กระทรวง",
        "កម្មករ|ប្រាក់ឈ្នួល|និយោជក|កិច្ចសន្យា",
        "အလုပ်သမား|လုပ်ခ|အလုပ်ရှင်|စာချုပ်",
        "ແຮງງານ|ຄ່າຈ້າງ|ນາຍຈ້າງ|ສັນຍາ"
      })
  void inWhateverOrderTheyAreAcceptedTheTextIsTheSame(String script) {
    boolean spaced = script.contains(" ");
    var words = List.of(script.split(spaced ? " " : "\\|"));
    var random = new Random(3);
    for (int round = 0; round < 500; round++) {
      var before = text(words, random, spaced ? " " : "");
      var after = text(words, random, spaced ? " " : "");
      var ranges = new ArrayList<>(WordRange.between(before, after));
      Collections.shuffle(ranges, random);
      var now = before;
      while (!ranges.isEmpty()) {
        var accepted = ranges.removeFirst();
        assertTrue(ranges.stream().noneMatch(accepted::collides));
        now = accepted.in(now);
        ranges.replaceAll(left -> left.after(accepted));
      }
      assertEquals(after, now, before);
    }
  }

  private static String text(List<String> words, Random random, String between) {
    return String.join(between, random.ints(20, 0, words.size()).mapToObj(words::get).toList());
  }
}

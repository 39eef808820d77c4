package org.aidememoire.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordMergeTest {

  @Test
  void changesInTwoPlacesAreBothThere() {
    var merged =
        WordMerge.of(
            "Wages are paid monthly in cash.",
            "Wages are paid weekly in cash.",
            "Wages are paid monthly by transfer.");
    assertEquals("Wages are paid weekly by transfer.", merged.text());
    assertTrue(merged.clean());
  }

  @Test
  void whatBothChangedStandsThereTwiceInBrackets() {
    var merged =
        WordMerge.of("The fee is 100 baht.", "The fee is 200 baht.", "The fee is 300 baht.");
    assertEquals("The fee is [200] [300] baht.", merged.text());
    assertEquals(1, merged.alternatives());
  }

  @Test
  void aParagraphThatOneDeletesWhileAnotherExtendsItStaysExtended() {
    var merged =
        WordMerge.of(
            "Agreed to meet. Noted the report.",
            "Noted the report.",
            "Agreed to meet in May. Noted the report.");
    assertEquals("Agreed to meet in May. Noted the report.", merged.text());
    assertEquals(List.of("Agreed to meet in May. "), merged.kept());
    assertEquals("in May", WordMerge.of("", "", "in May").text());
  }

  @Test
  void whatTwoAddAtTheEndFollowsOneAfterTheOther() {
    assertEquals(
        "Noted. KL agreed. Bangkok agreed.",
        WordMerge.of("Noted.", "Noted. Bangkok agreed.", "Noted. KL agreed.").text());
    assertEquals("ค่าจ้าง ใบอนุญาต", WordMerge.of("", "ใบอนุญาต", "ค่าจ้าง").text());
    assertEquals("[help] [hello]", WordMerge.of("he", "help", "hello").text());
    assertEquals(List.of(), WordMerge.of("a b", "a x y b", "a x b").kept());
    assertEquals("going on", WordMerge.of("", "going", "going on").text());
  }

  /** Words of one script that nobody else in a round of the test uses. */
  private enum Script {
    LATIN(
        " ",
        "the ministry noted agreed reports of wage claims in factories",
        "embassy hotline shelter inspector",
        "court lawyer interpreter visit"),
    VIETNAMESE(" ", "người lao động tiền lương hợp đồng", "đại sứ quán thăm", "tòa án luật sư"),
    THAI("", "แรงงาน ค่าจ้าง นายจ้าง สัญญา กระทรวง", "ตำรวจ โรงพยาบาล", "ศาล ทนายความ"),
    KHMER("", "កម្មករ ប្រាក់ឈ្នួល និយោជក កិច្ចសន្យា", "មន្ទីរពេទ្យ ប៉ូលិស", "តុលាការ មេធាវី"),
    BURMESE("", "အလုပ်သမား လုပ်ခ အလုပ်ရှင် စာချုပ်", "ဆေးရုံ ရဲ", "တရားရုံး ရှေ့နေ");

    private final String between;
    private final List<String> common;
    private final List<String> first;
    private final List<String> second;

    Script(String between, String common, String first, String second) {
      this.between = between;
      this.common = List.of(common.split(" "));
      this.first = List.of(first.split(" "));
      this.second = List.of(second.split(" "));
    }
  }

  /**
   * A text as one writer leaves it.
   *
   * @param added what the writer added, in order
   */
  private record Edited(String text, List<String> added) {}

  private static Edited edit(List<String> base, List<String> own, Script script, Random random) {
    var words = new ArrayList<String>();
    var added = new ArrayList<String>();
    for (int i = 0; i <= base.size(); i++) {
      if (random.nextInt(8) == 0) {
        var word = own.get(random.nextInt(own.size())) + (1000 + random.nextInt(9000));
        words.add(word);
        added.add(word);
      }
      if (i < base.size() && random.nextInt(6) > 0) {
        words.add(base.get(i));
      }
    }
    return new Edited(String.join(script.between, words), added);
  }

  /** Whether the letters of all those words are there in that order, whatever stands between. */
  private static boolean inOrder(String text, List<String> words) {
    int at = 0;
    for (int letter : String.join("", words).codePoints().toArray()) {
      at = text.indexOf(letter, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  @ParameterizedTest
  @EnumSource
  void noWordThatAWriterAddedIsEverLost(Script script) {
    var random = new Random(20261130);
    for (int round = 0; round < 4_000; round++) {
      var base =
          random
              .ints(random.nextInt(25), 0, script.common.size())
              .mapToObj(script.common::get)
              .toList();
      var before = String.join(script.between, base);
      var mine = edit(base, script.first, script, random);
      var theirs = edit(base, script.second, script, random);
      var merged = WordMerge.of(before, mine.text, theirs.text);
      var what = before + "\n" + mine.text + "\n" + theirs.text + "\n= " + merged.text();
      assertTrue(inOrder(merged.text(), mine.added), what);
      assertTrue(inOrder(merged.text(), theirs.added), what);
      assertEquals(merged.text(), WordMerge.of(before, merged.text(), before).text());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatOneWriterAloneChangedIsExactlyWhatIsKept(Script script) {
    var random = new Random(7);
    for (int round = 0; round < 1_000; round++) {
      var base = random.ints(20, 0, script.common.size()).mapToObj(script.common::get).toList();
      var before = String.join(script.between, base);
      var mine = edit(base, script.first, script, random).text;
      assertEquals(new WordMerge(mine, 0, List.of()), WordMerge.of(before, mine, before));
      assertEquals(new WordMerge(mine, 0, List.of()), WordMerge.of(before, before, mine));
      assertEquals(new WordMerge(mine, 0, List.of()), WordMerge.of(before, mine, mine));
    }
  }
}

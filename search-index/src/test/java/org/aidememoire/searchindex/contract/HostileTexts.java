package org.aidememoire.searchindex.contract;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Texts of any code points: what shows nothing, what is half, what is endless. */
final class HostileTexts {

  private static final List<String> PIECES =
      List.of(
          // letters that show nothing, and signs that are ignored
          "\u3164",
          "\u115F",
          "\u1160",
          "\uFFA0",
          "\u200B",
          "\u200E",
          "\u2060",
          "\u00AD",
          "\u034F",
          "\u17B4",
          "\u17B5",
          "\u180E",
          "\u2800",
          "\uFEFF",
          "\uDB40\uDC41",
          "\uDB40\uDD00",
          // halves of characters, and what is none
          "\uD800",
          "\uDC00",
          "\uDBFF",
          "\uFFFE",
          "\uFFFF",
          "\uDBFF\uDFFF",
          "\u0000",
          "\u0001",
          "\u0008",
          "\u001B",
          "\u007F",
          "\u0085",
          "\u2028",
          "\u2029",
          // direction, marks without a letter, ligatures that become many letters
          "\u202E",
          "\u2066",
          "\u0301",
          "\u0E48",
          "\u1039",
          "\u103A",
          "\u17D2",
          "\u0EB3",
          "\u0E33",
          "\uFDFA",
          "\u0130",
          "\u00DF",
          "\uFB03",
          "\u0344",
          "\u1F82",
          // words of the region and of elsewhere
          "ค่าจ้าง",
          "ພ.ຮ.ບ",
          "ច្បាប់",
          "ဥပဒေ",
          "ျမန္မာ",
          "lương",
          "wage",
          "majikan",
          "עבודה",
          "عمل",
          "노동",
          "労働",
          "ｗａｇｅ",
          "👩‍👩‍👧",
          "พ.ศ. 2560",
          "٣٤",
          "၁၂",
          "𝟙𝟚",
          "’s",
          "'s",
          "u.s.a",
          "1.000.000",
          " ",
          " ",
          " ",
          "\t",
          "\n",
          ".",
          "-",
          "\"",
          "*",
          ":",
          "(",
          ")",
          "~",
          "title:",
          "NOT ");

  private HostileTexts() {}

  /** The same for the same seed. */
  static String of(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(4) == 0) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }

  /** Each piece alone, each endless, and mixtures. */
  static List<String> all(int mixtures) {
    List<String> texts = new java.util.ArrayList<>(PIECES);
    PIECES.forEach(piece -> texts.add(piece.repeat(12_000 / piece.length())));
    IntStream.range(0, mixtures).forEach(seed -> texts.add(of(seed)));
    return texts;
  }
}

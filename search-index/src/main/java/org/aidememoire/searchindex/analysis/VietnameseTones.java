package org.aidememoire.searchindex.analysis;

import java.util.Set;

/**
 * One place for the tone mark of a Vietnamese syllable, which is written on either of two vowels
 * (tòa, toà) and typed on a wrong one (lựơng for lượng, qúa for quá).
 *
 * <p>The tone stands on the vowel that has a mark of its own (ơ in ươ), else on the middle one of
 * three; of two on the second before a consonant (toàn) and on the first at the end of the word
 * (tòa, mía). The u of qu and the i of gi before a vowel are no vowels.
 */
final class VietnameseTones {

  /** Without tone, grave, acute, hook, tilde, dot. */
  private static final String[] TONED = {
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
    "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
  };

  private static final String OWN_MARK = "ăâêôơ";

  /** Vowels that make one syllable. */
  private static final Set<String> TOGETHER =
      Set.of(
          ("a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi ôi ơi ua uâ ui uê"
                  + " uô uơ uy ưa ưi ươ ưu yê oai oao oay oeo uao uây uôi uya uyê uyu iêu yêu ươi"
                  + " ươu")
              .split(" "));

  private static final Set<String> ENDINGS = Set.of("", "c", "ch", "m", "n", "ng", "nh", "p", "t");

  private VietnameseTones() {}

  /**
   * @param word composed and in lower case; one that is no such syllable stays
   */
  static String placed(String word) {
    int start = 0;
    while (start < word.length() && row(word.charAt(start)) < 0) {
      start++;
    }
    int end = start;
    while (end < word.length() && row(word.charAt(end)) >= 0) {
      end++;
    }
    if (end - start < 2 || !ENDINGS.contains(word.substring(end))) {
      return word;
    }
    int tone = tone(word, start, end);
    if (tone == 0) {
      return word;
    }
    StringBuilder plain = new StringBuilder(word);
    for (int i = start; i < end; i++) {
      plain.setCharAt(i, TONED[row(word.charAt(i))].charAt(0));
    }
    int vowels = plain.charAt(start) == glide(word, start) ? start + 1 : start;
    String together = plain.substring(vowels, end);
    if (!TOGETHER.contains(together)) {
      return word;
    }
    int at = vowels + nucleus(together, end < word.length());
    plain.setCharAt(at, TONED[row(plain.charAt(at))].charAt(tone));
    return plain.toString();
  }

  /** What the first vowel letter is when it belongs to the consonant before it. */
  private static char glide(String word, int start) {
    char before = start > 0 ? word.charAt(start - 1) : ' ';
    return before == 'q' ? 'u' : before == 'g' && start == 1 ? 'i' : ' ';
  }

  private static int nucleus(String vowels, boolean closed) {
    for (int i = vowels.length() - 1; i >= 0; i--) {
      if (OWN_MARK.indexOf(vowels.charAt(i)) >= 0) {
        return i;
      }
    }
    return vowels.length() == 3 || vowels.length() == 2 && closed ? 1 : 0;
  }

  /** The only tone of these vowels, or 0. */
  private static int tone(String word, int start, int end) {
    int tone = 0;
    for (int i = start; i < end; i++) {
      int own = TONED[row(word.charAt(i))].indexOf(word.charAt(i));
      if (own > 0 && tone > 0) {
        return 0;
      }
      tone = Math.max(tone, own);
    }
    return tone;
  }

  private static int row(char c) {
    for (int i = 0; i < TONED.length; i++) {
      if (TONED[i].indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }
}

package org.aidememoire.searchindex.analysis;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/** The kinds of writing that are treated differently. */
public enum Writing {
  LATIN,
  THAI,
  LAO,
  KHMER,
  BURMESE,
  /** Chinese, Japanese and Korean. */
  EAST_ASIAN,
  NUMBER,
  /** Arabic, Cyrillic, Devanagari, Tamil and all that put spaces between words. */
  OTHER;

  /** Of Japanese; it is of two scripts and so of none. */
  private static final int LONG_VOWEL = 0x30FC;

  /** Fillers are. */
  private static final int INVISIBLE = UProperty.DEFAULT_IGNORABLE_CODE_POINT;

  /** No space between words; Korean parts them and joins what belongs together as it likes. */
  public boolean unspaced() {
    return switch (this) {
      case THAI, LAO, KHMER, BURMESE, EAST_ASIAN -> true;
      case LATIN, NUMBER, OTHER -> false;
    };
  }

  static Writing of(int character) {
    if (character < 0x80) {
      return character >= '0' && character <= '9'
          ? NUMBER
          : Character.isLetter(character) ? LATIN : OTHER;
    }
    if (Character.isDigit(character)) {
      return NUMBER;
    }
    if (character == LONG_VOWEL) {
      return EAST_ASIAN;
    }
    return switch (UScript.getScript(character)) {
      case UScript.LATIN -> LATIN;
      case UScript.THAI -> THAI;
      case UScript.LAO -> LAO;
      case UScript.KHMER -> KHMER;
      case UScript.MYANMAR -> BURMESE;
      case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO -> EAST_ASIAN;
      case UScript.HANGUL ->
          UCharacter.hasBinaryProperty(character, INVISIBLE) ? OTHER : EAST_ASIAN;
      default -> OTHER;
    };
  }
}

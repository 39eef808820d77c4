package org.aidememoire.searchindex.analysis;

import com.ibm.icu.lang.UScript;

/** The kinds of writing that are treated differently. */
public enum Writing {
  LATIN,
  THAI,
  LAO,
  KHMER,
  BURMESE,
  NUMBER,
  OTHER;

  /** Thai, Lao, Khmer, Burmese: no space between words. */
  public boolean unspaced() {
    return switch (this) {
      case THAI, LAO, KHMER, BURMESE -> true;
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
    return switch (UScript.getScript(character)) {
      case UScript.LATIN -> LATIN;
      case UScript.THAI -> THAI;
      case UScript.LAO -> LAO;
      case UScript.KHMER -> KHMER;
      case UScript.MYANMAR -> BURMESE;
      default -> OTHER;
    };
  }
}

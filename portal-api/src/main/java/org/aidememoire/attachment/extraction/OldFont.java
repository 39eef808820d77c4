package org.aidememoire.attachment.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fonts from before Unicode: their letters stand at the places of Latin ones, so that a text is
 * rubbish unless the font's name is looked at. Vietnamese is converted; of Khmer and Lao fonts only
 * the names are known, and so their text is left out.
 */
enum OldFont {
  NONE(""),
  /** TCVN 5712:1993, VN3. */
  TCVN("\\.vn.*[^h]"),
  /** The same with capitals at the places of small letters. */
  TCVN_CAPITALS("\\.vn.*h"),
  VNI("vni[- ].*"),
  /** Limon, ABC and Khek (Khmer), Saysettha and Alice (Lao). */
  UNKNOWN(
      "limon.*|abc-(?:text|zoom).*|khek.*|saysettha (?!ot|web|unicode).*|saysettha|alice"
          + " ?[_\\d].*");

  /** Windows keeps a subset of a font under six letters and a plus. */
  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

  /** Letters from A1 on; a dot where a place is free. */
  private static final String VN3 =
      "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ......." // A1 to C5
          + "ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ"; // C6 to FE

  /** A letter of VNI is one of its own, or a Latin one with a sign behind it. */
  private static final Map<String, String> VNI_LETTERS = vni();

  private static final Pattern VNI_PAIR =
      Pattern.compile("(?s)[aeouyAEOUYôÔöÖ][øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË]|.");

  private final Pattern name;

  OldFont(String name) {
    this.name = Pattern.compile(name);
  }

  static OldFont of(@Nullable String font) {
    if (font != null) {
      String name = SUBSET.matcher(font).replaceFirst("").toLowerCase(Locale.ROOT);
      for (OldFont old : values()) {
        if (old != NONE && old.name.matcher(name).matches()) {
          return old;
        }
      }
    }
    return NONE;
  }

  /** In Unicode; nothing where the letters are not known. */
  String letters(String text) {
    return switch (this) {
      case NONE -> text;
      case TCVN -> tcvn(text);
      case TCVN_CAPITALS -> tcvn(text).toUpperCase(Locale.ROOT);
      case VNI -> VNI_PAIR.matcher(text).replaceAll(m -> Matcher.quoteReplacement(vni(m.group())));
      case UNKNOWN -> "";
    };
  }

  private static String tcvn(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      int at = c - 0xa1;
      boolean own = at >= 0 && at < VN3.length() && VN3.charAt(at) != '.';
      letters.append(own ? VN3.charAt(at) : c);
    }
    return letters.toString();
  }

  private static String vni(String letter) {
    String own = VNI_LETTERS.get(letter);
    if (own == null && letter.length() > 1) {
      return vni(letter.substring(0, 1)) + vni(letter.substring(1));
    }
    return own == null ? letter : own;
  }

  private static Map<String, String> vni() {
    Map<String, String> letters = new HashMap<>();
    String tones = "øùûõï"; // grave, acute, hook, tilde, dot
    for (String vowel : "aàáảãạ eèéẻẽẹ oòóỏõọ uùúủũụ yỳýỷỹ. ôờớởỡợ öừứửữự".split(" ")) {
      pairs(letters, vowel, tones);
    }
    for (String vowel : "aầấẩẫậ eềếểễệ oồốổỗộ".split(" ")) {
      pairs(letters, vowel, "àáåãä");
      letters.put(vowel.charAt(0) + "â", Map.of('a', "â", 'e', "ê", 'o', "ô").get(vowel.charAt(0)));
    }
    pairs(letters, "aằắẳẵặ", "èéúüë");
    letters.put("aê", "ă");
    letters.putAll(Map.of("ô", "ơ", "ö", "ư", "ñ", "đ", "æ", "ỉ", "ó", "ĩ", "ò", "ị", "î", "ỵ"));
    Map<String, String> capitals = new HashMap<>();
    letters.forEach(
        (from, to) -> capitals.put(from.toUpperCase(Locale.ROOT), to.toUpperCase(Locale.ROOT)));
    letters.putAll(capitals);
    return letters;
  }

  /** The vowel stands first, then what each sign behind it makes of it. */
  private static void pairs(Map<String, String> letters, String vowel, String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (vowel.charAt(i + 1) != '.') {
        letters.put("" + vowel.charAt(0) + signs.charAt(i), "" + vowel.charAt(i + 1));
      }
    }
  }
}

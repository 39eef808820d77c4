package org.aidememoire.attachment.extraction;

import java.util.regex.Pattern;

/** Mends what layout and old fonts do to text, so that it reads and is found as typed. */
final class Clean {

  /**
   * Windows fonts keep Thai vowels and tone marks shifted for tall consonants in the private area
   * from U+F700 on; PDFs made with them carry these code points.
   */
  private static final String THAI_PRIVATE =
      "\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c"
          + "\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a";

  /**
   * {@code migra-} at a line's end, {@code tion} on the next: one word, when both are lower case.
   */
  private static final Pattern HYPHENATION =
      Pattern.compile("(?<=\\p{IsLatin}{2})(?:-|\u2010)\\h*\\R\\h*(?=\\p{Ll}{2})");

  private static final Pattern SPACES = Pattern.compile("[\\h&&[^\\n]]+");
  private static final Pattern BLANK_LINES = Pattern.compile("(?:\\h*\\R){3,}");

  private Clean() {}

  static String text(String raw) {
    String text = characters(raw);
    text = SaraAm.whole(text);
    text = text.replace("\u0e40\u0e40", "\u0e41"); // two SARA E, typed for SARA AE
    text = HYPHENATION.matcher(text).replaceAll("");
    text = SPACES.matcher(text).replaceAll(" ");
    text = BLANK_LINES.matcher(text).replaceAll("\n\n");
    return text.strip();
  }

  private static String characters(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      int thai = c - '\uf700';
      if (thai >= 0 && thai < THAI_PRIVATE.length()) {
        out.append(THAI_PRIVATE.charAt(thai));
      } else if (c >= '\ufb00' && c <= '\ufb06') {
        out.append(ligature(c));
      } else if (c == '\u00ad' || c == '\ufeff' || c == '\0') {
        continue; // soft hyphen, byte order mark; PostgreSQL takes no NUL
      } else if (c == '\u000b' || c == '\f') {
        out.append('\n');
      } else if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
        out.append(' ');
      } else if (Character.isSurrogate(c) && !paired(raw, i)) {
        out.append('\ufffd');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean paired(String raw, int i) {
    return Character.isHighSurrogate(raw.charAt(i))
        ? i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(raw.charAt(i - 1));
  }

  private static String ligature(char c) {
    return switch (c) {
      case '\ufb00' -> "ff";
      case '\ufb01' -> "fi";
      case '\ufb02' -> "fl";
      case '\ufb03' -> "ffi";
      case '\ufb04' -> "ffl";
      default -> "st";
    };
  }

  /**
   * A text layer without meaning: glyph numbers without their letters, as some producers leave it.
   * True when less than half of what is not space has a meaning in Unicode.
   */
  static boolean isGarbage(String text) {
    long solid = 0;
    long sense = 0;
    for (int c : text.codePoints().toArray()) {
      if (Character.isWhitespace(c)) {
        continue;
      }
      solid++;
      int type = Character.getType(c);
      boolean privateUse = type == Character.PRIVATE_USE || type == Character.UNASSIGNED;
      if (!privateUse && c != '\ufffd' && type != Character.CONTROL) {
        sense++;
      }
    }
    return solid > 0 && sense * 2 < solid;
  }
}

package org.aidememoire.language;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Text as somebody typed, pasted, sent or stored it in a file, in the one form in which the portal
 * keeps it: composed (NFC), lines ended alike, without signs that nobody sees and that would turn,
 * hide or break what stands beside them. What has no glyph at all is empty.
 *
 * <p>Joiners, non-joiners and zero-width spaces stay between letters: Khmer, Burmese, Thai and
 * others are written with them.
 */
public final class TypedText {

  /** Ends of lines and pages, of other systems and of word processors. */
  private static final UnicodeSet LINE_ENDS =
      new UnicodeSet("[\\u000B\\u000C\\r\\u0085\\u2028\\u2029]").freeze();

  /** Blanks that are letters by their class: Hangul fillers, the empty cell of Braille. */
  private static final UnicodeSet FILLERS =
      new UnicodeSet("[\\u115F\\u1160\\u3164\\uFFA0\\u2800]").freeze();

  /**
   * Control characters; signs that turn the direction of what follows; deprecated format
   * characters; what is no character; a byte order mark; annotation and tag characters, with which
   * one text can be hidden in another.
   */
  private static final UnicodeSet OUT =
      new UnicodeSet(
              "[[[:Cc:]-[\\t\\n]][\\u202A-\\u202E][\\u2066-\\u2069][\\u206A-\\u206F]\\uFEFF"
                  + "[\\uFFF9-\\uFFFB][:Noncharacter_Code_Point:][\\U000E0000-\\U000E007F]]")
          .freeze();

  private static final UnicodeSet CHANGED =
      new UnicodeSet(LINE_ENDS).addAll(FILLERS).addAll(OUT).addAll(0xD800, 0xDFFF).freeze();

  private static final UnicodeSet UNSEEN =
      new UnicodeSet("[[:White_Space:][:Default_Ignorable_Code_Point:]]").freeze();

  /** What says nothing before the first and after the last sign. */
  private static final UnicodeSet EDGES =
      new UnicodeSet("[[:White_Space:]\\u00AD\\u061C[\\u200B-\\u200F][\\u2060-\\u2064]]").freeze();

  private static final char REPLACEMENT = '\uFFFD';

  private TypedText() {}

  /** Without what nobody sees, and without blanks around it; empty when it has no glyph. */
  public static String clean(String text) {
    var seen = CHANGED.containsNone(text) ? text : withoutUnseen(text.replace("\r\n", "\n"));
    if (UNSEEN.containsAll(seen)) {
      return "";
    }
    int from = EDGES.span(seen, SpanCondition.CONTAINED);
    int to = EDGES.spanBack(seen, SpanCondition.CONTAINED);
    return Normalizer.normalize(seen.substring(from, to), Normalizer.Form.NFC);
  }

  /** The same in one line, for what is a name or a heading; null when nothing was written. */
  public static @Nullable String line(@Nullable String text) {
    return text == null ? null : orNull(clean(text).replaceAll("[ ]*[\\t\\n][\\t\\n ]*", " "));
  }

  /** Cleaned; null when nothing was written. */
  public static @Nullable String written(@Nullable String text) {
    return text == null ? null : orNull(clean(text));
  }

  private static @Nullable String orNull(String clean) {
    return clean.isEmpty() ? null : clean;
  }

  /** Whether half of a character stands in it: no encoding of Unicode can carry it. */
  public static boolean isBroken(String text) {
    return text.codePoints().anyMatch(TypedText::isHalf);
  }

  private static boolean isHalf(int sign) {
    return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
  }

  private static String withoutUnseen(String text) {
    var seen = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            sign -> {
              if (LINE_ENDS.contains(sign)) {
                seen.append('\n');
              } else if (FILLERS.contains(sign)) {
                seen.append(' ');
              } else if (isHalf(sign)) {
                seen.append(REPLACEMENT);
              } else if (!OUT.contains(sign)) {
                seen.appendCodePoint(sign);
              }
            });
    return seen.toString();
  }
}

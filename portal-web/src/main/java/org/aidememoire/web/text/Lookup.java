package org.aidememoire.web.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How lists are looked through by what somebody types: by parts of words in any order, in any case,
 * with or without the marks of Latin letters, Vietnamese included. The vowels and tones of Thai,
 * Lao, Khmer and Burmese are marks too, but they are letters to their readers and stay.
 */
public final class Lookup {

  private static final Pattern LATIN_MARKS = Pattern.compile("[\\u0300-\\u036F]");
  private static final String WITHOUT_PARTS = "đðøłı";
  private static final String PLAIN = "ddoli";

  private Lookup() {}

  /** Whether the text has every word of what was typed; any text has nothing. */
  public static boolean has(String text, String typed) {
    var plain = plain(text);
    return Arrays.stream(plain(typed).strip().split("\\s+")).allMatch(plain::contains);
  }

  private static String plain(String text) {
    var open = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var plain = new StringBuilder(LATIN_MARKS.matcher(open).replaceAll(""));
    for (int i = 0; i < plain.length(); i++) {
      int letter = WITHOUT_PARTS.indexOf(plain.charAt(i));
      if (letter >= 0) {
        plain.setCharAt(i, PLAIN.charAt(letter));
      }
    }
    return plain.toString();
  }
}

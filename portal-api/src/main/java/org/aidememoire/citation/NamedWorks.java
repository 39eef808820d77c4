package org.aidememoire.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aidememoire.language.Digits;

/**
 * Laws that are cited by name and year: {@code Employment Act 1955}, {@code Labour Protection Act
 * B.E. 2541 (1998)}, {@code พระราชบัญญัติคุ้มครองแรงงาน พ.ศ. ๒๕๔๑}. The year of the Buddhist era
 * and that of the common one are the same in the normal form.
 */
final class NamedWorks {

  /** Words of a name at most, of as many letters: what is longer is no name. */
  private static final int MOST_WORDS = 16;

  private static final int LONGEST = 160;

  private static final int WORD = 40;

  private static final int ERA = 543;

  /** The last word of an English name, what stands between it and the year, and the year. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:Act|Law|Code|Decree|Ordinance|Order|Enactment)"
              + "(?: \\(No\\. ?\\d{1,3}\\))?,?(?: of)? (?:B\\. ?E\\. ?)?(\\p{Nd}{4})\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ERA_OR_OF = Pattern.compile(" (?:of |B\\. ?E\\. ?)+$");

  private static final Pattern MALAY =
      Pattern.compile(
          "\\bAkta ((?:\\(?\\p{Lu}[\\p{L}’-]{0,39}\\)?,? |dan |dalam ){1,14})(\\p{Nd}{4})\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern THAI =
      Pattern.compile(
          "(พระราชบัญญัติ|พระราชกำหนด|พระราชกฤษฎีกา|กฎกระทรวง|พ\\.ร\\.บ\\.|พ\\.ร\\.ก\\.)"
              + "([\\u0E00-\\u0E7F0-9 ()]{3,160}?)(?:พ\\.ศ\\. ?|พุทธศักราช ?)(\\p{Nd}{4})(?!\\p{Nd})");

  private static final Pattern WORD_BEFORE =
      Pattern.compile("(?:^|.*[\\s“\"])(\\(?[\\p{L}\\p{M}’'-]+\\)?,?) $", Pattern.DOTALL);

  /** Small words that stand inside a name. */
  private static final Set<String> WITHIN =
      Set.of("of", "and", "in", "on", "for", "to", "from", "with");

  /** A regulation with nothing but a number says nothing of what it regulates. */
  private static final Pattern NUMBER_ALONE = Pattern.compile("กฎกระทรวงฉบับที่\\d*");

  private NamedWorks() {}

  static List<Citation> in(String text) {
    var found = new ArrayList<Citation>();
    ENGLISH
        .matcher(text)
        .results()
        .forEach(
            match -> {
              int from = beginning(text, match.start());
              if (from < match.start()) {
                var name = text.substring(from, match.start(1));
                add(found, ERA_OR_OF.matcher(name).replaceFirst(""), match, match.group(1), from);
              }
            });
    MALAY
        .matcher(text)
        .results()
        .forEach(m -> add(found, "Akta " + m.group(1), m, m.group(2), m.start()));
    THAI.matcher(text)
        .results()
        .forEach(m -> add(found, full(m.group(1)) + m.group(2), m, m.group(3), m.start()));
    return found;
  }

  private static void add(
      List<Citation> found, String name, MatchResult match, String written, int from) {
    int year = Integer.parseInt(Digits.plain(written));
    var bare = bare(name);
    if (!NUMBER_ALONE.matcher(bare).matches()) {
      var work = "named/%s/%d".formatted(bare, year > 2400 ? year - ERA : year);
      found.add(new Citation(work, List.of(), from, match.end()));
    }
  }

  private static String full(String form) {
    return switch (form) {
      case "พ.ร.บ." -> "พระราชบัญญัติ";
      case "พ.ร.ก." -> "พระราชกำหนด";
      default -> form;
    };
  }

  private static String bare(String name) {
    return Digits.plain(Normalizer.normalize(name, Normalizer.Form.NFKC))
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
  }

  /** Where the name begins whose last word stands there: behind the article, at a capital. */
  private static int beginning(String text, int last) {
    int from = last;
    int capital = last;
    for (int words = 0; words < MOST_WORDS && last - from < LONGEST; words++) {
      var before = WORD_BEFORE.matcher(text.substring(Math.max(0, from - WORD), from));
      if (!before.matches()) {
        break;
      }
      var letters = before.group(1).replaceAll("[(),]", "");
      boolean named = Character.isUpperCase(letters.codePointAt(0)) && !letters.equals("The");
      if (!named && !WITHIN.contains(letters)) {
        break;
      }
      from -= 1 + before.group(1).length();
      capital = named ? from : capital;
      if (before.group(1).startsWith("(") && !before.group(1).contains(")")) {
        return named ? from + 1 : capital;
      }
    }
    return capital;
  }
}

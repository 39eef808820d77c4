package org.aidememoire.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aidememoire.problem.Language;

/**
 * The words of dates in the nine languages: months and weekdays from CLDR, spellings and
 * abbreviations that it lacks, names of eras, and what stands beside day, month and year.
 */
final class DayWords {

  /** What a word says of a date. */
  sealed interface Word {}

  record Month(int number) implements Word {}

  enum Mark implements Word {
    /** "Month", after which its number may follow. */
    MONTH,
    BUDDHIST_ERA,
    COMMON_ERA,
    /** Nothing: a weekday, "the", "day", "year". */
    NOTHING
  }

  /** A word and where it ends. */
  record Found(Word word, int end) {}

  /** Other spellings and abbreviations of the twelve months; a bar separates them. */
  private static final String[] MONTHS = {
    "มกรา",
    "pebruari|กุมภา|កុម្ភះ|កុម្ភ",
    "mar|mac|มีนา|មិនា",
    "apr|เมษา",
    "may|mei|พฤษภา|ພຶດສະພາ",
    "jun|june|มิถุนา|ມິຖຸນາ",
    "jul|july|กรกฎา|កក្កដា",
    "aug|agt|ags|agust|ogs|สิงหา",
    "sep|sept|กันยา",
    "oct|ตุลา",
    "nov|nop|nopember|พฤศจิกา",
    "ธันวา",
  };

  private static final String MONTH = "month|เดือน|ເດືອນ|ខែ|tháng|thg|bulan|buwan|buwan ng";

  private static final String BUDDHIST =
      "b.e|พ.ศ|พุทธศักราช|ພ.ສ|ພຸດທະສັກກະລາດ|ព.ស|ពុទ្ធសករាជ|ពុទ្ធសករាជ";

  private static final String COMMON =
      "a.d|c.e|ค.ศ|คริสต์ศักราช|ຄ.ສ|ຄຣິດສັກກະລາດ|គ.ស|គ្រិស្តសករាជ|tcn|masehi|ad";

  private static final String NOTHING =
      "the|of|day|year|on|st|nd|rd|th|วันที่|ที่|วัน|ปี|ວັນທີ|ທີ|ວັນ|ປີ|ថ្ងៃទី|ថ្ងៃ|ទី|ឆ្នាំ"
          + "|ရက်နေ့|ရက်|နေ့|လ|ခုနှစ်|ခု|နှစ်|ngày|năm|mùng|mồng|tanggal|tgl|tahun|tarikh|haribulan|hb"
          + "|pada|ika|ng|petsa|taong|araw|noong|sa";

  private static final Pattern LATIN_MARKS = Pattern.compile("[\\u0300-\\u036F]+");

  private static final Map<String, Word> WORDS = words();

  private static final int LONGEST =
      WORDS.keySet().stream().mapToInt(String::length).max().orElseThrow();

  private DayWords() {}

  /** In small letters, with Latin letters and digits alone, and without the points of words. */
  static String plain(String text) {
    var letters =
        LATIN_MARKS
            .matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("")
            .replace('đ', 'd');
    var plain = new StringBuilder();
    int before = ' ';
    for (int sign : Normalizer.normalize(letters, Normalizer.Form.NFC).codePoints().toArray()) {
      if (Character.isDigit(sign)) {
        plain.append(Character.digit(sign, 10));
      } else if (sign != '.' || !inWord(before)) {
        plain.appendCodePoint(sign);
      }
      before = sign == '.' ? before : sign;
    }
    return plain.toString();
  }

  static boolean inWord(int sign) {
    return Character.isLetter(sign)
        || Character.getType(sign) == Character.NON_SPACING_MARK
        || Character.getType(sign) == Character.COMBINING_SPACING_MARK
        || sign == '\u200b';
  }

  /** The longest word that begins there; unspaced scripts write several in a row. */
  static Optional<Found> at(String plain, int start) {
    for (int end = Math.min(plain.length(), start + LONGEST); end > start; end--) {
      var word = WORDS.get(plain.substring(start, end));
      if (word != null) {
        return Optional.of(new Found(word, end));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Word> words() {
    var words = new HashMap<String, Word>();
    for (var language : Language.KNOWN) {
      var symbols = new DateFormatSymbols(GregorianCalendar.class, ULocale.forLocale(language));
      for (var weekday : symbols.getWeekdays()) {
        put(words, weekday, Mark.NOTHING);
      }
      for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
        for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
          months(words, List.of(symbols.getMonths(context, width)));
        }
      }
    }
    months(words, List.of(MONTHS));
    put(words, MONTH, Mark.MONTH);
    put(words, BUDDHIST, Mark.BUDDHIST_ERA);
    put(words, COMMON, Mark.COMMON_ERA);
    put(words, NOTHING, Mark.NOTHING);
    return Map.copyOf(words);
  }

  /** Vietnamese counts its months: those names are the word for a month and a number. */
  private static void months(Map<String, Word> words, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).chars().noneMatch(Character::isDigit)) {
        put(words, names.get(i), new Month(i + 1));
      }
    }
  }

  private static void put(Map<String, Word> words, String names, Word word) {
    for (var name : names.split("\\|")) {
      var plain = plain(name);
      if (!plain.isEmpty()) {
        var other = words.putIfAbsent(plain, word);
        if (other != null && !other.equals(word)) {
          throw new IllegalStateException(plain + " says two things of a date");
        }
      }
    }
  }
}

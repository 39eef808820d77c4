package org.aidememoire.lawtext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.aidememoire.language.Digits;

/**
 * The number of a provision, {@code 60L}, {@code 14bis}, {@code 14/1}, whatever digits it is
 * written with.
 *
 * @param suffix of what was inserted behind that number, empty for the number itself
 */
record ProvisionNumber(int number, String suffix) implements Comparable<ProvisionNumber> {

  /** The words with which Thai law numbers inserted sections, in their order. */
  private static final List<String> THAI =
      List.of("ทวิ", "ตรี", "จัตวา", "เบญจ", "ฉ", "สัตต", "อัฏฐ", "นว", "ทศ");

  private static final List<String> LATIN =
      List.of(
          "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies");

  /** As many of them as the readings of a misread number may have. */
  static final String SUFFIXES = String.join("|", THAI);

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,4})\\s?(bis|ter|quater|[\\p{L}\\p{M}]+|[A-Z]{1,3}|/\\d+)?");

  /** What scanning makes of digits. */
  private static final String CONFUSED = "lIi|!tLOoQTSsBZzgq";

  private static final String MEANT = "111111100075582299";

  private static final Comparator<ProvisionNumber> ORDER =
      Comparator.comparingInt(ProvisionNumber::number)
          .thenComparingInt(ProvisionNumber::rank)
          .thenComparingInt(number -> number.suffix.length())
          .thenComparing(ProvisionNumber::suffix);

  /** What a written number can mean: as it stands first, then with digits in place of letters. */
  static List<ProvisionNumber> readings(String written) {
    var readings = new ArrayList<ProvisionNumber>();
    var plain = Digits.plain(written).strip();
    add(readings, plain);
    var repaired = new StringBuilder();
    for (char letter : plain.replace(" ", "").toCharArray()) {
      int at = CONFUSED.indexOf(letter);
      repaired.append(at < 0 ? letter : MEANT.charAt(at));
    }
    add(readings, repaired.toString());
    add(readings, plain.replace(" ", "").replace('T', '1'));
    return readings;
  }

  private static void add(List<ProvisionNumber> readings, String text) {
    var matcher = WRITTEN.matcher(text);
    if (matcher.matches()) {
      var reading =
          new ProvisionNumber(
              Integer.parseInt(matcher.group(1)),
              matcher.group(2) == null ? "" : suffix(matcher.group(2)));
      if (reading.number > 0 && !readings.contains(reading)) {
        readings.add(reading);
      }
    }
  }

  private static String suffix(String written) {
    int thai = THAI.indexOf(written);
    if (thai >= 0) {
      return LATIN.get(thai);
    }
    var lower = written.toLowerCase(Locale.ROOT);
    return LATIN.contains(lower) ? lower : written;
  }

  private int rank() {
    return LATIN.indexOf(suffix);
  }

  /** Whether it is what is expected after that one. */
  boolean follows(ProvisionNumber before) {
    return suffix.isEmpty()
        ? number == before.number + 1
        : number == before.number && compareTo(before) > 0;
  }

  /** How many numbers are missing between that one and this. */
  int gapAfter(ProvisionNumber before) {
    return follows(before) ? 0 : Math.max(0, number - before.number - 1);
  }

  @Override
  public int compareTo(ProvisionNumber other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return number + suffix;
  }
}

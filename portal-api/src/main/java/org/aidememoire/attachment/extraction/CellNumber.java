package org.aidememoire.attachment.extraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * A number of a spreadsheet as people read it: with the fifteen digits that Excel keeps, days as
 * ISO days, times as {@code 08:30}.
 */
final class CellNumber {

  /** The day that a serial number counts from, with Lotus's leap day of 1900 allowed for. */
  private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);

  private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);

  /** That leap day, which there was not: what is before counts from a day later. */
  private static final int LEAP_DAY = 60;

  /** The last day of the year 9999. */
  private static final int MOST_DAYS = 2_958_465;

  private static final MathContext DIGITS = new MathContext(15);
  private static final int MINUTES_A_DAY = 24 * 60;

  private final boolean since1904;

  CellNumber(boolean since1904) {
    this.since1904 = since1904;
  }

  /**
   * @throws NumberFormatException where it is no number
   */
  String words(String raw, CellStyles.Meaning meaning) {
    double value = Double.parseDouble(raw.strip());
    if (meaning == CellStyles.Meaning.NUMBER || value < 0 || value > MOST_DAYS) {
      return number(raw.strip());
    }
    return meaning == CellStyles.Meaning.TIME || value < 1 && !since1904
        ? time(value)
        : moment(value, meaning);
  }

  private static String number(String raw) {
    BigDecimal rounded = new BigDecimal(raw).round(DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** More than a day, where hours are added up. */
  private static String time(double value) {
    long minutes = Math.round(value * MINUTES_A_DAY);
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }

  private String moment(double value, CellStyles.Meaning meaning) {
    long minutes = Math.round(value * MINUTES_A_DAY);
    LocalDate epoch = since1904 ? SINCE_1904 : SINCE_1900;
    long days = minutes / MINUTES_A_DAY + (since1904 || value >= LEAP_DAY ? 0 : 1);
    LocalDateTime moment = epoch.plusDays(days).atStartOfDay().plusMinutes(minutes % MINUTES_A_DAY);
    boolean day = meaning == CellStyles.Meaning.DAY || minutes % MINUTES_A_DAY == 0;
    return day ? moment.toLocalDate().toString() : moment.toString().replace('T', ' ');
  }
}

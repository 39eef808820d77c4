package org.aidememoire.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;

/** Calendars as they are sent (RFC 5545). */
public final class CalendarFile {

  /** The most octets of a line. */
  private static final int LINE = 75;

  private CalendarFile() {}

  public static String of(Calendar calendar) {
    var text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory is always written", e);
    }
    return folded(text.toString());
  }

  /** The library folds by characters, the standard by octets; no character is cut. */
  static String folded(String text) {
    var lines = new StringBuilder(text.length());
    int octets = 0;
    for (int sign : text.replace("\r\n ", "").codePoints().toArray()) {
      int length = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
      if (sign != '\r' && sign != '\n' && octets + length > LINE) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.appendCodePoint(sign);
      octets = sign == '\n' ? 0 : octets + length;
    }
    return lines.toString();
  }
}

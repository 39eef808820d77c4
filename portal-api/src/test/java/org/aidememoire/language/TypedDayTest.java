package org.aidememoire.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.aidememoire.language.TypedDay.Read;
import org.aidememoire.language.TypedDay.Unread;
import org.aidememoire.problem.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3/11/2026 | 2026-11-03",
        "3.11.2026 | 2026-11-03",
        "03-11-2026 | 2026-11-03",
        "3 11 2026 | 2026-11-03",
        "2026-11-03 | 2026-11-03",
        "2026/11/3 | 2026-11-03",
        "3/11 | 2026-11-03",
        "3 Nov 2026 | 2026-11-03",
        "3 Nov. 2026 | 2026-11-03",
        "3.Nov.2026 | 2026-11-03",
        "3rd of November 2026 | 2026-11-03",
        "Tuesday, November 3, 2026 | 2026-11-03",
        "Sept 1 2026 | 2026-09-01",
        "3 Nov | 2026-11-03",
        "3 November 2569 | 2026-11-03",
        "3/11/2569 | 2026-11-03",
        "2569-11-03 | 2026-11-03",
        "29/2/2567 | 2024-02-29",
        "3 Nov 2569 B.E. | 2026-11-03",
        "3 Nov B.E. 2569 | 2026-11-03",
        "๓/๑๑/๒๕๖๙ | 2026-11-03",
        "៣/១១/២០២៦ | 2026-11-03",
        "၃/၁၁/၂၀၂၆ | 2026-11-03",
        "໓/໑໑/໒໐໒໖ | 2026-11-03",
        "15 ม.ค. 2569 | 2026-01-15",
        "15ม.ค.2569 | 2026-01-15",
        "๑๕ มกราคม พ.ศ. ๒๕๖๙ | 2026-01-15",
        "15 มกราคม พ.ศ. 2569 | 2026-01-15",
        "วันที่ 15 เดือนมกราคม พ.ศ. 2569 | 2026-01-15",
        "วันพฤหัสบดีที่ 15 มกราคม พุทธศักราช 2569 | 2026-01-15",
        "15 มกราคม ค.ศ. 2026 | 2026-01-15",
        "วันที่ 15 เดือน 1 ปี 2569 | 2026-01-15",
        "15 Januari 2026 | 2026-01-15",
        "tanggal 17 Agustus 2026 | 2026-08-17",
        "1 Nopember 2026 | 2026-11-01",
        "31hb Mac 2026 | 2026-03-31",
        "15 Ogos 2026 | 2026-08-15",
        "ngày 15 tháng 1 năm 2026 | 2026-01-15",
        "ngay 15 thang 01 nam 2026 | 2026-01-15",
        "15 thg 1, 2026 | 2026-01-15",
        "ថ្ងៃទី១៥ ខែមករា ឆ្នាំ២០២៦ | 2026-01-15",
        "15 មករា 2026 | 2026-01-15",
        "ວັນທີ 15 ມັງກອນ 2026 | 2026-01-15",
        "15 ມ.ກ. 2026 | 2026-01-15",
        "၂၀၂၆ ခုနှစ် ဇန်နဝါရီလ ၁၅ ရက် | 2026-01-15",
        "၂၀၂၆ခုနှစ်ဇန်နဝါရီလ၁၅ရက်နေ့ | 2026-01-15",
        "ika-15 ng Enero 2026 | 2026-01-15",
        "Agosto 21, 2026 | 2026-08-21",
        "1/1/1800 | 1800-01-01",
        "31/12/2200 | 2200-12-31",
        "1/1/2400 | 1857-01-01",
        "31/12/2700 | 2157-12-31",
      })
  void aDayIsReadAsPeopleWriteIt(String typed, LocalDate meant) {
    assertEquals(new Read(meant), TypedDay.written(typed, TODAY));
    assertEquals(new Read(meant), TypedDay.written("\u200b " + typed + "\u00a0", TODAY));
  }

  static Stream<Locale> languages() {
    return Language.KNOWN.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyDayThatTheLanguagesWriteInTheirOwnWayIsReadBack(Locale language) {
    for (var day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
      for (var style : new FormatStyle[] {FormatStyle.FULL, FormatStyle.LONG, FormatStyle.MEDIUM}) {
        var java = DateTimeFormatter.ofLocalizedDate(style).withLocale(language).format(day);
        assertEquals(new Read(day), TypedDay.written(java, TODAY), java);
        var icu =
            DateFormat.getDateInstance(style.ordinal(), ULocale.forLocale(language))
                .format(
                    new GregorianCalendar(
                        day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth()));
        assertEquals(new Read(day), TypedDay.written(icu, TODAY), icu);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon",
        "2026",
        "3 anf 2026",
        "Nov 2026",
        "3/2026",
        "1 2 3 4",
        "+2026-01-15",
        "3 Nov Dec 2026",
        "3/11/2026 10:00",
        "٣/١١/٢٠٢٦ م",
        "2026-11-03T00:00",
        "1234567/1/2026",
        "tháng 13 2026",
        "-",
        "2026-11-2026",
        "15 พ.ศ. ค.ศ. 2569",
        "3 Nov 2026 2026",
        "𝟛 foo",
        "<script>",
      })
  void whatIsNoDayIsNotGuessed(String typed) {
    assertEquals(
        "field.day.unread", assertInstanceOf(Unread.class, TypedDay.written(typed, TODAY)).code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/2/2026 | Start: February 2026 has 28 days. Check the day.",
        "30 ก.พ. 2567 | Start: February 2024 has 29 days. Check the day.",
        "2026-04-31 | Start: April 2026 has 30 days. Check the day.",
        "0/4/2026 | Start: April 2026 has 30 days. Check the day.",
        "11/23/2026 | Start: there is no month 23. Write the day before the month: 23/11/2026.",
        "13/13/2026 | Start: there is no month 13. Write the day before the month, such as 3/11/2026.",
        "2026-13-01 | Start: there is no month 13. Write the day before the month, such as 3/11/2026.",
        "3/11/26 | Start: write the year with four digits: 2026 and not 26.",
        "3 Nov 69 | Start: write the year with four digits: 2069 and not 69.",
        "0206-01-15 | Start: the year 206 is not one between 1800 and 2200. Check the year.",
        "20226-01-15 | Start: the year 20226 is not one between 1800 and 2200. Check the year.",
        "-9999-12-31 | Start: the year 9999 is not one between 1800 and 2200. Check the year.",
        "31/12/1799 | Start: the year 1799 is not one between 1800 and 2200. Check the year.",
        "1/1/2201 | Start: the year 2201 is not one between 1800 and 2200. Check the year.",
        "31/12/2399 | Start: the year 2399 is not one between 1800 and 2200. Check the year.",
        "1/1/2701 | Start: the year 2701 is not one between 1800 and 2200. Check the year.",
        "soon | Start: “soon” cannot be read as a date. Write day, month and year, such as 3/11/2026 or 3 Nov 2026.",
      })
  void whatIsWrongIsSaidWithTheRemedy(String typed, String said) {
    var unread = assertInstanceOf(Unread.class, TypedDay.written(typed, TODAY));
    assertEquals(said, unread.of("starts", "Start").message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-15", "2024-02-29", "1800-01-01", "2200-12-31"})
  void aProgramSendsADayInOneForm(String sent) {
    assertEquals(new Read(LocalDate.parse(sent)), TypedDay.sent(sent));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2569-01-15 | madeOn: 2569 is a year of the Buddhist era. Send 2026-01-15.",
        "2567-02-29 | madeOn: 2567 is a year of the Buddhist era. Send 2024-02-29.",
        "+20226-01-15 | madeOn: “+20226-01-15” is no date. Send year, month and day, such as 2026-11-03.",
        "0206-01-15 | madeOn: the year 206 is not one between 1800 and 2200. Check the year.",
        "-9999-12-31 | madeOn: “-9999-12-31” is no date. Send year, month and day, such as 2026-11-03.",
        "2026-02-30 | madeOn: February 2026 has 28 days. Check the day.",
        "2026-13-01 | madeOn: there is no month 13. Write the day before the month, such as 3/11/2026.",
        "15 ม.ค. 2569 | madeOn: “15 ม.ค. 2569” is no date. Send 2026-01-15.",
        "3/11/2026 | madeOn: “3/11/2026” is no date. Send 2026-11-03.",
        "2026-1-5 | madeOn: “2026-1-5” is no date. Send 2026-01-05.",
        "๒๐๒๖-๐๑-๑๕ | madeOn: “๒๐๒๖-๐๑-๑๕” is no date. Send 2026-01-15.",
        "3 Nov | madeOn: “3 Nov” is no date. Send year, month and day, such as 2026-11-03.",
        "2026-11-03T00:00:00Z | madeOn: “2026-11-03T00:00:00Z” is no date. Send year, month and day, such as 2026-11-03.",
        "'' | madeOn: “” is no date. Send year, month and day, such as 2026-11-03.",
      })
  void aProgramIsToldWhatToSend(String sent, String said) {
    var unread = assertInstanceOf(Unread.class, TypedDay.sent(sent));
    assertEquals(said, unread.of("madeOn", "madeOn").message());
  }
}

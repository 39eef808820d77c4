package org.aidememoire.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Days as another program reads them. */
class DayCalendarsTest {

  private static final URI PORTAL = URI.create("https://aide.example/");

  private static VEvent read(String note) throws Exception {
    var day =
        new CalendarDay(
            new UUID(0, 7),
            3,
            "พระราชกำหนด, มาตรา 59; มีผลใช้บังคับ",
            note,
            "/legal-events/7",
            LocalDate.of(2026, 12, 31),
            Instant.parse("2026-11-30T08:00:00Z"));
    var calendar =
        new CalendarBuilder().build(new StringReader(DayCalendars.of(PORTAL, List.of(day))));
    return (VEvent) calendar.getComponents().getFirst();
  }

  @Test
  void aDayIsAWholeDayUnderTheKeyOfItsRecord() throws Exception {
    var event = read("Register first:\nonly in person; no agents.");
    assertEquals(new UUID(0, 7).toString(), event.getUid().orElseThrow().getValue());
    assertEquals("20261231", event.getDateTimeStart().getValue());
    assertEquals("20270101", event.getDateTimeEnd().getValue());
    assertEquals(3, event.getSequence().getSequenceNo());
    assertEquals("พระราชกำหนด, มาตรา 59; มีผลใช้บังคับ", event.getSummary().getValue());
    assertEquals("Register first:\nonly in person; no agents.", event.getDescription().getValue());
    assertEquals("https://aide.example/legal-events/7", event.getUrl().getValue());
  }

  @Test
  void aDayWithoutANoteSaysNothing() throws Exception {
    assertEquals(null, read("").getDescription());
  }
}

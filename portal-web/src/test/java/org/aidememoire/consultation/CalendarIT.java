package org.aidememoire.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.aidememoire.calendar.CalendarAddresses;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.AsOwner;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CalendarIT {

  @Inject ConsultationTable table;

  @Inject Sessions sessions;

  @Inject Calendars calendars;

  @Inject CalendarAddresses addresses;

  private Reader convener = Reader.ANONYMOUS;
  private Reader elsewhere = Reader.ANONYMOUS;
  private UUID series = new UUID(0, 0);
  private UUID session = new UUID(0, 0);

  @BeforeEach
  void aSessionThatIsAhead() throws SQLException {
    convener = SomeReaders.headOf("la-molsw", "LA", "TH");
    elsewhere = SomeReaders.headOf("kh-mlvt", "KH", "MY");
    SomeReaders.hold(convener);
    SomeReaders.hold(elsewhere);
    series = table.series(convener, "Bangkok", convener);
    session = table.circulated(convener, series, LocalDate.of(2027, 5, 20));
  }

  private String file() {
    return table.as(convener, () -> calendars.of(session));
  }

  @Test
  void aSessionIsAFileOnTheClockOfItsPlace() {
    var file = file();
    for (var line :
        new String[] {
          "UID:" + session,
          "DTSTART;TZID=Asia/Bangkok:20270520T093000",
          "DTEND;TZID=Asia/Bangkok:20270520T163000",
          "BEGIN:VTIMEZONE",
          "STATUS:CONFIRMED",
          "SUMMARY:Session",
          "LOCATION:Room 1"
        }) {
      assertTrue(file.contains(line + "\r\n"), line + " in " + file);
    }
    assertThrows(NotFound.class, () -> table.as(elsewhere, () -> calendars.of(session)));
  }

  private int sequence() {
    return file()
        .lines()
        .filter(line -> line.startsWith("SEQUENCE:"))
        .map(line -> Integer.parseInt(line.substring(9)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itsSequenceRisesWithTimePlaceAndStatusAlone() {
    int before = sequence();
    var day = LocalDate.of(2027, 5, 20);
    table.edit(sessions, convener, session, ConsultationTable.session("Another title", day));
    assertEquals(before, sequence());
    table.edit(
        sessions, convener, session, ConsultationTable.session("Another title", day.plusDays(1)));
    assertEquals(before + 1, sequence());
    table.step(sessions, convener, session, SessionStep.CANCEL);
    assertEquals(before + 2, sequence());
    assertTrue(file().contains("UID:" + session) && file().contains("STATUS:CANCELLED"));
  }

  private String make(Reader by) {
    return table.as(by, () -> addresses.make());
  }

  @Test
  void anAddressShowsWhatItsOwnerMayReadAndNoMore() {
    assertTrue(calendars.at(make(convener)).contains("UID:" + session));
    assertTrue(calendars.at(make(convener), series).contains("UID:" + session));
    var other = make(elsewhere);
    assertFalse(calendars.at(other).contains("UID:" + session));
    assertThrows(NotFound.class, () -> calendars.at(other, series));
    assertThrows(NotFound.class, () -> calendars.at("guessed"));
    assertThrows(Denied.class, () -> make(Reader.machine("la-molsw")));
  }

  @Test
  void anAddressThatWasReplacedOrRevokedShowsNothing() {
    var first = make(convener);
    var second = make(convener);
    assertThrows(NotFound.class, () -> calendars.at(first));
    assertTrue(table.as(convener, () -> addresses.made()).isPresent());
    CurrentReader.runAs(convener, () -> addresses.revoke());
    assertThrows(NotFound.class, () -> calendars.at(second));
    assertTrue(table.as(convener, () -> addresses.made()).isEmpty());
  }

  @Test
  void anAddressDiesWithThePosting() throws SQLException {
    var address = make(convener);
    AsOwner.run(
        "update posting set ends = now() - interval '1 minute' where person = ?",
        convener.person());
    assertThrows(NotFound.class, () -> calendars.at(address));
  }
}

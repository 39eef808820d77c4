package org.aidememoire.web.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.aidememoire.instrument.Form;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.instrument.Jurisdiction;
import org.aidememoire.instrument.LegalForce;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.aidememoire.web.words.Names;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InstrumentWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final InstrumentWords words = new InstrumentWords();

  InstrumentWordsTest() {
    words.names =
        new Names() {
          @Override
          public String country(@Nullable String code) {
            return "the country " + code;
          }
        };
    words.messages = new Messages();
    words.dates =
        new Dates() {
          @Override
          public LocalDate today() {
            return TODAY;
          }
        };
  }

  private static InstrumentContent of(
      Jurisdiction whose, @Nullable String host, String... parties) {
    return new InstrumentContent(
        Form.LAW,
        whose,
        host,
        new TreeSet<>(List.of(parties)),
        null,
        null,
        null,
        "",
        LegalForce.IN_FORCE,
        null,
        null,
        null,
        null);
  }

  @Test
  void theLineSaysWhoseLawItIs() {
    assertEquals("the country TH", words.place(of(Jurisdiction.HOST_COUNTRY, "TH")));
    assertEquals(
        "the country PH, the country TH", words.place(of(Jurisdiction.PARTIES, null, "TH", "PH")));
    assertEquals("International", words.place(of(Jurisdiction.INTERNATIONAL, null)));
  }

  private static InstrumentContent instrument(
      LegalForce force,
      @Nullable LocalDate begins,
      @Nullable LocalDate ends,
      @Nullable String number) {
    return new InstrumentContent(
        Form.LAW,
        Jurisdiction.INTERNATIONAL,
        null,
        Collections.emptySortedSet(),
        number,
        null,
        null,
        "",
        force,
        null,
        begins,
        ends,
        null);
  }

  private String force(LegalForce force, @Nullable LocalDate begins, @Nullable LocalDate ends) {
    return words.force(instrument(force, begins, ends, null));
  }

  @Test
  void theForceSaysItsDayWhereOneIsKnown() {
    assertEquals(
        "In force since 26 Mar 1999", force(LegalForce.IN_FORCE, LocalDate.of(1999, 3, 26), null));
    assertEquals("In force since 22 Nov 2026", force(LegalForce.IN_FORCE, TODAY, null));
    assertEquals("In force from 23 Nov 2026", force(LegalForce.IN_FORCE, TODAY.plusDays(1), null));
    assertEquals("In force", force(LegalForce.IN_FORCE, null, null));
    assertEquals(
        "Made, in force from 1 Jan 2027", force(LegalForce.MADE, LocalDate.of(2027, 1, 1), null));
  }

  @Test
  void whatHasEndedDoesNotGiveTheDayThatItBegan() {
    var begun = LocalDate.of(1999, 3, 26);
    assertEquals("Repealed", force(LegalForce.REPEALED, begun, null));
    assertEquals(
        "Repealed, out of force from 22 Nov 2026", force(LegalForce.REPEALED, begun, TODAY));
    assertEquals("Suspended", force(LegalForce.SUSPENDED, begun, null));
  }

  @Test
  void aBareNumberSaysWhatItIs() {
    var views = List.of("3/99", "๑๒/๒๕๖๐", "Republic Act No. 8042");
    assertEquals(
        List.of("Law · No. 3/99", "Law · No. ๑๒/๒๕๖๐", "Law · Republic Act No. 8042"),
        views.stream()
            .map(n -> words.reference(instrument(LegalForce.IN_FORCE, null, null, n)))
            .toList());
    assertEquals("Law", words.reference(instrument(LegalForce.IN_FORCE, null, null, null)));
  }
}

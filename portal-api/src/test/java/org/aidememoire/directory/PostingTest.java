package org.aidememoire.directory;

import static org.aidememoire.directory.PostingState.CURRENT;
import static org.aidememoire.directory.PostingState.ENDED;
import static org.aidememoire.directory.PostingState.PLANNED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.aidememoire.identity.Role;
import org.aidememoire.problem.Invalid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostingTest {

  private static final Zones ZONES =
      new Zones(
          Map.of("bkk", ZoneId.of("Asia/Bangkok"), "mad", ZoneId.of("Europe/Madrid")),
          Map.of("ph-dmw", ZoneId.of("Asia/Manila")));

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

  private static Posting posting(@Nullable String post, LocalDate first, @Nullable LocalDate last) {
    var person = new Person();
    person.ministry = "ph-dmw";
    var draft = new PostingDraft(person.id, post, Role.ATTACHE, null, first, last);
    return new Posting(person, draft, ZONES.of(person.ministry, post));
  }

  private static PostingState at(Posting posting, String moment) {
    return posting.at(Instant.parse(moment));
  }

  @Test
  void rightsLastFromTheFirstMidnightThroughTheLastDayAtThePost() {
    var inBangkok = posting("bkk", FIRST, LocalDate.of(2026, 8, 31));
    assertEquals(PLANNED, at(inBangkok, "2026-02-28T16:59:59.999Z"));
    assertEquals(CURRENT, at(inBangkok, "2026-02-28T17:00:00Z"));
    assertEquals(CURRENT, at(inBangkok, "2026-08-30T17:00:00Z"), "the last day begins");
    assertEquals(CURRENT, at(inBangkok, "2026-08-31T16:59:59.999Z"));
    assertEquals(ENDED, at(inBangkok, "2026-08-31T17:00:00Z"), "the next day begins");
  }

  @Test
  void aPostingOfOneDayIsPossible() {
    var oneDay = posting("bkk", FIRST, FIRST);
    assertEquals(PLANNED, at(oneDay, "2026-02-28T16:59:59Z"));
    assertEquals(CURRENT, at(oneDay, "2026-03-01T05:00:00Z"));
    assertEquals(ENDED, at(oneDay, "2026-03-01T17:00:00Z"));
  }

  @Test
  void theHeadOfficeLivesByTheClockOfItsOwnCountry() {
    var atHome = posting(null, FIRST, FIRST);
    assertEquals(CURRENT, at(atHome, "2026-02-28T16:00:00Z"));
    assertEquals(ENDED, at(atHome, "2026-03-01T16:00:00Z"));
  }

  @Test
  void aDayOnWhichClocksChangeIsOneDay() {
    var longest = LocalDate.of(2026, 10, 25);
    var inMadrid = posting("mad", longest, longest);
    assertEquals(CURRENT, at(inMadrid, "2026-10-24T22:00:00Z"));
    assertEquals(CURRENT, at(inMadrid, "2026-10-25T22:59:59Z"));
    assertEquals(ENDED, at(inMadrid, "2026-10-25T23:00:00Z"));
  }

  @Test
  void theDaysThatWereEnteredAreTheDaysThatAreShown() {
    var view = posting("bkk", FIRST, FIRST).view(Instant.EPOCH, ZONES);
    assertEquals(FIRST, view.firstDay());
    assertEquals(FIRST, view.lastDay());
  }

  @Test
  void aPostingThatWasEndedOnADayShowsThatDayAsItsLast() {
    var posting = posting("bkk", FIRST, null);
    posting.end(Instant.parse("2026-05-04T03:00:00Z"));
    assertEquals(LocalDate.of(2026, 5, 4), posting.view(Instant.EPOCH, ZONES).lastDay());
  }

  @Test
  void aPostingFromBeforeKeepsItsMomentAndShowsTheLastDayThatItReallyHad() {
    var posting = posting("bkk", FIRST, null);
    posting.end(Instant.parse("2026-08-30T17:00:00Z")); // "ends on" 31 August meant its beginning
    assertEquals(ENDED, at(posting, "2026-08-30T17:00:00Z"));
    assertEquals(LocalDate.of(2026, 8, 30), posting.view(Instant.EPOCH, ZONES).lastDay());
  }

  @Test
  void aPlaceWithoutACountryLivesByUtc() {
    assertEquals(ZoneOffset.UTC, ZONES.of("ilo", null));
  }

  @Test
  void theLastDayDoesNotComeBeforeTheFirst() {
    var draft =
        new PostingDraft(null, null, Role.ATTACHE, null, FIRST, FIRST.minusDays(1)).problems();
    assertEquals("ends", assertThrows(Invalid.class, draft::refuse).fields().getFirst().field());
  }
}

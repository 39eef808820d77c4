package org.aidememoire.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PostingsIT {

  private static final LocalDate NEXT_YEAR = LocalDate.now(ZoneOffset.UTC).plusYears(1);

  @Inject Postings postings;

  @Inject AuditTrail trail;

  private static <T> T administering(String ministry, String sending, Supplier<T> work) {
    var posting = SomeReaders.posting(ministry, sending, null, Role.ADMINISTRATOR);
    var reader =
        Reader.person(UUID.randomUUID(), "Administrator", ministry, List.of(posting), Set.of());
    return CurrentReader.runAs(reader, work);
  }

  private static <T> T administering(Supplier<T> work) {
    return administering("ph-dmw", "PH", work);
  }

  private static String inBangkok() {
    return "" + SomeReaders.posting("ph-dmw", "PH", "TH", Role.ATTACHE).post();
  }

  private static UUID somebody() throws SQLException {
    var person = UUID.randomUUID();
    try (var connection = SomeReaders.worker().getConnection();
        var insert =
            connection.prepareStatement(
                "insert into person (id, username, ministry, name) values (?, ?, 'ph-dmw', ?)")) {
      insert.setObject(1, person);
      insert.setString(2, "ph-dmw." + person);
      insert.setString(3, "Somebody");
      insert.executeUpdate();
    }
    return person;
  }

  private static PostingDraft draft(
      UUID person, @Nullable String post, LocalDate first, @Nullable LocalDate last) {
    return new PostingDraft(person, post, Role.ATTACHE, null, first, last);
  }

  @Test
  void aPostingLastsThroughItsLastDayAtThePost() throws SQLException {
    var person = somebody();
    var day = LocalDate.of(2026, 3, 1);
    var entered = administering(() -> postings.create(draft(person, inBangkok(), day, day)));
    assertEquals(Instant.parse("2026-02-28T17:00:00Z"), entered.starts());
    assertEquals(Instant.parse("2026-03-01T17:00:00Z"), entered.ends());
    var read = administering(() -> postings.get(entered.id()));
    assertEquals(day, read.firstDay());
    assertEquals(day, read.lastDay());
    assertEquals(PostingState.ENDED, read.state());
  }

  @Test
  void aPlannedPostingIsCorrectedWithAReasonThatTheAuditTrailKeeps() throws SQLException {
    var person = somebody();
    var another = somebody();
    var planned = administering(() -> postings.create(draft(person, inBangkok(), NEXT_YEAR, null)));
    var corrected =
        administering(
            () ->
                postings.correct(
                    planned.id(),
                    planned.version(),
                    new PostingDraft(
                        another,
                        null,
                        Role.DESK_OFFICER,
                        "Desk",
                        NEXT_YEAR.plusDays(1),
                        NEXT_YEAR.plusDays(1)),
                    "The orders were changed."));
    assertEquals(another, corrected.person());
    assertEquals(null, corrected.post());
    assertEquals(Role.DESK_OFFICER, corrected.role());
    assertEquals("Desk", corrected.title());
    assertEquals(NEXT_YEAR.plusDays(1), corrected.firstDay());
    assertEquals(NEXT_YEAR.plusDays(1), corrected.lastDay());
    assertEquals(planned.version() + 1, corrected.version());
    var entry =
        administering(() -> trail.newest(200)).stream()
            .filter(e -> e.subject().equals("posting " + planned.id()))
            .filter(e -> e.action().equals("correct"))
            .findFirst()
            .orElseThrow();
    assertTrue(entry.detail().contains("ATTACHE at " + inBangkok()), entry.detail());
    assertTrue(entry.detail().endsWith("The orders were changed."), entry.detail());
  }

  @Test
  void aCorrectionWithoutAReasonIsRefused() throws SQLException {
    var planned = planned();
    assertRefused("reason", planned, draft(planned.person(), null, NEXT_YEAR, null), null);
    assertRefused(
        "reason", planned, draft(planned.person(), null, NEXT_YEAR, null), "x".repeat(501));
  }

  @Test
  void aCorrectionIsCheckedAsANewPostingIs() throws SQLException {
    var planned = planned();
    assertRefused(
        "ends", planned, draft(planned.person(), null, NEXT_YEAR, NEXT_YEAR.minusDays(1)), "r");
    assertRefused("person", planned, draft(UUID.randomUUID(), null, NEXT_YEAR, null), "r");
    assertRefused(
        "post", planned, draft(planned.person(), "id-kemnaker-kul", NEXT_YEAR, null), "r");
  }

  @Test
  void aPostingThatHasBegunIsEndedAndNotCorrected() throws SQLException {
    var begun = begun();
    assertRefused("starts", begun, draft(begun.person(), null, NEXT_YEAR, null), "Too late.");
    var ended = administering(() -> postings.end(begun.id(), null));
    assertEquals(PostingState.ENDED, ended.state());
  }

  @Test
  void aPostingThatHasNotBegunIsCorrectedAndNotEnded() throws SQLException {
    var planned = planned();
    var refused =
        assertThrows(Invalid.class, () -> administering(() -> postings.end(planned.id(), null)));
    assertTrue(refused.getMessage().contains("Correct it"), refused.getMessage());
  }

  @Test
  void aCorrectionOfWhatSomebodyCorrectedMeanwhileIsRefused() throws SQLException {
    var planned = planned();
    var draft = draft(planned.person(), null, NEXT_YEAR, NEXT_YEAR);
    administering(() -> postings.correct(planned.id(), planned.version(), draft, "First."));
    assertThrows(
        Conflict.class,
        () ->
            administering(
                () -> postings.correct(planned.id(), planned.version(), draft, "Second.")));
  }

  @Test
  void theAdministratorOfAnotherMinistryFindsNoPosting() throws SQLException {
    var planned = planned();
    var draft = draft(planned.person(), null, NEXT_YEAR, null);
    assertThrows(
        NotFound.class, () -> administering("id-kemnaker", "ID", () -> postings.get(planned.id())));
    assertThrows(
        NotFound.class,
        () ->
            administering(
                "id-kemnaker", "ID", () -> postings.correct(planned.id(), 1, draft, "r")));
  }

  @Test
  void theDatabaseAndTheDirectoryAgreeOnWhatIsCurrent() throws SQLException {
    var starts = Instant.parse("2026-03-01T00:00:00Z");
    for (var ends : new Instant[] {null, starts.plusSeconds(60)}) {
      for (var after : List.of(-1, 0, 1, 59, 60, 61)) {
        var now = starts.plusSeconds(after);
        var posting = new Posting();
        posting.starts = starts;
        if (ends != null) {
          posting.end(ends);
        }
        assertEquals(
            posting.at(now) == PostingState.CURRENT, current(starts, ends, now), now + " " + ends);
      }
    }
  }

  private static boolean current(Instant starts, @Nullable Instant ends, Instant now)
      throws SQLException {
    try (var connection = SomeReaders.worker().getConnection();
        var query =
            connection.prepareStatement(
                "select posting_current(?::timestamptz, ?::timestamptz, ?::timestamptz)")) {
      query.setObject(1, at(starts));
      query.setObject(2, ends == null ? null : at(ends));
      query.setObject(3, at(now));
      try (var row = query.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private PostingView planned() throws SQLException {
    var person = somebody();
    return administering(() -> postings.create(draft(person, null, NEXT_YEAR, null)));
  }

  private PostingView begun() throws SQLException {
    var person = somebody();
    return administering(
        () -> postings.create(draft(person, null, LocalDate.of(2026, 3, 1), null)));
  }

  private void assertRefused(
      String field, PostingView posting, PostingDraft draft, @Nullable String reason) {
    var refused =
        assertThrows(
            Invalid.class,
            () ->
                administering(
                    () -> postings.correct(posting.id(), posting.version(), draft, reason)));
    assertEquals(field, refused.fields().getFirst().field());
  }
}

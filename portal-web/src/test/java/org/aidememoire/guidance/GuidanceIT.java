package org.aidememoire.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.aidememoire.curriculum.ModuleContent;
import org.aidememoire.curriculum.Modules;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.lawupdate.LawUpdateContent;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.legalevent.LegalEventContent;
import org.aidememoire.legalevent.LegalEvents;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class GuidanceIT {

  private static final LocalDate SOON = LocalDate.now(ZoneOffset.UTC).plusDays(3);

  @Inject Guidance guidance;

  @Inject GuidanceWatch watch;

  @Inject Instruments instruments;

  @Inject LegalEvents events;

  @Inject LawUpdates updates;

  @Inject Modules modules;

  private Reader head = Reader.ANONYMOUS;
  private Reader circle = Reader.ANONYMOUS;
  private Reader elsewhere = Reader.ANONYMOUS;

  @BeforeEach
  void people() throws SQLException {
    head = SomeReaders.headOf("mm-mol", "MM", "TH");
    circle = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    elsewhere = SomeReaders.headOf("id-kemnaker", "ID", "MY");
    SomeReaders.hold(head);
    // what other tests of the same post left is not counted
    settle("ministry = 'mm-mol'");
  }

  /** As if those had been found right after the days of the tests. */
  private static void settle(String which) throws SQLException {
    try (var connection = SomeReaders.worker().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into guidance_review (record, checked) select id, now() + interval '30 days' from record where %s
          on conflict (record) do update set event = null, since = null, checked = excluded.checked
          """
              .formatted(which));
    }
  }

  private static <T> T as(Reader by, Supplier<T> work) {
    return CurrentReader.runAs(by, work);
  }

  private void right(Reader by, UUID record) {
    CurrentReader.runAs(by, () -> guidance.stillRight(record));
  }

  private UUID law() {
    return law("No. " + UUID.randomUUID());
  }

  private UUID law(String number) {
    var said =
        Json.createObjectBuilder()
            .add("title", "A law that is cited")
            .add("form", "LAW")
            .add("jurisdiction", "HOST_COUNTRY")
            .add("host", "TH")
            .add("number", number)
            .build();
    var draft =
        SomeDrafts.draft(
            InstrumentContent.class, said, new Sharing(SharingLevel.HOST_CIRCLE, null));
    return as(
        head,
        () -> {
          var made = instruments.create(draft).header();
          return instruments.step(made.id(), made.version(), "PUBLISH", null).header().id();
        });
  }

  private UUID event(UUID law, LocalDate day, SharingLevel level) {
    return event(head, law, day, level).id();
  }

  private RecordHeader event(Reader by, UUID law, LocalDate day, SharingLevel level) {
    var said =
        Json.createObjectBuilder()
            .add("title", "It is amended")
            .add("act", "AMENDS")
            .add("host", "TH")
            .add("effectiveOn", day.toString())
            .build();
    var draft = SomeDrafts.draft(LegalEventContent.class, said, new Sharing(level, null));
    return as(
        by,
        () -> {
          var made = events.create(draft, law).header();
          return events.step(made.id(), made.version(), "PUBLISH", null).header();
        });
  }

  private RecordHeader update(UUID law, LocalDate effective) {
    return update(head, law, effective);
  }

  private RecordHeader update(Reader by, UUID law, LocalDate effective) {
    var said =
        Json.createObjectBuilder()
            .add("title", "What it means")
            .add("host", "TH")
            .add("changes", "Something.")
            .add("instruments", Json.createArrayBuilder().add(law.toString()));
    if (effective != null) {
      said.add("effectiveOn", effective.toString());
    }
    var draft =
        SomeDrafts.draft(
            LawUpdateContent.class, said.build(), new Sharing(SharingLevel.HOST_CIRCLE, null));
    return as(
        by,
        () -> {
          var made = updates.create(draft).header();
          return updates.step(made.id(), made.version(), "PUBLISH", null).header();
        });
  }

  private boolean stale(Reader by, UUID record) {
    return as(by, () -> guidance.of(record)).isPresent();
  }

  @Test
  void whatCitesALawIsToBeLookedAtOnTheDayOnWhichItChanges() {
    var law = law();
    var update = update(law, null);
    var event = event(law, SOON, SharingLevel.HOST_CIRCLE);
    watch.run(SOON.minusDays(1));
    assertFalse(stale(head, update.id()));
    watch.run(SOON);
    watch.run(SOON);
    var stale = as(circle, () -> guidance.of(update.id())).orElseThrow();
    assertEquals(event, stale.event());
    assertEquals(law, stale.law());
    assertEquals(SOON, stale.since());
    assertTrue(stale.checked().isBefore(SOON));
    assertEquals(List.of(), as(circle, () -> guidance.mine()));
    assertEquals(List.of(stale), as(head, () -> guidance.mine()));
    assertFalse(stale(elsewhere, update.id()));
  }

  @Test
  void aModuleThatCitesALawInItsTextsIsToBeLookedAt() {
    var number = "Republic Act No. " + ThreadLocalRandom.current().nextInt(20_000, 99_999);
    var law = law(number);
    var module = module("By section 5 of " + number + " it is so.");
    event(law, SOON, SharingLevel.HOST_CIRCLE);
    // which laws a text cites is read about a second after it was written
    for (int attempt = 0; attempt < 100 && !stale(circle, module); attempt++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      watch.run(SOON);
    }
    assertTrue(stale(circle, module));
  }

  private UUID module(String sources) {
    var said =
        Json.createObjectBuilder()
            .add("title", "A module that cites")
            .add("stage", "IN_POST")
            .add("mode", "CLASSROOM")
            .add("objectives", "To find the interest behind a position.")
            .add("minutes", 90)
            .add("agenda", "Introduction, exercise, debrief.")
            .add("sources", sources)
            .build();
    var draft =
        SomeDrafts.draft(ModuleContent.class, said, new Sharing(SharingLevel.HOST_CIRCLE, null));
    return as(
        head,
        () -> {
          var made = modules.create(draft).header();
          var sent = modules.step(made.id(), made.version(), "SUBMIT", null).header();
          return modules.step(sent.id(), sent.version(), "PUBLISH", null).header().id();
        });
  }

  @Test
  void whoMayChangeItSaysThatItIsStillRight() {
    var law = law();
    var update = update(law, null);
    event(law, SOON, SharingLevel.HOST_CIRCLE);
    watch.run(SOON);
    assertThrows(Denied.class, () -> right(circle, update.id()));
    assertThrows(NotFound.class, () -> right(elsewhere, update.id()));
    assertTrue(stale(head, update.id()));
    right(head, update.id());
    assertFalse(stale(head, update.id()));
    assertThrows(NotFound.class, () -> right(head, UUID.randomUUID()));
  }

  @Test
  void whatTellsOfTheChangeItselfIsNotMadeStaleByIt() {
    var law = law();
    var update = update(law, SOON);
    event(law, SOON, SharingLevel.HOST_CIRCLE);
    watch.run(SOON);
    assertFalse(stale(head, update.id()));
  }

  @Test
  void aChangeThatItsReadersMayNotReadDoesNotCount() {
    var law = law();
    var update = update(law, null);
    event(law, SOON, SharingLevel.MINISTRY);
    watch.run(SOON);
    assertFalse(stale(head, update.id()));
  }

  @Test
  void aChangeThatItsKeeperMayNotReadDoesNotCountEither() throws SQLException {
    var law = law();
    var keeper = SomeReaders.headOf("vn-moha", "VN", "MY");
    SomeReaders.hold(keeper);
    var update = update(keeper, law, null);
    event(circle, law, SOON, SharingLevel.HOST_CIRCLE);
    watch.run(SOON);
    assertFalse(stale(circle, update.id()));
  }

  @Test
  void anEventThatIsWithdrawnAfterAllMakesRoomForTheNext() {
    var law = law();
    var update = update(law, null);
    var first = event(head, law, SOON, SharingLevel.HOST_CIRCLE);
    watch.run(SOON);
    assertTrue(stale(head, update.id()));
    as(head, () -> events.step(first.id(), first.version(), "WITHDRAW", "it was not decided"));
    assertFalse(stale(head, update.id()));
    var next = event(law, SOON.plusDays(1), SharingLevel.HOST_CIRCLE);
    watch.run(SOON.plusDays(1));
    assertEquals(next, as(head, () -> guidance.of(update.id())).orElseThrow().event());
  }

  @Test
  void aPostHasTenToLookAtAtMostAndTheNextOnesWhenTheseAreDone() throws SQLException {
    var law = law();
    var all = new ArrayList<UUID>();
    for (int i = 0; i <= GuidanceWatch.MOST_OPEN; i++) {
      all.add(update(law, null).id());
    }
    event(law, SOON, SharingLevel.HOST_CIRCLE);
    watch.run(SOON);
    assertEquals(GuidanceWatch.MOST_OPEN, as(head, () -> guidance.mine()).size());
    var waiting = all.stream().filter(id -> !stale(head, id)).toList();
    assertEquals(1, waiting.size());
    settle("id = '" + as(head, () -> guidance.mine()).getFirst().record() + "'");
    watch.run(SOON);
    assertTrue(stale(head, waiting.getFirst()));
  }
}

package org.aidememoire.legalevent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.legalevent.ChangeQuestion.CountedDay;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.Draft;
import org.aidememoire.record.View;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LegalEventsIT {

  private static final Sharing CIRCLE = new Sharing(SharingLevel.HOST_CIRCLE, null);

  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  @Inject LegalEvents events;

  @Inject Timelines timelines;

  @Inject ForceResource resource;

  @Inject LegalChangesResource changed;

  @Inject Instruments instruments;

  private Reader head;
  private Reader circle;
  private Reader elsewhere;

  @BeforeEach
  void post() {
    head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    circle = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    elsewhere = SomeReaders.headOf("id-kemnaker", "ID", "MY");
  }

  private static <T> T as(Reader reader, Supplier<T> work) {
    return CurrentReader.runAs(reader, work);
  }

  private static JsonObjectBuilder said(String title, String act) {
    return Json.createObjectBuilder().add("title", title).add("act", act).add("host", "TH");
  }

  private static Draft<LegalEventContent> draft(JsonObjectBuilder said, Sharing sharing) {
    return SomeDrafts.draft(LegalEventContent.class, said.build(), sharing);
  }

  private UUID law(String title, Sharing sharing) {
    var law = as(head, () -> instruments.create(SomeDrafts.law(title, "TH", sharing)));
    return as(
            head,
            () -> instruments.step(law.header().id(), law.header().version(), "publish", null))
        .header()
        .id();
  }

  private View<LegalEventContent> published(UUID law, JsonObjectBuilder said, Sharing sharing) {
    var event = as(head, () -> events.create(draft(said, sharing), law));
    return as(
        head, () -> events.step(event.header().id(), event.header().version(), "publish", null));
  }

  private Status on(Reader reader, UUID law, LocalDate day) {
    return as(reader, () -> timelines.of(law)).force().on(day).status();
  }

  @Test
  void aRepealEndsTheForceOfTheLawOnItsDay() {
    var law = law("repealed", CIRCLE);
    published(law, said("begins", "COMMENCES").add("effectiveOn", "2020-01-01"), CIRCLE);
    published(law, said("ends", "REPEALS").add("effectiveOn", "2024-01-01"), CIRCLE);
    assertEquals(Status.IN_FORCE, on(circle, law, DAY.minusDays(1)));
    assertEquals(Status.REPEALED, on(circle, law, DAY));
  }

  @Test
  void aDraftCountsForNothing() {
    var law = law("not yet repealed", CIRCLE);
    var repeal = said("may end", "REPEALS").add("effectiveOn", "2024-01-01");
    as(head, () -> events.create(draft(repeal, CIRCLE), law));
    assertEquals(Status.IN_FORCE, on(head, law, DAY.plusYears(1)));
    assertEquals(1, as(head, () -> timelines.of(law)).events().size());
    assertEquals(0, as(circle, () -> timelines.of(law)).events().size());
  }

  @Test
  void whoMayNotSeeAnEventIsAnsweredWithoutIt() {
    var law = law("hidden repeal", CIRCLE);
    published(
        law,
        said("kept to the ministry", "REPEALS").add("effectiveOn", "2024-01-01"),
        Sharing.MINISTRY);
    assertEquals(Status.REPEALED, on(head, law, DAY));
    assertEquals(Status.IN_FORCE, on(circle, law, DAY));
    assertThrows(NotFound.class, () -> on(elsewhere, law, DAY));
  }

  @Test
  void theActingInstrumentIsNotNamedToWhoMayNotSeeIt() {
    var law = law("repealed by a hidden one", CIRCLE);
    var hidden = law("hidden successor", Sharing.MINISTRY);
    var said =
        said("ends by it", "REPEALS")
            .add("effectiveOn", "2024-01-01")
            .add("acting", Json.createArrayBuilder().add(hidden.toString()));
    published(law, said, CIRCLE);
    var tomorrow = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(1);
    var mine = as(head, () -> timelines.of(law, tomorrow)).events().getFirst();
    var theirs = as(circle, () -> timelines.of(law, tomorrow)).events().getFirst();
    assertEquals(List.of(hidden), mine.content().acting());
    assertEquals(List.of(), theirs.content().acting());
    assertEquals(1, as(head, () -> timelines.of(hidden)).effects().size());
  }

  @Test
  void whatIsNoDayIsRefusedWithItsField() {
    var law = law("asked for no day", CIRCLE);
    for (var day : List.of("+999999999-12-31", "-999999999-01-01", "2560-01-01", "tomorrow")) {
      for (var known : new boolean[] {false, true}) {
        var refused =
            assertThrows(
                Invalid.class,
                () ->
                    as(
                        circle,
                        () -> resource.force(law, known ? null : day, known ? day : null, null)));
        assertEquals(known ? "known" : "on", refused.fields().getFirst().field());
      }
    }
  }

  @Test
  void aProvisionIsAskedForInAnyDigits() {
    var law = law("one provision", CIRCLE);
    var said = said("begins", "COMMENCES").add("provisions", "๕๙, 60 L");
    published(law, said.add("effectiveOn", "2020-01-01"), CIRCLE);
    for (var asked : List.of("59", "๕๙", "60l", "๖๐ L")) {
      assertEquals(
          Status.IN_FORCE,
          as(circle, () -> resource.force(law, "2024-01-01", null, asked)).status(),
          asked);
    }
    assertEquals(
        Status.PARTIALLY_IN_FORCE,
        as(circle, () -> resource.force(law, "2024-01-01", null, " ")).status());
  }

  @Test
  void whatChangedIsFoundByCountryDaysEventAndTopic() {
    var law = law("searched", CIRCLE);
    var topics = Json.createArrayBuilder().add("wages");
    var found =
        published(
                law,
                said("raised", "AMENDS").add("effectiveOn", "1931-05-01").add("topics", topics),
                CIRCLE)
            .header()
            .id();
    as(
        head,
        () ->
            events.create(
                draft(said("a draft", "AMENDS").add("effectiveOn", "1931-05-01"), CIRCLE), law));
    published(law, said("hidden", "AMENDS").add("effectiveOn", "1931-05-01"), Sharing.MINISTRY);
    assertEquals(List.of(found), changes(circle, "TH", "1931-05-01", "1931-05-01", null, null));
    assertEquals(
        List.of(found), changes(circle, null, "1931-04-01", "1931-06-01", Act.AMENDS, "wages"));
    assertEquals(List.of(), changes(circle, "TH", "1931-05-02", "1931-06-01", null, null));
    assertEquals(List.of(), changes(circle, "MY", "1931-05-01", "1931-05-01", null, null));
    assertEquals(List.of(), changes(circle, "TH", "1931-05-01", "1931-05-01", Act.REPEALS, null));
    assertEquals(List.of(), changes(circle, "TH", "1931-05-01", "1931-05-01", null, "fishing"));
    assertEquals(List.of(), changes(elsewhere, "TH", "1931-05-01", "1931-05-01", null, null));
    assertEquals(2, changes(head, "TH", "1931-05-01", "1931-05-01", null, null).size());
    var table = as(circle, () -> changed.table(asked("1931-05-01", "1931-05-01")));
    assertEquals(2, table.lines().count());
    var book = as(circle, () -> changed.workbook(asked("1931-05-01", "1931-05-01")));
    assertEquals("PK", new String(book, 0, 2, StandardCharsets.US_ASCII));
    assertTrue(table.contains("1931-05-01,AMENDS,TH,searched,,,raised,,wages,," + found));
  }

  private List<UUID> changes(
      Reader by, String host, String from, String to, Act act, String topic) {
    return found(by, CountedDay.IN_FORCE, host, from, to, act, topic, null, null);
  }

  private List<UUID> found(
      Reader by,
      CountedDay counts,
      String host,
      String from,
      String to,
      Act act,
      String topic,
      String sector,
      String words) {
    var first = LocalDate.parse(from);
    var question =
        new ChangeQuestion(host, first, LocalDate.parse(to), counts, act, topic, sector, words);
    return as(by, () -> events.changes(question, 10)).stream().map(e -> e.header().id()).toList();
  }

  private static AskedChanges asked(String from, String to) {
    var asked = new AskedChanges();
    asked.host = "TH";
    asked.from = from;
    asked.to = to;
    return asked;
  }

  private UUID domestic(UUID law, String day) {
    var sectors = Json.createArrayBuilder().add("domestic-work");
    return published(
            law,
            said("Rest days 100% of 7_days", "AMENDS")
                .add("effectiveOn", day)
                .add("madeOn", "1931-12-24")
                .add("provisions", "60L, 12")
                .add("note", "Households give one day of rest (พ.ศ. ๒๕๖๐).")
                .add("sectors", sectors),
            CIRCLE)
        .header()
        .id();
  }

  @Test
  void whatChangedIsFoundBySectorAndWords() {
    var law = law("searched by sector", CIRCLE);
    var domestic = domestic(law, "1932-05-01");
    var all =
        published(law, said("for all", "AMENDS").add("effectiveOn", "1932-05-01"), CIRCLE)
            .header()
            .id();
    assertEquals(Set.of(domestic, all), bySector("domestic-work"));
    assertEquals(Set.of(all), bySector("fishing"));
    for (var words :
        List.of("rest households", "60l", "๖๐L", "100% 7_", "  DAYS  ", "2560", "๒๕๖๐")) {
      assertEquals(List.of(domestic), byWords(words), words);
    }
    for (var words : List.of("rest nowhere", "7%days", "60_", "\\")) {
      assertEquals(List.of(), byWords(words), words);
    }
    assertEquals(2, byWords(" ").size());
    assertEquals(List.of(), byWords("a b c d e f g h i j"));
    assertThrows(Invalid.class, () -> byWords("a b c d e f g h i j k"));
    assertThrows(Invalid.class, () -> bySector("no sector"));
  }

  private Set<UUID> bySector(String sector) {
    return Set.copyOf(
        found(
            circle,
            CountedDay.IN_FORCE,
            "TH",
            "1932-05-01",
            "1932-05-01",
            null,
            null,
            sector,
            null));
  }

  private List<UUID> byWords(String words) {
    return found(
        circle, CountedDay.IN_FORCE, "TH", "1932-05-01", "1932-05-01", null, null, null, words);
  }

  @Test
  void whatChangedIsFoundByTheDayOnWhichItWasMade() {
    var made = domestic(law("searched by its making", CIRCLE), "1933-05-01");
    for (var day : List.of("1931-12-24", "1933-05-01")) {
      var found = found(circle, CountedDay.MADE, "TH", day, day, null, null, null, null);
      assertEquals(day.equals("1931-12-24"), found.contains(made), day);
    }
  }

  @Test
  void aFeedBeginsWithWhatWasRecordedLastAndHasNoEnd() {
    var law = law("followed by a feed", CIRCLE);
    var far = LocalDate.now(java.time.ZoneOffset.UTC).plusYears(30);
    var later =
        published(law, said("far away", "AMENDS").add("effectiveOn", far.toString()), CIRCLE);
    var last =
        published(
            law, said("near", "AMENDS").add("effectiveOn", far.minusYears(30).toString()), CIRCLE);
    var open = new AskedChanges();
    open.host = "TH";
    var found =
        as(circle, () -> events.newest(open.question(far.minusYears(31), far.plusYears(18)), 2));
    assertEquals(
        List.of(last.header().id(), later.header().id()),
        found.stream().limit(2).map(e -> e.header().id()).toList());
  }

  @Test
  void fiftyYearsAreAskedForAtMost() {
    as(circle, () -> changed.changes(asked("1950-01-01", "2000-01-01")));
    for (var wrong : List.of("2000-01-02", "1949-12-31", "2543-01-01", "+999999999-12-31")) {
      assertThrows(
          Invalid.class,
          () -> as(circle, () -> changed.changes(asked("1950-01-01", wrong))),
          wrong);
    }
    var act = new AskedChanges();
    act.act = "CHANGES";
    var topic = new AskedChanges();
    topic.topic = "no topic";
    var day = new AskedChanges();
    day.day = "SOME";
    for (var wrong : List.of(act, topic, day)) {
      assertThrows(Invalid.class, () -> as(circle, () -> changed.changes(wrong)));
    }
  }

  @Test
  void whatWasKnownOnADayIsFoundAgain() {
    var law = law("changed knowledge", CIRCLE);
    var event =
        published(law, said("was wrong", "REPEALS").add("effectiveOn", "2024-01-01"), CIRCLE);
    var before = Instant.now();
    var corrected = draft(said("is right", "REPEALS").add("effectiveOn", "2025-01-01"), CIRCLE);
    as(
        head,
        () ->
            events.edit(event.header().id(), event.header().version(), corrected, "a wrong year"));
    assertEquals(Status.IN_FORCE, on(head, law, DAY));
    var known =
        as(circle, () -> events.asKnown(events.of(List.of(law)), before)).getFirst().content();
    assertEquals(DAY, known.effectiveOn());
    assertEquals(0, as(circle, () -> timelines.of(law, LocalDate.of(2020, 1, 1))).events().size());
  }

  @Test
  void anEventWithoutADayNamesWhatItWaitsFor() {
    var law = law("undetermined", CIRCLE);
    var unnamed = said("some day", "COMMENCES").add("certainty", "UNDETERMINED");
    var refused =
        assertThrows(
            Invalid.class, () -> as(head, () -> events.create(draft(unnamed, CIRCLE), law)));
    assertEquals("undetermined", refused.fields().getFirst().field());
  }

  @Test
  void anEventIsPartOfAnInstrumentAndOfNothingElse() {
    var law = law("whole", CIRCLE);
    var event = published(law, said("part", "AMENDS").add("effectiveOn", "2024-01-01"), CIRCLE);
    var another = draft(said("nowhere", "AMENDS").add("effectiveOn", "2024-01-01"), CIRCLE);
    assertThrows(NotFound.class, () -> as(head, () -> events.create(another)));
    assertThrows(NotFound.class, () -> as(head, () -> events.create(another, event.header().id())));
  }
}

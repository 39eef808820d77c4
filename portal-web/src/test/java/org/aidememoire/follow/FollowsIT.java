package org.aidememoire.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.calendar.CalendarAddresses;
import org.aidememoire.calendar.DayCalendars;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Readers;
import org.aidememoire.identity.Role;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.lawupdate.LawUpdateContent;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.legalevent.LegalEventContent;
import org.aidememoire.legalevent.LegalEvents;
import org.aidememoire.notice.KeptFor;
import org.aidememoire.notice.Notice;
import org.aidememoire.notice.Notices;
import org.aidememoire.persistence.WorkerSql;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.AsOwner;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.Draft;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class FollowsIT {

  private static final LocalDate SOON = LocalDate.now(ZoneOffset.UTC).plusDays(5);

  @Inject Follows follows;

  @Inject FollowWatch watch;

  @Inject Notices notices;

  @Inject CalendarAddresses addresses;

  @Inject DayCalendars calendars;

  @Inject FollowFeedsResource feeds;

  @Inject Instruments instruments;

  @Inject LegalEvents events;

  @Inject LawUpdates updates;

  @Inject Readers readers;

  private Reader writer = Reader.ANONYMOUS;
  private Reader reader = Reader.ANONYMOUS;
  private Reader colleague = Reader.ANONYMOUS;
  private Reader elsewhere = Reader.ANONYMOUS;

  @BeforeEach
  void people() throws SQLException {
    writer = SomeReaders.headOf("ph-dmw", "PH", "TH");
    reader = posted("id-kemnaker", "ID", "TH");
    colleague = posted("id-kemnaker", "ID", "TH");
    elsewhere = posted("id-kemnaker", "ID", "MY");
    // what other tests let these posts follow is not theirs to hear of
    for (var by : List.of(reader, elsewhere)) {
      CurrentReader.runAs(by, () -> follows.end(follows.all().stream().map(Follow::id).toList()));
    }
  }

  /** An attaché of the directory. */
  private Reader posted(String ministry, String sending, String host) throws SQLException {
    var posting = SomeReaders.posting(ministry, sending, host, Role.ATTACHE);
    var id = UUID.randomUUID();
    run(
        "insert into person (id, username, ministry, name) values (?, ?, ?, 'Follower')",
        id,
        ministry + "." + id,
        ministry);
    run(
        "insert into posting (id, person, ministry, post, role, starts) values (?, ?, ?, ?, 'ATTACHE', now() - interval '1 day')",
        posting.id(),
        id,
        ministry,
        posting.post());
    return readers.of(id).orElseThrow();
  }

  private static void run(String sql, Object... values) throws SQLException {
    try (var connection = SomeReaders.worker().getConnection()) {
      WorkerSql.update(connection, sql, values);
    }
  }

  private static <T> T as(Reader by, Supplier<T> work) {
    return CurrentReader.runAs(by, work);
  }

  private RecordHeader law(SharingLevel level) {
    var draft = SomeDrafts.law("A law that is followed", "TH", new Sharing(level, null));
    return as(
        writer,
        () -> {
          var made = instruments.create(draft).header();
          return instruments.step(made.id(), made.version(), "PUBLISH", null).header();
        });
  }

  private static Draft<LegalEventContent> draft(String title, LocalDate day, SharingLevel level) {
    var said =
        Json.createObjectBuilder()
            .add("title", title)
            .add("act", "AMENDS")
            .add("host", "TH")
            .add("effectiveOn", day.toString());
    return SomeDrafts.draft(LegalEventContent.class, said.build(), new Sharing(level, null));
  }

  private RecordHeader event(UUID law, LocalDate day, SharingLevel level) {
    return as(
        writer,
        () -> {
          var made = events.create(draft("It is amended", day, level), law).header();
          return events.step(made.id(), made.version(), "PUBLISH", null).header();
        });
  }

  private Follow follow(Reader by, FollowSubject subject, String followed, KeptFor keptFor) {
    return as(by, () -> follows.begin(new FollowDraft(subject, followed, keptFor)));
  }

  private List<Notice> told(Reader by, UUID record) {
    return as(by, () -> notices.of(record));
  }

  private void awaitTold(Reader by, UUID record, int reasons) {
    for (int attempt = 0; attempt < 100 && reasons(by, record) < reasons; attempt++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    assertEquals(reasons, reasons(by, record));
  }

  private int reasons(Reader by, UUID record) {
    return told(by, record).stream().mapToInt(notice -> notice.reasons().size()).sum();
  }

  @Test
  void whoFollowsALawSeveralWaysIsToldOfItsChangeInOneNotice() {
    var law = law(SharingLevel.HOST_CIRCLE);
    follow(reader, FollowSubject.INSTRUMENT, law.id().toString(), KeptFor.ME);
    follow(reader, FollowSubject.INSTRUMENT, law.id().toString(), KeptFor.POST);
    var event = event(law.id(), SOON, SharingLevel.HOST_CIRCLE).id();
    awaitTold(reader, event, 2);
    awaitTold(colleague, event, 1);
    assertEquals(1, told(reader, event).size());
    var reasons = told(reader, event).getFirst().reasons();
    for (var reason : reasons) {
      var cause = as(reader, () -> watch.cause(reason.occasion())).orElseThrow();
      assertEquals("/instruments/" + law.id(), cause.path());
      assertEquals(law.title(), cause.name());
    }
    assertTrue(as(elsewhere, () -> watch.cause(reasons.getFirst().occasion())).isEmpty());
  }

  @Test
  void aCorrectionOfTheWordingIsToldToNobodyAndAnotherMeaningIs() {
    var law = law(SharingLevel.HOST_CIRCLE);
    follow(reader, FollowSubject.INSTRUMENT, law.id().toString(), KeptFor.ME);
    var event = event(law.id(), SOON, SharingLevel.HOST_CIRCLE);
    awaitTold(reader, event.id(), 1);
    var blanks = draft("It  is amended ", SOON, SharingLevel.HOST_CIRCLE);
    var corrected = draft("It is amended by law", SOON, SharingLevel.HOST_CIRCLE);
    var other = draft("It is amended by law", SOON.plusDays(1), SharingLevel.HOST_CIRCLE);
    as(writer, () -> events.edit(event.id(), 2, blanks, "blanks"));
    as(writer, () -> events.edit(event.id(), 3, corrected, "by what", true));
    // another event shows that the watch has looked
    awaitTold(reader, event(law.id(), SOON, SharingLevel.HOST_CIRCLE).id(), 1);
    assertEquals(1, reasons(reader, event.id()));
    as(writer, () -> events.edit(event.id(), 4, other, "another day"));
    awaitTold(reader, event.id(), 2);
  }

  @Test
  void whatTakesEffectLaterIsToldOnceMoreOnItsDay() throws SQLException {
    var law = law(SharingLevel.HOST_CIRCLE);
    follow(reader, FollowSubject.INSTRUMENT, law.id().toString(), KeptFor.ME);
    var event = event(law.id(), SOON, SharingLevel.HOST_CIRCLE).id();
    awaitTold(reader, event, 1);
    for (var day : List.of(SOON.minusDays(1), SOON, SOON, SOON.plusDays(1))) {
      try (var connection = SomeReaders.worker().getConnection()) {
        watch.tellInForce(connection, day);
      }
      assertEquals(day.isBefore(SOON) ? 1 : 2, reasons(reader, event));
    }
  }

  @Test
  void whatIsSharedLaterIsToldLater() {
    follow(elsewhere, FollowSubject.COUNTRY, "TH", KeptFor.ME);
    follow(reader, FollowSubject.COUNTRY, "TH", KeptFor.ME);
    var law = law(SharingLevel.COMMUNITY);
    var event = event(law.id(), SOON, SharingLevel.HOST_CIRCLE);
    awaitTold(reader, event.id(), 1);
    assertEquals(List.of(), told(elsewhere, event.id()));
    as(
        writer,
        () ->
            events.share(
                event.id(), event.version(), new Sharing(SharingLevel.COMMUNITY, null), "for all"));
    awaitTold(elsewhere, event.id(), 1);
    assertEquals(1, reasons(reader, event.id()));
  }

  @Test
  void aLawThatIsNoLongerReadLeadsToNothing() {
    var law = law(SharingLevel.HOST_CIRCLE);
    follow(reader, FollowSubject.INSTRUMENT, law.id().toString(), KeptFor.ME);
    follow(reader, FollowSubject.COUNTRY, "TH", KeptFor.ME);
    as(writer, () -> instruments.share(law.id(), law.version(), Sharing.MINISTRY, "for us alone"));
    assertEquals(
        List.of(FollowSubject.COUNTRY),
        as(reader, () -> follows.all()).stream().map(Follow::subject).toList());
    var said =
        Json.createObjectBuilder()
            .add("title", "What it means")
            .add("host", "TH")
            .add("changes", "Something.")
            .add("instruments", Json.createArrayBuilder().add(law.id().toString()))
            .build();
    var sharing = new Sharing(SharingLevel.HOST_CIRCLE, null);
    var draft = SomeDrafts.draft(LawUpdateContent.class, said, sharing);
    var update =
        as(
            writer,
            () -> {
              var made = updates.create(draft).header();
              return updates.step(made.id(), made.version(), "PUBLISH", null).header().id();
            });
    awaitTold(reader, update, 1);
    var reason = told(reader, update).getFirst().reasons().getFirst();
    var cause = as(reader, () -> watch.cause(reason.occasion())).orElseThrow();
    assertEquals("/following", cause.path());
  }

  @Test
  void aSecretAddressShowsTheDaysAndTheNewsOfWhatItsOwnerFollowsAndMayRead() {
    var law = law(SharingLevel.COMMUNITY);
    for (var by : List.of(reader, elsewhere)) {
      follow(by, FollowSubject.INSTRUMENT, law.id().toString(), KeptFor.ME);
    }
    var event = event(law.id(), SOON, SharingLevel.HOST_CIRCLE).id();
    var other = event(law(SharingLevel.COMMUNITY).id(), SOON, SharingLevel.COMMUNITY).id();
    var secret = as(reader, () -> addresses.make());
    var days = calendars.at(secret);
    var day = "DTSTART;VALUE=DATE:" + SOON.toString().replace("-", "");
    assertTrue(days.contains("UID:" + event) && days.contains(day), days);
    assertTrue(feed(secret).contains("urn:uuid:" + event));
    for (var answer : List.of(days, feed(secret))) {
      assertFalse(answer.contains(other.toString()), "what is not followed");
    }
    var theirs = as(elsewhere, () -> addresses.make());
    for (var answer : List.of(calendars.at(theirs), feed(theirs))) {
      assertFalse(answer.contains(event.toString()), "what its owner may not read");
    }
    CurrentReader.runAs(reader, () -> addresses.revoke());
    assertThrows(NotFound.class, () -> calendars.at(secret));
    assertThrows(NotFound.class, () -> feed(secret));
    assertThrows(NotFound.class, () -> feed("guessed"));
  }

  private String feed(String secret) {
    return (String) feeds.feed(secret).getEntity();
  }

  @Test
  void followsAreNobodyElses() {
    var mine = follow(reader, FollowSubject.TOPIC, "wages", KeptFor.ME);
    var ours = follow(reader, FollowSubject.TOPIC, "fishing", KeptFor.POST);
    for (var other : List.of(colleague, elsewhere, writer)) {
      assertThrows(NotFound.class, () -> as(other, () -> follows.get(mine.id())));
      assertThrows(NotFound.class, () -> CurrentReader.runAs(other, () -> follows.end(mine.id())));
      CurrentReader.runAs(other, () -> follows.end(List.of(mine.id())));
    }
    assertEquals(mine, as(reader, () -> follows.get(mine.id())));
    assertTrue(as(colleague, () -> follows.all()).contains(ours));
    assertThrows(NotFound.class, () -> as(elsewhere, () -> follows.get(ours.id())));
    CurrentReader.runAs(colleague, () -> follows.end(ours.id()));
    assertTrue(as(reader, () -> follows.of(FollowSubject.TOPIC, "fishing")).isEmpty());
    assertThrows(
        Denied.class, () -> follow(Reader.ANONYMOUS, FollowSubject.TOPIC, "wages", KeptFor.ME));
  }

  @Test
  void whatIsHiddenIsRefusedLikeWhatThereIsNot() {
    var hidden = law(SharingLevel.MINISTRY).id().toString();
    var refused = refusal(FollowSubject.INSTRUMENT, hidden);
    for (var nothing :
        List.of(UUID.randomUUID().toString(), "1-1-1-1-1", "no key", hidden.toUpperCase())) {
      assertEquals(refused, refusal(FollowSubject.INSTRUMENT, nothing));
    }
    assertEquals(refused, refusal(FollowSubject.COUNTRY, "XX"));
    assertEquals(refused, refusal(FollowSubject.TOPIC, "no topic"));
    assertEquals(refused, refusal(FollowSubject.MINISTRY, "nowhere"));
    assertEquals("followed", refusal(FollowSubject.MINISTRY, "").split(":")[0]);
  }

  private String refusal(FollowSubject subject, String followed) {
    var refused = assertThrows(Invalid.class, () -> follow(reader, subject, followed, KeptFor.ME));
    return refused.fields().getFirst().field() + ":" + refused.fields().getFirst().message();
  }

  @Test
  void twoHundredAreFollowedAtMostAndTheSameAgainIsNotOneMore() throws SQLException {
    for (int i = 0; i < Follows.MOST - 1; i++) {
      var key = UUID.randomUUID().toString();
      AsOwner.run(
          "insert into follow (keeper, subject, followed, since) values (?, 'INSTRUMENT', ?, now())",
          "person:" + reader.person(),
          key);
    }
    var last = follow(reader, FollowSubject.COUNTRY, "MY", KeptFor.ME);
    assertEquals(last, follow(reader, FollowSubject.COUNTRY, "MY", KeptFor.ME));
    assertEquals("followed", refusal(FollowSubject.COUNTRY, "TH").split(":")[0]);
    assertTrue(refusal(FollowSubject.COUNTRY, "TH").contains("200"));
    follow(reader, FollowSubject.COUNTRY, "TH", KeptFor.POST);
    CurrentReader.runAs(reader, () -> follows.end(last.id()));
    follow(reader, FollowSubject.COUNTRY, "TH", KeptFor.ME);
  }

  @Test
  void aSuccessorIsToldOfWhatThePostFollows() throws SQLException {
    var law = law(SharingLevel.HOST_CIRCLE);
    follow(reader, FollowSubject.INSTRUMENT, law.id().toString(), KeptFor.POST);
    AsOwner.run("update posting set ends = now() where person = ?", reader.person());
    var successor = posted("id-kemnaker", "ID", "TH");
    var event = event(law.id(), SOON, SharingLevel.HOST_CIRCLE).id();
    awaitTold(successor, event, 1);
    assertEquals(List.of(), told(reader, event));
  }
}

package org.aidememoire.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Readers;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.notice.Notice.Reason;
import org.aidememoire.notice.NoticeDesk.Addressee;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.text.Messages;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every source of notices may rely on, of those that there are. */
@ArquillianTest
class NoticesIT {

  @Inject @Any Instance<NoticeSource> sources;

  @Inject Notices notices;

  @Inject OldNotices old;

  @Inject LawUpdates lawUpdates;

  @Inject Readers readers;

  @Inject Messages messages;

  private Reader told;
  private Reader other;
  private Reader head;

  @BeforeEach
  void people() throws SQLException {
    told = person("ph-dmw");
    other = person("id-kemnaker");
    head = SomeReaders.headOf("ph-dmw", "PH", "TH");
  }

  /** Somebody of the directory at the head office of that ministry. */
  private Reader person(String ministry) throws SQLException {
    var id = UUID.randomUUID();
    try (var connection = SomeReaders.worker().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into person (id, username, ministry, name) values ('%s', '%s', '%s', 'Told')"
              .formatted(id, ministry + "." + id, ministry));
      statement.execute(
          "insert into posting (id, person, ministry, role, starts) values ('%s', '%s', '%s', 'DESK_OFFICER', now() - interval '1 day')"
              .formatted(UUID.randomUUID(), id, ministry));
    }
    return readers.of(id).orElseThrow();
  }

  private RecordHeader record(SharingLevel level) {
    var draft = SomeDrafts.update("Told of", "TH", new Sharing(level, null));
    return CurrentReader.runAs(
        head,
        () -> {
          var made = lawUpdates.create(draft).header();
          return lawUpdates.step(made.id(), made.version(), "PUBLISH", null).header();
        });
  }

  private void tell(NoticeSource source, UUID record, String... tokens) {
    tell(source, record, "once", Instant.now(), tokens);
  }

  private void tell(
      NoticeSource source, UUID record, String occasion, Instant now, String... tokens) {
    var addressees = Stream.of(tokens).map(token -> new Addressee(token, occasion)).toList();
    try (var connection = SomeReaders.worker().getConnection()) {
      NoticeDesk.tell(connection, source, record, addressees, now);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private int unread(Reader reader) {
    return CurrentReader.runAs(reader, () -> notices.unread());
  }

  private List<Notice> all(Reader reader) {
    return CurrentReader.runAs(reader, () -> notices.newest(null, 20)).items();
  }

  @Test
  void eachSourceHasANameOfItsOwnAndWordsForItsNotices() {
    var names = sources.stream().map(NoticeSource::name).toList();
    assertFalse(names.isEmpty());
    assertEquals(names.size(), names.stream().distinct().count());
    for (var words : List.of(".notice", ".notice-because", ".notice-absent")) {
      names.forEach(name -> assertFalse(messages.of(name + words).isBlank(), name));
    }
  }

  @Test
  void whoIsToldIsToldOnceAndNobodyElseIs() {
    for (var source : sources) {
      var record = record(SharingLevel.COMMUNITY).id();
      int before = unread(told);
      tell(source, record, "person:" + told.person());
      tell(source, record, "person:" + told.person(), "post:ph-dmw-head-office");
      assertEquals(before + 1, unread(told), source.name());
      assertEquals(record, all(told).getFirst().record());
      assertEquals(0, unread(other));
      assertEquals(List.of(), all(other));
    }
  }

  @Test
  void whatComesWithinTwoMinutesStandsInOneNoticeWithAllItsReasons() {
    var source = sources.stream().findFirst().orElseThrow();
    var record = record(SharingLevel.COMMUNITY).id();
    var first = Instant.now().truncatedTo(ChronoUnit.MICROS);
    var last = first.plus(NoticeDesk.SETTLING).minusMillis(1);
    tell(source, record, "one", first, "person:" + told.person());
    tell(source, record, "two", last, "person:" + told.person(), "post:ph-dmw-head-office");
    var notice = all(told).getFirst();
    assertEquals(1, unread(told));
    assertEquals(
        List.of(new Reason(source.name(), "one", first), new Reason(source.name(), "two", last)),
        notice.reasons());
    tell(source, record, "three", first.plus(NoticeDesk.SETTLING), "person:" + told.person());
    assertEquals(2, unread(told));
  }

  @Test
  void whatComesAfterANoticeWasReadIsNewsAgain() {
    var source = sources.stream().findFirst().orElseThrow();
    var record = record(SharingLevel.COMMUNITY).id();
    var now = Instant.now();
    tell(source, record, "one", now, "person:" + told.person());
    CurrentReader.runAs(told, () -> notices.read(now));
    tell(source, record, "two", now.plusSeconds(1), "person:" + told.person());
    assertEquals(1, unread(told));
  }

  @Test
  void anOccasionIsToldOnceHoweverLateItIsHandedInAgain() {
    var source = sources.stream().findFirst().orElseThrow();
    var record = record(SharingLevel.COMMUNITY).id();
    var now = Instant.now();
    tell(source, record, "one", now, "person:" + told.person());
    tell(source, record, "one", now.plus(90, ChronoUnit.DAYS), "person:" + told.person());
    assertEquals(1, all(told).size());
    assertEquals(1, all(told).getFirst().reasons().size());
  }

  @Test
  void aNoticeIsNobodyElses() {
    var source = sources.stream().findFirst().orElseThrow();
    var record = record(SharingLevel.COMMUNITY).id();
    tell(source, record, "person:" + told.person());
    var notice = all(told).getFirst().id();
    assertEquals(notice, CurrentReader.runAs(told, () -> notices.get(notice)).id());
    assertThrows(NotFound.class, () -> CurrentReader.runAs(other, () -> notices.get(notice)));
    assertEquals(List.of(), CurrentReader.runAs(other, () -> notices.of(record)));
  }

  @Test
  void whoIsInNoDirectoryKeepsNobodyElseFromBeingTold() {
    var source = sources.stream().findFirst().orElseThrow();
    var nobody = "person:" + UUID.randomUUID();
    tell(source, record(SharingLevel.COMMUNITY).id(), nobody, "person:" + told.person());
    assertEquals(1, unread(told));
  }

  @Test
  void aPostIsToldByThoseWhoWorkThereToday() {
    var source = sources.stream().findFirst().orElseThrow();
    tell(source, record(SharingLevel.COMMUNITY).id(), "post:id-kemnaker-head-office");
    assertEquals(1, unread(other));
    assertEquals(0, unread(told));
  }

  @Test
  void aNoticeOfWhatCanNoLongerBeReadIsNeitherShownNorCounted() {
    var source = sources.stream().findFirst().orElseThrow();
    var record = record(SharingLevel.COMMUNITY);
    tell(source, record.id(), "person:" + other.person());
    assertEquals(1, unread(other));
    CurrentReader.runAs(
        head, () -> lawUpdates.step(record.id(), record.version(), "WITHDRAW", null));
    assertEquals(0, unread(other));
    assertEquals(List.of(), all(other));
  }

  @Test
  void whatWasToldAfterThePageWasOpenedStaysUnread() {
    var source = sources.stream().findFirst().orElseThrow();
    tell(source, record(SharingLevel.COMMUNITY).id(), "person:" + told.person());
    var until = all(told).getFirst().noticed();
    tell(source, record(SharingLevel.COMMUNITY).id(), "person:" + told.person());
    CurrentReader.runAs(told, () -> notices.read(until));
    assertEquals(1, unread(told));
    assertFalse(all(told).getFirst().read());
    assertTrue(all(told).getLast().read());
  }

  @Test
  void noMoreThanAHundredUnreadAreCounted() throws SQLException {
    try (var connection = SomeReaders.worker().getConnection();
        var insert =
            connection.prepareStatement(
                "insert into notice (person, record, noticed, settles) values (?, ?, now(), now())")) {
      var record = record(SharingLevel.COMMUNITY).id();
      for (int i = 0; i <= Notices.MOST_COUNTED; i++) {
        insert.setObject(1, told.person());
        insert.setObject(2, record);
        insert.executeUpdate();
        if (i == Notices.MOST_COUNTED - 2) {
          assertEquals(Notices.MOST_COUNTED - 1, unread(told));
        }
      }
    }
    assertEquals(Notices.MOST_COUNTED, unread(told));
  }

  @Test
  void halfAYearLaterANoticeIsForgotten() {
    var source = sources.stream().findFirst().orElseThrow();
    tell(source, record(SharingLevel.COMMUNITY).id(), "person:" + told.person());
    old.forget(Instant.now().minus(1, ChronoUnit.DAYS));
    assertEquals(1, unread(told));
    old.forget(Instant.now().plus(1, ChronoUnit.DAYS));
    assertEquals(0, unread(told));
  }
}

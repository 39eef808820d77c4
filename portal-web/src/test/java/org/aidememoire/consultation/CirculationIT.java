package org.aidememoire.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.identity.Token;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.Draft;
import org.aidememoire.search.Search;
import org.aidememoire.search.SearchQuestion;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingGroups;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a series reaches: its group of members, its observers, and whom a circulation tells. */
@ArquillianTest
class CirculationIT {

  @Inject ConsultationTable table;

  @Inject ConsultationSeries series;

  @Inject Sessions sessions;

  @Inject Topics topics;

  @Inject Agendas agendas;

  @Inject Attendances attendances;

  @Inject SharingGroups groups;

  @Inject Circulation circulation;

  @Inject Search search;

  private Reader convener;
  private Reader member;

  @BeforeEach
  void people() {
    convener = SomeReaders.headOf("la-molsw", "LA", "TH");
    member = SomeReaders.headOf("kh-mlvt", "KH", "TH");
  }

  private static Draft<ConsultationSeriesContent> draft(String title, Reader... members) {
    var draft = ConsultationTable.draft(title, members[0], members);
    return new Draft<>(
        draft.heading(), draft.content(), new Sharing(SharingLevel.GROUPS, List.of()));
  }

  private UUID grouped(String title) {
    var id = table.as(convener, () -> series.create(draft(title, convener, member))).header().id();
    table.step(series, convener, id, SeriesStep.OPEN);
    return id;
  }

  private UUID groupOf(UUID of) {
    return table.as(convener, () -> series.get(of)).header().groups().getFirst();
  }

  @Test
  void aSeriesBeginsWithAGroupOfItsMembers() {
    var group = table.as(convener, () -> groups.get(groupOf(grouped("Grouped"))));
    assertEquals("TH", group.host());
    assertEquals(Set.of("KH", "LA"), Set.copyOf(group.sending()));
    var attache = SomeReaders.attacheOf("la-molsw", "LA", "TH");
    assertThrows(Denied.class, () -> table.as(attache, () -> series.create(draft("x", convener))));
    var nobody = ConsultationTable.draft("x", ConsultationTable.post(convener));
    var bare =
        new Draft<>(
            nobody.heading(), nobody.content(), new Sharing(SharingLevel.GROUPS, List.of()));
    assertThrows(Invalid.class, () -> table.as(convener, () -> series.create(bare)));
  }

  /** Somebody without any right but that of the group. */
  private static Reader observerOf(UUID group) {
    var posting = SomeReaders.posting("th-mol", "TH", null, Role.OBSERVER);
    return Reader.person(
        UUID.randomUUID(), "Observer", "th-mol", List.of(posting), Set.of(Token.group(group)));
  }

  @Test
  void anObserverOfOneSeriesFindsNothingOfAnother() {
    var word = "observed" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    var own = grouped("Own " + word);
    var other = grouped("Other " + word);
    var observer = observerOf(groupOf(own));
    var session = table.circulated(convener, other, LocalDate.now().minusDays(1));
    var topic = table.proposed(member(other), other, "Topic " + word);
    assertEquals("Own " + word, table.as(observer, () -> series.get(own)).header().title());
    assertThrows(NotFound.class, () -> table.as(observer, () -> series.get(other)));
    assertThrows(NotFound.class, () -> table.as(observer, () -> sessions.ofSeries(other)));
    assertThrows(NotFound.class, () -> table.as(observer, () -> sessions.get(session)));
    assertThrows(NotFound.class, () -> table.as(observer, () -> topics.get(topic)));
    assertThrows(NotFound.class, () -> table.as(observer, () -> agendas.of(session)));
    assertThrows(NotFound.class, () -> table.as(observer, () -> attendances.of(session)));
    assertEquals(List.of(), table.as(observer, () -> agendas.backlog(other)));
    assertFalse(
        table.as(observer, () -> series.newest(null, 100)).items().stream()
            .anyMatch(s -> s.header().id().equals(other)));
    var question = new SearchQuestion(word, Map.of(), Order.RELEVANCE, 1, 10);
    assertEquals(1, table.as(observer, () -> search.search(question)).total());
  }

  /** The member with the right of the group of that series. */
  private Reader member(UUID of) {
    return Reader.person(
        UUID.randomUUID(),
        "Member",
        "kh-mlvt",
        member.postings(),
        Set.of(Token.group(groupOf(of))));
  }

  private long told(UUID person, UUID session) throws SQLException {
    try (var connection = SomeReaders.worker().getConnection();
        var query =
            connection.prepareStatement(
                "select count(*) from notice_reason where person = ? and record = ? and source = 'session'")) {
      query.setObject(1, person);
      query.setObject(2, session);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static UUID postedAt(String post, String ministry) throws SQLException {
    var person = UUID.randomUUID();
    try (var connection = SomeReaders.worker().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into person (id, username, ministry, name) values ('%s', '%s', '%s', 'Told')"
              .formatted(person, ministry + "." + person, ministry));
      statement.execute(
          """
          insert into posting (id, person, ministry, post, role, starts)
          values (gen_random_uuid(), '%s', '%s', '%s', 'ATTACHE', now() - interval '1 day')
          """
              .formatted(person, ministry, post));
    }
    return person;
  }

  @Test
  void whatChangesSoonAfterAnotherIsToldOnce() throws SQLException {
    var bangkok = table.series(convener, "Told", convener, member);
    var person = postedAt(ConsultationTable.post(member), "kh-mlvt");
    var day = LocalDate.now().plusDays(9);
    var session = table.circulated(convener, bangkok, day);
    var now = Instant.now();
    circulation.run(now);
    assertEquals(0, told(person, session));
    table.edit(sessions, convener, session, ConsultationTable.session("Moved", day.plusDays(1)));
    circulation.run(now.plus(Circulation.SETTLING).plusSeconds(60));
    assertEquals(1, told(person, session));
    circulation.run(now.plusSeconds(3600));
    assertEquals(1, told(person, session));
  }
}

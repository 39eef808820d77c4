package org.aidememoire.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.aidememoire.identity.Reader;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.sharing.Sharing;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AgendasIT {

  @Inject ConsultationTable table;

  @Inject Agendas agendas;

  @Inject Sessions sessions;

  @Inject Topics topics;

  private Reader convener;
  private Reader member;
  private Reader elsewhere;

  private UUID bangkok;
  private UUID session;

  @BeforeEach
  void aSessionAhead() {
    convener = SomeReaders.headOf("la-molsw", "LA", "TH");
    member = SomeReaders.headOf("kh-mlvt", "KH", "TH");
    elsewhere = SomeReaders.headOf("kh-mlvt", "KH", "MY");
    bangkok = table.series(convener, "Bangkok", convener, member);
    session = table.session(convener, bangkok, "Next");
  }

  private List<UUID> on(UUID of) {
    return table.as(convener, () -> agendas.of(of)).items().stream()
        .map(AgendaItem::topic)
        .filter(Objects::nonNull)
        .toList();
  }

  private List<UUID> backlog() {
    return table.as(convener, () -> agendas.backlog(bangkok)).stream()
        .map(t -> t.header().id())
        .toList();
  }

  @Test
  void aMemberProposesATopicThatItsHeadOfPostReleases() {
    var attache = SomeReaders.attacheOf("kh-mlvt", "KH", "TH");
    var draft = ConsultationTable.topic("Rent", 20);
    var id = table.as(attache, () -> topics.create(draft, bangkok)).header().id();
    assertThrows(Denied.class, () -> table.step(topics, attache, id, TopicStep.PROPOSE));
    assertThrows(NotFound.class, () -> table.as(convener, () -> topics.get(id)));
    table.step(topics, member, id, TopicStep.PROPOSE);
    assertEquals(List.of(id), backlog());
    assertThrows(NotFound.class, () -> table.as(elsewhere, () -> topics.get(id)));
    assertThrows(NotFound.class, () -> table.as(elsewhere, () -> topics.create(draft, bangkok)));
  }

  @Test
  void numbersAndTimesComeFromTheOrder() {
    var rent = table.proposed(member, bangkok, "Rent");
    var wages = table.proposed(member, bangkok, "Wages");
    table.arrange(convener, session, wages, rent);
    var items = table.as(member, () -> agendas.of(session)).items();
    assertEquals(
        Arrays.asList("1 09:30 null", "2 09:45 Wages", "3 10:05 Rent"),
        items.stream().map(i -> i.number() + " " + i.begins() + " " + i.title()).toList());
    table.arrange(convener, session, rent);
    assertEquals(List.of(rent), on(session));
    assertEquals(List.of(wages), backlog());
  }

  @Test
  void onlyConvenersArrangeAndOnlyFromWhatTheySaw() {
    var rent = table.proposed(member, bangkok, "Rent");
    assertThrows(Denied.class, () -> table.arrange(member, session, rent));
    assertThrows(NotFound.class, () -> table.arrange(elsewhere, session, rent));
    int seen = table.as(convener, () -> agendas.of(session)).version();
    table.arrange(convener, session, rent);
    var late = new AgendaDraft(seen, List.of());
    assertThrows(Conflict.class, () -> table.as(convener, () -> agendas.arrange(session, late)));
  }

  @Test
  void whatCannotStandOnAnAgendaIsRefused() {
    var rent = table.proposed(member, bangkok, "Rent");
    var other = table.series(convener, "Another", convener, member);
    var foreign = table.proposed(member, other, "Foreign");
    assertThrows(Invalid.class, () -> table.arrange(convener, session, foreign));
    assertThrows(Invalid.class, () -> table.arrange(convener, session, rent, rent));
    int version = table.as(convener, () -> agendas.of(session)).version();
    for (var place :
        List.of(
            new AgendaDraft.Place(rent, 0, null),
            new AgendaDraft.Place(rent, 481, null),
            new AgendaDraft.Place(rent, 480, "nobody"))) {
      var draft = new AgendaDraft(version, List.of(place));
      assertThrows(Invalid.class, () -> table.as(convener, () -> agendas.arrange(session, draft)));
    }
  }

  @Test
  void anEmptyAgendaIsNotCirculated() {
    table.step(sessions, convener, session, SessionStep.SCHEDULE);
    assertThrows(
        Conflict.class,
        () -> table.step(sessions, convener, session, SessionStep.CIRCULATE_AGENDA));
  }

  @Test
  void whatWasNotReachedComesUpAgainAndShowsHowOften() {
    var day = LocalDate.now().minusDays(20);
    var first = table.circulated(convener, bangkok, day);
    var topic = on(first).getFirst();
    table.step(sessions, convener, first, SessionStep.HOLD);
    assertEquals(List.of(), backlog());
    conclude(first, topic, ItemOutcome.NOT_REACHED);
    assertEquals(List.of(topic), backlog());
    table.arrange(convener, session, topic);
    var again = table.as(member, () -> agendas.of(session)).items().getLast();
    assertEquals(1, again.deferrals());
    assertEquals(0, table.as(member, () -> agendas.of(first)).items().getLast().deferrals());
    assertEquals(
        List.of(first, session),
        table.as(member, () -> agendas.appearances(topic)).stream()
            .map(Appearance::session)
            .toList());
  }

  private void conclude(UUID of, UUID topic, ItemOutcome outcome) {
    var item =
        table.as(convener, () -> agendas.of(of)).items().stream()
            .filter(i -> topic.equals(i.topic()))
            .findFirst()
            .orElseThrow();
    table.as(convener, () -> agendas.conclude(of, new OutcomeDraft(item.id(), outcome)));
  }

  @Test
  void aHeldSessionsAgendaStaysAsItWas() {
    var held = table.circulated(convener, bangkok, LocalDate.now().minusDays(2));
    var topic = on(held).getFirst();
    table.step(sessions, convener, held, SessionStep.HOLD);
    assertThrows(Conflict.class, () -> table.arrange(convener, held));
    assertThrows(Conflict.class, () -> table.step(topics, convener, topic, TopicStep.WITHDRAW));
    table.edit(topics, convener, topic, ConsultationTable.topic("Called otherwise now", 5));
    assertEquals("Topic", table.as(member, () -> agendas.of(held)).items().getLast().title());
  }

  @Test
  void aTopicNarrowerThanItsSessionIsNoItemForOthers() {
    var draft = ConsultationTable.topic("Among ourselves", 20, Sharing.MINISTRY);
    var id = table.as(convener, () -> topics.create(draft, bangkok)).header().id();
    table.step(topics, convener, id, TopicStep.PROPOSE);
    table.arrange(convener, session, id);
    assertEquals(1, table.as(member, () -> agendas.of(session)).items().size());
    assertEquals(2, table.as(convener, () -> agendas.of(session)).items().size());
  }

  /** What should be, said again in a few lines. */
  private static final class Model {
    final List<UUID> topics = new ArrayList<>();
    final List<Meeting> meetings = new ArrayList<>();

    List<UUID> backlog() {
      return topics.stream().filter(t -> meetings.stream().noneMatch(m -> m.has(t))).toList();
    }
  }

  private static final class Meeting {
    final UUID id;
    boolean ahead = true;
    boolean cancelled;
    int sequence;
    final List<UUID> order = new ArrayList<>();
    final List<ItemOutcome> outcomes = new ArrayList<>();

    Meeting(UUID id) {
      this.id = id;
    }

    /** Whether it keeps the topic from being planned elsewhere. */
    boolean has(UUID topic) {
      int at = order.indexOf(topic);
      return !cancelled
          && at >= 0
          && (outcomes.get(at) == ItemOutcome.OPEN || outcomes.get(at) == ItemOutcome.SETTLED);
    }
  }

  @Test
  void afterAnyPlansEachTopicStandsOnceInASessionAndItsHistoryIsWhole() {
    for (long seed = 1; seed <= 3; seed++) {
      var random = new Random(seed);
      bangkok = table.series(convener, "Random " + seed, convener, member);
      var model = new Model();
      for (int step = 0; step < 40; step++) {
        act(random, model);
        check(model, "seed " + seed + ", step " + step);
      }
    }
  }

  private void act(Random random, Model model) {
    var ahead = model.meetings.stream().filter(m -> m.ahead).toList();
    var held = model.meetings.stream().filter(m -> !m.ahead && !m.cancelled).toList();
    int what = random.nextInt(8);
    if (what == 0 || model.topics.isEmpty()) {
      model.topics.add(table.proposed(member, bangkok, "Topic " + model.topics.size()));
    } else if (what == 1 || ahead.isEmpty()) {
      model.meetings.add(new Meeting(meeting(random)));
    } else if (what == 2 && !held.isEmpty()) {
      conclude(random, any(random, held));
    } else if (what == 3) {
      var moved = any(random, ahead);
      table.edit(sessions, convener, moved.id, ConsultationTable.session("Moved", day(random)));
    } else if (what == 4) {
      var cancelled = any(random, ahead);
      table.step(sessions, convener, cancelled.id, SessionStep.CANCEL);
      cancelled.ahead = false;
      cancelled.cancelled = true;
    } else if (what == 5) {
      hold(any(random, ahead));
    } else {
      plan(random, model, any(random, ahead));
    }
  }

  private UUID meeting(Random random) {
    var draft = ConsultationTable.session("Session", day(random));
    return table.as(convener, () -> sessions.create(draft, bangkok)).header().id();
  }

  private static LocalDate day(Random random) {
    return LocalDate.now().minusDays(1 + random.nextInt(300));
  }

  private void plan(Random random, Model model, Meeting meeting) {
    var choice = new ArrayList<>(model.backlog());
    choice.addAll(meeting.order);
    Collections.shuffle(choice, random);
    var chosen = choice.subList(0, random.nextInt(choice.size() + 1));
    table.arrange(convener, meeting.id, chosen.toArray(UUID[]::new));
    meeting.order.clear();
    meeting.outcomes.clear();
    chosen.forEach(
        topic -> {
          meeting.order.add(topic);
          meeting.outcomes.add(ItemOutcome.OPEN);
        });
  }

  private void hold(Meeting meeting) {
    if (meeting.order.isEmpty()) {
      return;
    }
    for (var step : List.of(SessionStep.SCHEDULE, SessionStep.CIRCULATE_AGENDA, SessionStep.HOLD)) {
      table.step(sessions, convener, meeting.id, step);
    }
    meeting.ahead = false;
  }

  private void conclude(Random random, Meeting meeting) {
    int at = random.nextInt(meeting.order.size());
    if (meeting.outcomes.get(at) == ItemOutcome.OPEN) {
      var outcome = ItemOutcome.values()[1 + random.nextInt(3)];
      conclude(meeting.id, meeting.order.get(at), outcome);
      meeting.outcomes.set(at, outcome);
    }
  }

  private static <T> T any(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void check(Model model, String when) {
    assertEquals(List.copyOf(model.backlog()), sorted(model, backlog()), when);
    for (var meeting : model.meetings) {
      var items = table.as(convener, () -> agendas.of(meeting.id)).items();
      assertEquals(meeting.order, items.stream().skip(1).map(AgendaItem::topic).toList(), when);
      assertEquals(
          meeting.outcomes, items.stream().skip(1).map(AgendaItem::outcome).toList(), when);
      int sequence = table.as(convener, () -> sessions.get(meeting.id)).content().sequence();
      assertTrue(sequence >= meeting.sequence, when);
      meeting.sequence = sequence;
      if (!meeting.ahead) {
        assertThrows(Conflict.class, () -> table.arrange(convener, meeting.id), when);
      }
    }
    for (var topic : model.topics) {
      assertEquals(
          model.meetings.stream().filter(m -> m.order.contains(topic)).count(),
          table.as(convener, () -> agendas.appearances(topic)).size(),
          when);
    }
    assertFalse(model.topics.isEmpty(), when);
  }

  private static List<UUID> sorted(Model model, List<UUID> found) {
    return model.topics.stream().filter(found::contains).toList();
  }
}

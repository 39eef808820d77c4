package org.aidememoire.consultation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;

/**
 * Agendas of sessions. The conveners arrange one until the session is held; after that nothing
 * leaves it, and each item is told what became of it.
 */
@ApplicationScoped
@Transactional
public class Agendas {

  /** More are not dealt with in a meeting of several days. */
  static final int MOST = 60;

  @Inject AgendaRows rows;

  @Inject Sessions sessions;

  @Inject Topics topics;

  @Inject CurrentReader reader;

  @Inject AuditTrail audit;

  /** As far as the reader may see its items. */
  public Agenda of(UUID session) {
    return of(sessions.get(session));
  }

  private Agenda of(View<SessionContent> session) {
    var header = session.header();
    return Agenda.of(
        rows.of(header.id()),
        session.content().startsAt(),
        header.editable() && Sessions.state(header).ahead());
  }

  /** Where that item stands, if it is one of the session that the reader may see. */
  public Optional<AgendaPlace> place(UUID session, UUID item) {
    return rows.place(sessions.get(session).header().id(), item);
  }

  /** What waits for a session of that series, the oldest first. */
  public List<View<TopicContent>> backlog(UUID series) {
    return topics.named(rows.backlog(series));
  }

  /** The sessions that have that topic on their agenda, the first one first. */
  public List<Appearance> appearances(UUID topic) {
    return rows.appearances(topics.get(topic).header().id());
  }

  /** Puts the agenda into that order. What is left out goes back to the backlog. */
  public Agenda arrange(UUID session, AgendaDraft draft) {
    var read = sessions.get(session);
    var header = read.header();
    Sessions.checkConvenes(header);
    if (!Sessions.state(header).ahead()) {
      throw new Conflict("consultation.agenda.held", header.version());
    }
    var before = of(read);
    check(header, draft, before);
    if (before.version() != draft.version()) {
      throw new Conflict("consultation.agenda.changed", before.version());
    }
    place(session, draft, before);
    sessions.changed(header);
    audit.add(header.ministry(), "agenda", "record " + session, "");
    return of(read);
  }

  private void check(RecordHeader session, AgendaDraft draft, Agenda before) {
    var delegations =
        sessions.seriesOf(session).content().delegations().stream().map(Delegation::key).toList();
    var wanted = draft.items().stream().map(AgendaDraft.Place::topic).toList();
    var there = new HashSet<>(rows.backlog(Objects.requireNonNull(session.container())));
    before.items().stream().map(AgendaItem::topic).filter(Objects::nonNull).forEach(there::add);
    new FieldProblems()
        .when(draft.items().size() > MOST, "items", "consultation.agenda.many")
        .when(new HashSet<>(wanted).size() < wanted.size(), "items", "consultation.agenda.twice")
        .when(
            wanted.stream().anyMatch(topic -> topic != null && !there.contains(topic)),
            "items",
            "consultation.agenda.topic")
        .when(
            draft.items().stream().anyMatch(i -> !TopicContent.isDuration(i.minutes())),
            "minutes",
            "consultation.minutes.range")
        .when(
            draft.items().stream()
                .anyMatch(i -> i.lead() != null && !delegations.contains(i.lead())),
            "lead",
            "consultation.delegation.unknown")
        .refuse();
  }

  private void place(UUID session, AgendaDraft draft, Agenda before) {
    Map<String, AgendaItem> items =
        before.items().stream().collect(toMap(i -> "" + i.topic(), i -> i));
    int position = 1;
    for (var place : draft.items()) {
      var item = items.remove("" + place.topic());
      if (item == null) {
        rows.add(session, place.topic(), position, place.minutes(), place.lead());
      } else {
        rows.place(item.id(), position, place.minutes(), place.lead());
      }
      position++;
    }
    items.values().stream().filter(i -> i.topic() != null).forEach(i -> rows.remove(i.id()));
  }

  /** Says what became of an item of a session that was held and whose minutes are not adopted. */
  public Agenda conclude(UUID session, OutcomeDraft draft) {
    var read = sessions.get(session);
    var header = read.header();
    new FieldProblems()
        .required("item", draft.item(), "consultation.item.required")
        .required("outcome", draft.outcome(), "consultation.outcome.required")
        .refuse();
    Sessions.checkConvenes(header);
    if (!Sessions.state(header).concluding()) {
      throw new Conflict("consultation.outcome.closed", header.version());
    }
    var item =
        rows.of(session).stream()
            .filter(i -> i.id().equals(draft.item()))
            .findFirst()
            .orElseThrow(NotFound::new);
    rows.conclude(item.id(), Objects.requireNonNull(draft.outcome()));
    audit.add(header.ministry(), "outcome", "record " + session, "");
    return of(read);
  }
}

package org.aidememoire.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.Draft;
import org.aidememoire.record.Kind;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.record.Step;
import org.aidememoire.record.View;
import org.jspecify.annotations.Nullable;

/** Sessions of series of consultations, each as far as the current reader may see and do. */
@ApplicationScoped
public class Sessions extends Records<SessionContent> {

  /** Those without a day come first: they are to be agreed. */
  private static final Comparator<View<SessionContent>> LATEST_FIRST =
      Comparator.<View<SessionContent>, LocalDate>comparing(
              s -> Objects.requireNonNullElse(s.content().startsOn(), LocalDate.MAX))
          .reversed();

  @Inject SessionKind kind;

  @Inject ConsultationSeries series;

  @Inject AgendaRows agenda;

  @Inject @Any Instance<SessionCondition> conditions;

  @Inject Clock clock;

  @Override
  public Kind<SessionContent> kind() {
    return kind;
  }

  /** The sessions of that series, the latest first. */
  public List<View<SessionContent>> ofSeries(UUID seriesId) {
    return of(series.get(seriesId).header().id()).stream().sorted(LATEST_FIRST).toList();
  }

  /** The newest thousand of all series. */
  public List<View<SessionContent>> newest() {
    return named(agenda.sessions());
  }

  /** The series of that session. */
  public View<ConsultationSeriesContent> seriesOf(RecordHeader session) {
    return series.get(Objects.requireNonNull(session.container()));
  }

  /** The day on which its cadence leads one to expect the next session of that series. */
  public Optional<LocalDate> expected(View<ConsultationSeriesContent> of) {
    var cadence = of.content().cadence();
    return cadence.regular()
        ? ofSeries(of.header().id()).stream()
            .filter(s -> state(s.header()) != SessionState.CANCELLED)
            .map(s -> s.content().startsOn())
            .filter(Objects::nonNull)
            .findFirst()
            .map(cadence::after)
        : Optional.empty();
  }

  /** The first session of its series after that one, if there is one already. */
  public Optional<View<SessionContent>> next(View<SessionContent> after) {
    var day = after.content().startsOn();
    return day == null
        ? Optional.empty()
        : ofSeries(Objects.requireNonNull(after.header().container())).stream()
            .filter(s -> state(s.header()) != SessionState.CANCELLED)
            .filter(s -> s.content().startsOn() != null && day.isBefore(s.content().startsOn()))
            .min(Comparator.comparing(s -> Objects.requireNonNull(s.content().startsOn())));
  }

  public static SessionState state(RecordHeader session) {
    return SessionState.valueOf(session.state());
  }

  /** Refuses whoever does not convene that series or session. */
  public static void checkConvenes(RecordHeader of) {
    if (!of.editable()) {
      throw new Denied("consultation.conveners");
    }
  }

  /** A session is proposed by the conveners of its series, while that runs. */
  @Override
  public View<SessionContent> create(Draft<SessionContent> draft, @Nullable UUID container) {
    if (container == null) {
      throw new NotFound();
    }
    reader.posted();
    var whole = series.get(container);
    checkConvenes(whole.header());
    if (whole.header().state().equals(SeriesState.ENDED.name())) {
      throw new Conflict("consultation.ended", whole.header().version());
    }
    var filled = draft.content().within(whole.content()).sequence(0);
    var session = super.create(new Draft<>(draft.heading(), filled, draft.sharing()), container);
    agenda.begin(session.header().id());
    return session;
  }

  /** What was on the agenda when it was held stays as it was then. */
  @Override
  protected void taken(RecordHeader header) {
    switch (state(header)) {
      case HELD -> agenda.keepTitles(header.id());
      case AGENDA_CIRCULATED, CANCELLED -> announce(header);
      default -> {}
    }
  }

  /** Time and place are history once it was held. */
  @Override
  public View<SessionContent> edit(
      UUID id,
      int version,
      Draft<SessionContent> draft,
      @Nullable String reason,
      boolean correction) {
    var before = get(id);
    var moved = draft.content().movedFrom(before.content());
    if (moved && state(before.header()).held()) {
      throw new Conflict("consultation.held", before.header().version());
    }
    var edited = super.edit(id, version, draft, reason, correction);
    if (moved) {
      changed(edited.header());
    }
    return edited;
  }

  /** The members are told of what changes once they have the agenda. */
  void changed(RecordHeader session) {
    if (state(session) == SessionState.AGENDA_CIRCULATED) {
      announce(session);
    }
  }

  private void announce(RecordHeader session) {
    agenda.announce(session.id(), clock.instant().plus(Circulation.SETTLING));
  }

  @Override
  protected SessionContent become(SessionContent before, SessionContent written) {
    return written.sequence(before.sequence() + (written.movedFrom(before) ? 1 : 0));
  }

  @Override
  protected void check(Step step, RecordHeader header, SessionContent content) {
    if (step == SessionStep.SCHEDULE) {
      var missing = new FieldProblems();
      content.checkScheduled(missing);
      missing.refuse();
    }
    if (step == SessionStep.CIRCULATE_AGENDA && !agenda.filled(header.id())) {
      throw new Conflict("consultation.agenda.empty", header.version());
    }
    if (step == SessionStep.HOLD && content.starts().orElse(Instant.MAX).isAfter(clock.instant())) {
      throw new Conflict("consultation.not-begun", header.version());
    }
    conditions.forEach(c -> c.check((SessionStep) step, new View<>(header, content)));
  }

  /** Calendars show whether it is agreed, and whether it takes place. */
  @Override
  protected SessionContent after(Step step, RecordHeader header, SessionContent content) {
    return step == SessionStep.SCHEDULE || step == SessionStep.CANCEL
        ? content.sequence(content.sequence() + 1)
        : content;
  }
}

package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aidememoire.consultation.Agendas;
import org.aidememoire.consultation.Delegation;
import org.aidememoire.consultation.SessionState;
import org.aidememoire.consultation.SessionStep;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.problem.Conflict;

/** The minutes of sessions as a whole. */
@ApplicationScoped
@Transactional
public class Minutes {

  @Inject Seats seats;

  @Inject Sessions sessions;

  @Inject Statements statements;

  @Inject StatementTexts texts;

  @Inject Agendas agendas;

  public MinutesView of(UUID session) {
    return of(seats.of(session));
  }

  /** The same for who is known to sit there. */
  public MinutesView of(Seat seat) {
    return view(seat, statements.of(seat));
  }

  /** Their rows under the items of the agenda, for those at the table. */
  public List<Heading> headings(MinutesView minutes) {
    return Heading.of(
        agendas.of(minutes.session()).items(),
        minutes.statements().stream().map(StatementView::statement).toList());
  }

  /** With the rows that changed after that moment, also those that were removed. */
  public MinutesView since(UUID session, Instant after) {
    var seat = seats.of(session);
    return view(seat, statements.changed(seat, after));
  }

  private MinutesView view(Seat seat, List<StatementView> rows) {
    var header = seat.session().header();
    return new MinutesView(
        header.id(),
        header.title(),
        seat.state(),
        seat.series().content().attribution(),
        seat.writable().stream().map(Delegation::key).toList(),
        rows,
        texts.aside(header.id()),
        statements.last(header.id()));
  }

  /** The conveners begin to write once the session was held. */
  public void begin(UUID session) {
    var seat = seats.convening(session);
    var header = seat.session().header();
    if (seat.state() != SessionState.HELD) {
      throw new Conflict("minutes.not-held", header.version());
    }
    sessions.step(session, header.version(), SessionStep.DRAFT_MINUTES.name(), null);
  }
}

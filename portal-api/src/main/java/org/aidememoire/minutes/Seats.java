package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Token;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.NotFound;

/** Who sits at the table of a session; row-level security asks for the same. */
@ApplicationScoped
public class Seats {

  @Inject Sessions sessions;

  @Inject CurrentReader reader;

  /** The reader's place at a session that the reader may read. */
  public Seat of(UUID session) {
    var by = reader.get();
    var view = sessions.get(session);
    var series = sessions.seriesOf(view.header());
    var own =
        series.content().delegations().stream()
            .filter(d -> d.post() != null && holds(by, d.post()))
            .toList();
    return new Seat(
        view, series, view.header().editable() && (by.posted() || by.actsForTime()), own);
  }

  private static boolean holds(Reader by, String post) {
    return by.posted() && by.tokens().contains(Token.post("", post));
  }

  /** For what only those at the table know of. */
  public Seat at(UUID session) {
    var seat = of(session);
    if (!seat.atTheTable()) {
      throw new NotFound();
    }
    return seat;
  }

  /** For what the conveners alone do. */
  Seat convening(UUID session) {
    var seat = at(session);
    if (!seat.convener()) {
      throw new Denied("minutes.conveners");
    }
    return seat;
  }
}

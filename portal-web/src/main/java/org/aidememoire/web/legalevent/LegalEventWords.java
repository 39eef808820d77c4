package org.aidememoire.web.legalevent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.aidememoire.legalevent.Certainty;
import org.aidememoire.legalevent.Force;
import org.aidememoire.legalevent.LegalEventContent;
import org.aidememoire.legalevent.Status;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;

/** What pages say of events and of force, in words. */
@Named
@RequestScoped
public class LegalEventWords {

  @Inject Messages messages;

  @Inject Dates dates;

  /** The tone of a status' colour; the word always stands beside it. */
  public String tone(Status status) {
    return switch (status) {
      case IN_FORCE -> "good";
      case PARTIALLY_IN_FORCE, SUSPENDED -> "warn";
      case NOT_MADE, MADE -> "wait";
      case REPEALED, LAPSED -> "bad";
    };
  }

  /** The day on which it takes effect, as sure as it is. */
  public String day(LegalEventContent event) {
    var day = event.effectiveOn();
    if (event.certainty() == Certainty.UNDETERMINED || day == null) {
      return messages.of("legalevent.day-undetermined");
    }
    return event.certainty() == Certainty.FALLBACK
        ? messages.of("legalevent.day-fallback", dates.day(day))
        : dates.day(day);
  }

  /** "Amends sections 60D, 60L". */
  public String act(LegalEventContent event) {
    var act = messages.word("legalevent.act", Objects.requireNonNull(event.act()));
    return event.provisions() == null
        ? act
        : messages.of("legalevent.act-on", act, event.provisions());
  }

  /** The same as what another instrument does to this one, or this one to another. */
  public String by(LegalEventContent event) {
    return messages.word("legalevent.by", Objects.requireNonNull(event.act()));
  }

  /** "1 Jan 2023 to 31 Mar 2023", with what is open left open. */
  public String span(Force.Span span) {
    var to = span.to() == null ? null : dates.day(span.to().minusDays(1));
    var from = span.from() == null ? null : dates.day(span.from());
    if (from == null) {
      return to == null ? messages.of("legalevent.always") : messages.of("legalevent.until", to);
    }
    return to == null
        ? messages.of("legalevent.from", from)
        : messages.of("legalevent.from-to", from, to);
  }
}

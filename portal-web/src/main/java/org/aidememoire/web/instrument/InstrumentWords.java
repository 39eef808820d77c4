package org.aidememoire.web.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.aidememoire.web.words.Names;
import org.jspecify.annotations.Nullable;

/** What an instrument's line says of it, in words that stand alone. */
@Named
@RequestScoped
public class InstrumentWords {

  @Inject Messages messages;

  @Inject Dates dates;

  @Inject Names names;

  /** Whose law it is: a country, the parties to an agreement, or that it is international. */
  public String place(InstrumentContent instrument) {
    var jurisdiction = Objects.requireNonNull(instrument.jurisdiction());
    return switch (jurisdiction) {
      case HOST_COUNTRY -> names.country(instrument.host());
      case PARTIES ->
          instrument.parties().stream().map(names::country).collect(Collectors.joining(", "));
      case INTERNATIONAL -> messages.word("instrument.jurisdiction", jurisdiction);
    };
  }

  /** The legal force with the day that belongs to it, as far as it is known. */
  public String force(InstrumentContent instrument) {
    var begins = instrument.inForceOn();
    var ends = instrument.outOfForceOn();
    return switch (instrument.force()) {
      case IN_FORCE, PARTIALLY_IN_FORCE ->
          begins == null || dates.daysUntil(begins) > 0
              ? coming(instrument, begins)
              : messages.word("instrument.force-since", instrument.force(), dates.day(begins));
      case PROPOSED, MADE -> coming(instrument, begins);
      case REPEALED, EXPIRED ->
          ends == null
              ? plain(instrument)
              : messages.word("instrument.force-until", instrument.force(), dates.day(ends));
      case SUSPENDED -> plain(instrument);
    };
  }

  private String coming(InstrumentContent instrument, @Nullable LocalDate day) {
    return day == null
        ? plain(instrument)
        : messages.word("instrument.force-from", instrument.force(), dates.day(day));
  }

  private String plain(InstrumentContent instrument) {
    return messages.word("instrument.force", instrument.force());
  }

  /** The form and, where it has one, the number, which says what it is where it is a bare one. */
  public String reference(InstrumentContent instrument) {
    var form = messages.word("instrument.form", Objects.requireNonNull(instrument.form()));
    var number = instrument.number();
    if (number == null) {
      return form;
    }
    var bare = Character.isDigit(number.codePointAt(0));
    return form + " · " + (bare ? messages.of("instrument.number", number) : number);
  }
}

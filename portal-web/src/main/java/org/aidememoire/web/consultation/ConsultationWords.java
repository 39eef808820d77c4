package org.aidememoire.web.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.consultation.AgendaItem;
import org.aidememoire.consultation.Constituency;
import org.aidememoire.consultation.ConsultationSeriesContent;
import org.aidememoire.consultation.Delegation;
import org.aidememoire.consultation.SessionContent;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.aidememoire.web.words.Names;
import org.jspecify.annotations.Nullable;

/** What pages say of consultations, in words. */
@Named
@RequestScoped
public class ConsultationWords {

  @Inject Messages messages;

  @Inject Names names;

  @Inject Dates dates;

  @Inject Form form;

  /** The members of one constituency. */
  public record Bench(String word, List<String> delegations) {}

  public List<Bench> benches(ConsultationSeriesContent series) {
    return Arrays.stream(Constituency.values())
        .map(
            side ->
                new Bench(
                    constituency(side),
                    series.delegations().stream()
                        .filter(d -> d.constituency() == side)
                        .map(this::delegation)
                        .toList()))
        .filter(bench -> !bench.delegations().isEmpty())
        .toList();
  }

  public String constituency(Constituency side) {
    return messages.word("consultation.constituency", side);
  }

  public String delegation(Delegation delegation) {
    return delegation.post() == null ? delegation.key() : names.post(delegation.post());
  }

  /** The topic, or what the first item of every session is about. */
  public String item(AgendaItem item) {
    return item.title() == null ? messages.of("session.first-item") : item.title();
  }

  /** How long it takes, who introduces it, how often it was put off. */
  public String details(AgendaItem item, ConsultationSeriesContent series) {
    var said = new ArrayList<String>();
    if (item.minutes() != null) {
      said.add(messages.of("session.minutes", item.minutes()));
    }
    series.delegations().stream()
        .filter(d -> d.key().equals(item.lead()))
        .forEach(d -> said.add(messages.of("session.led-by", delegation(d))));
    if (item.deferrals() > 0) {
      said.add(messages.of("session.deferred", item.deferrals()));
    }
    return String.join(" · ", said);
  }

  /** Day and time at the place where it is held. */
  public String when(SessionContent session) {
    var first = session.startsOn();
    var last = session.lastDay();
    if (first == null || last == null) {
      return messages.of("session.when-open");
    }
    var begins = day(first, session.startsAt());
    var end = session.endsAt();
    if (first.equals(last)) {
      return end == null ? begins : messages.of("session.when-range", begins, end);
    }
    return messages.of("session.when-range", begins, day(last, end));
  }

  private String day(LocalDate day, @Nullable String time) {
    return time == null ? dates.day(day) : messages.of("session.when-at", dates.day(day), time);
  }

  /** When it starts for the reader, empty where the reader's clock is that of the place. */
  public String forReader(SessionContent session) {
    var starts = session.starts();
    return starts.isEmpty() || dates.zone().getId().equals(session.zone())
        ? ""
        : messages.of("session.when-reader", dates.moment(starts.get()));
  }

  /** The clocks of the countries of the directory, and the one that is chosen. */
  public List<Option> zones() {
    var known =
        names.countryOptions().stream()
            .flatMap(
                country ->
                    names.zone(country.value()).stream()
                        .map(
                            zone ->
                                new Option(
                                    zone.getId(),
                                    messages.of(
                                        "consultation.zone-of", country.word(), zone.getId()))))
            .toList();
    var chosen = form.value("zone");
    var other =
        chosen.isEmpty() || known.stream().anyMatch(o -> o.value().equals(chosen))
            ? Stream.<Option>of()
            : Stream.of(new Option(chosen, chosen));
    return Stream.concat(other, known.stream().sorted(Comparator.comparing(Option::word))).toList();
  }
}

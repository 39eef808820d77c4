package org.aidememoire.web.legalevent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.legalevent.Force;
import org.aidememoire.legalevent.LegalEventContent;
import org.aidememoire.legalevent.Timeline;
import org.aidememoire.legalevent.Timelines;
import org.aidememoire.record.View;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.words.Dates;
import org.jspecify.annotations.Nullable;

/** Whether an instrument, or one of its provisions, is in force on a day, and why. */
@Page(
    path = "/instruments/{instrument}/force",
    query = {"on", "known", "provision"})
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class ForcePage {

  @Inject Address address;

  @Inject Timelines timelines;

  @Inject InstrumentTimelines named;

  @Inject Dates dates;

  @Inject AskedDays days;

  private @Nullable Timeline timeline;
  private @Nullable LocalDate on;
  private Force.@Nullable Answer answer;
  private List<Force.Span> spans = List.of();
  private List<View<LegalEventContent>> wordings = List.of();

  @PostConstruct
  void load() {
    var day = Objects.requireNonNullElseGet(days.named("on"), dates::today);
    var line = named.learn(timelines.of(address.key("instrument"), days.named("known")));
    on = day;
    timeline = line;
    answer = line.force().on(day, provision());
    spans = line.force().spans(provision());
    wordings =
        line.force().wordings(null, day, provision()).stream()
            .flatMap(fact -> line.event(fact).stream())
            .toList();
  }

  /** What could not be read as a day. */
  public List<String> unread() {
    return days.unread();
  }

  public Timeline timeline() {
    return Objects.requireNonNull(timeline);
  }

  public LocalDate on() {
    return Objects.requireNonNull(on);
  }

  /** As the field holds it. */
  public String onTyped() {
    return Form.day(on());
  }

  public String knownTyped() {
    var known = timeline().known();
    return known == null ? "" : Form.day(known);
  }

  public @Nullable String provision() {
    return address.text("provision").orElse(null);
  }

  public Force.Answer answer() {
    return Objects.requireNonNull(answer);
  }

  public List<Force.Span> spans() {
    return spans;
  }

  /** Changes of the wording up to that day, the first one first. */
  public List<View<LegalEventContent>> wordings() {
    return wordings;
  }
}

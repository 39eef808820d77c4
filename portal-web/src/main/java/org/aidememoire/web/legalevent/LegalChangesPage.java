package org.aidememoire.web.legalevent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.legalevent.Act;
import org.aidememoire.legalevent.ChangeQuestion;
import org.aidememoire.legalevent.ChangeQuestion.CountedDay;
import org.aidememoire.legalevent.LegalEventContent;
import org.aidememoire.legalevent.LegalEvents;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.words.Dates;
import org.aidememoire.web.words.Terms;
import org.jspecify.annotations.Nullable;

/** What changed in the law of a country between two days. */
@Page(
    path = "/legal-changes",
    query = {"host", "from", "to", "day", "act", "topic", "sector", "words"})
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class LegalChangesPage {

  private static final int LISTED = 200;

  @Inject Address address;

  @Inject LegalEvents events;

  @Inject Instruments instruments;

  @Inject Dates dates;

  @Inject AskedDays days;

  @Inject Terms terms;

  private final List<String> problems = new ArrayList<>();
  private final Map<UUID, RecordHeader> laws = new HashMap<>();
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private List<View<LegalEventContent>> found = List.of();
  private boolean more;

  @PostConstruct
  void load() {
    var first =
        Objects.requireNonNullElseGet(days.named("from"), () -> dates.today().minusYears(1));
    var last = Objects.requireNonNullElseGet(days.named("to"), () -> dates.today().plusYears(1));
    from = first;
    to = last;
    problems.addAll(days.unread());
    try {
      var question =
          new ChangeQuestion(
              chosen("host"),
              first,
              last,
              constant("day", CountedDay.class).orElse(CountedDay.IN_FORCE),
              constant("act", Act.class).orElse(null),
              chosen("topic"),
              chosen("sector"),
              chosen("words"));
      var all = events.changes(question, LISTED);
      more = all.size() > LISTED;
      found = all.stream().limit(LISTED).toList();
    } catch (Invalid e) {
      e.fields().forEach(problem -> problems.add(problem.message()));
    }
    var keys = found.stream().flatMap(event -> Stream.ofNullable(event.header().container()));
    instruments.headers(keys.distinct().toList()).forEach(law -> laws.put(law.id(), law));
  }

  private <E extends Enum<E>> Optional<E> constant(String name, Class<E> of) {
    var chosen = chosen(name);
    return Stream.of(of.getEnumConstants()).filter(one -> one.name().equals(chosen)).findFirst();
  }

  /** What is chosen there, null for all. */
  public @Nullable String chosen(String name) {
    return address.text(name).orElse(null);
  }

  /** What could not be asked, in words. */
  public List<String> problems() {
    return problems;
  }

  public String fromTyped() {
    return Form.day(Objects.requireNonNull(from));
  }

  public String toTyped() {
    return Form.day(Objects.requireNonNull(to));
  }

  public List<View<LegalEventContent>> found() {
    return found;
  }

  /** Whether there are more of them than are shown. */
  public boolean more() {
    return more;
  }

  /** The law that it happens to, null where the reader may not see it. */
  public @Nullable RecordHeader law(View<LegalEventContent> event) {
    return laws.get(event.header().container());
  }

  public List<Option> acts() {
    return terms.of("legalevent.act", Act.class);
  }

  public List<Option> countedDays() {
    return terms.of("legalevent.counted", CountedDay.class);
  }

  /** The same question, as the API is asked it for a table. */
  public String query() {
    var asked = followed();
    return "from=%s&to=%s%s".formatted(from, to, asked.isEmpty() ? "" : "&" + asked);
  }

  /** The same without days: whoever follows a feed waits for what comes later. */
  public String followed() {
    return Stream.of("host", "day", "act", "topic", "sector", "words")
        .filter(name -> chosen(name) != null)
        .map(name -> name + "=" + URLEncoder.encode("" + chosen(name), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}

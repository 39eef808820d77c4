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
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.language.TypedDay;
import org.aidememoire.legalevent.Act;
import org.aidememoire.legalevent.ChangeQuestion;
import org.aidememoire.legalevent.LegalEventContent;
import org.aidememoire.legalevent.LegalEvents;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.aidememoire.web.words.Terms;
import org.jspecify.annotations.Nullable;

/** What changed in the law of a country between two days. */
@Page(
    path = "/legal-changes",
    query = {"host", "from", "to", "act", "topic"})
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class LegalChangesPage {

  private static final int LISTED = 200;

  @Inject Address address;

  @Inject LegalEvents events;

  @Inject Instruments instruments;

  @Inject Dates dates;

  @Inject Messages messages;

  @Inject Terms terms;

  private final List<String> problems = new ArrayList<>();
  private final Map<UUID, RecordHeader> laws = new HashMap<>();
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private List<View<LegalEventContent>> found = List.of();
  private boolean more;

  @PostConstruct
  void load() {
    var first = Objects.requireNonNullElseGet(day("from"), () -> dates.today().minusYears(1));
    var last = Objects.requireNonNullElseGet(day("to"), () -> dates.today().plusYears(1));
    from = first;
    to = last;
    try {
      var question = new ChangeQuestion(chosen("host"), first, last, act(), chosen("topic"));
      var all = events.changes(question, LISTED);
      more = all.size() > LISTED;
      found = all.stream().limit(LISTED).toList();
    } catch (Invalid e) {
      e.fields().forEach(problem -> problems.add(problem.message()));
    }
    var keys = found.stream().flatMap(event -> Stream.ofNullable(event.header().container()));
    instruments.headers(keys.distinct().toList()).forEach(law -> laws.put(law.id(), law));
  }

  private @Nullable LocalDate day(String name) {
    var typed = address.text(name).orElse("");
    if (typed.isEmpty()) {
      return null;
    }
    return switch (TypedDay.written(typed, dates.today())) {
      case TypedDay.Read read -> read.day();
      case TypedDay.Unread ignored -> {
        problems.add(messages.of("legalevent.day-unread", typed));
        yield null;
      }
    };
  }

  private @Nullable Act act() {
    var chosen = chosen("act");
    return Stream.of(Act.values()).filter(a -> a.name().equals(chosen)).findFirst().orElse(null);
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

  /** The same question, as the API is asked it. */
  public String query() {
    var asked =
        Stream.of("host", "act", "topic")
            .filter(name -> chosen(name) != null)
            .map(name -> name + "=" + URLEncoder.encode("" + chosen(name), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return "from=%s&to=%s%s".formatted(from, to, asked.isEmpty() ? "" : "&" + asked);
  }
}

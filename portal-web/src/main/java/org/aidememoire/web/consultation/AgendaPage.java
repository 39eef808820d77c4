package org.aidememoire.web.consultation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.consultation.Agenda;
import org.aidememoire.consultation.AgendaDraft;
import org.aidememoire.consultation.AgendaItem;
import org.aidememoire.consultation.Agendas;
import org.aidememoire.consultation.ItemOutcome;
import org.aidememoire.consultation.OutcomeDraft;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.consultation.TopicContent;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Together;
import org.aidememoire.record.View;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Done;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.words.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Arranges the agenda of a session that is ahead: each item and each topic of the backlog has a
 * place, or none. Once the session was held, says what became of each item.
 */
@Page(path = "/sessions/{id}/agenda")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class AgendaPage {

  private static final String FIRST = "first";

  @Inject Address address;

  @Inject Sessions sessions;

  @Inject Agendas agendas;

  @Inject Together together;

  @Inject ConsultationWords words;

  @Inject Terms terms;

  @Inject Form form;

  @Inject Done done;

  private @Nullable RecordHeader session;
  private @Nullable Agenda agenda;
  private List<Line> lines = List.of();
  private List<Option> delegations = List.of();

  /**
   * A topic with its fields on the form.
   *
   * @param key of the topic, or of none for the first item
   */
  public record Line(String key, String title, @Nullable String language, int deferrals) {

    @Nullable UUID topic() {
      return key.equals(FIRST) ? null : UUID.fromString(key);
    }
  }

  @PostConstruct
  void load() {
    var read = sessions.get(address.key("id")).header();
    session = read;
    Sessions.checkConvenes(read);
    var now = agendas.of(read.id());
    agenda = now;
    form.start("version", now.version());
    var all = new ArrayList<Line>();
    now.items().forEach(item -> all.add(line(item)));
    if (now.editable()) {
      agendas.backlog(Objects.requireNonNull(read.container())).forEach(t -> all.add(line(t)));
    }
    lines = List.copyOf(all);
    delegations =
        sessions.seriesOf(read).content().delegations().stream()
            .map(d -> new Option(d.key(), words.delegation(d)))
            .toList();
  }

  private Line line(AgendaItem item) {
    var key = item.topic() == null ? FIRST : item.topic().toString();
    form.start("place-" + key, item.number())
        .start("minutes-" + key, item.minutes())
        .start("lead-" + key, item.lead())
        .start("outcome-" + item.id(), item.outcome());
    return new Line(key, words.item(item), item.language(), item.deferrals());
  }

  private Line line(View<TopicContent> topic) {
    var header = topic.header();
    form.start("minutes-" + header.id(), topic.content().minutes())
        .start("lead-" + header.id(), header.post());
    return new Line(header.id().toString(), header.title(), header.language(), 0);
  }

  public RecordHeader session() {
    return Objects.requireNonNull(session);
  }

  public Agenda agenda() {
    return Objects.requireNonNull(agenda);
  }

  public List<Line> lines() {
    return lines;
  }

  public List<Option> delegations() {
    return delegations;
  }

  public List<Option> outcomes() {
    return terms.of("session.outcome", ItemOutcome.class);
  }

  /** Those with a place, by their places; of two with one place the one that stood before. */
  public void save() {
    var placed =
        lines.stream()
            .filter(line -> form.number("place-" + line.key()) > 0)
            .sorted(Comparator.comparing(line -> form.number("place-" + line.key())))
            .map(this::place)
            .toList();
    keep(() -> agendas.arrange(session().id(), new AgendaDraft(form.number("version"), placed)));
  }

  private AgendaDraft.Place place(Line line) {
    var minutes = form.text("minutes-" + line.key());
    return new AgendaDraft.Place(
        line.topic(),
        minutes == null ? null : form.number("minutes-" + line.key()),
        form.text("lead-" + line.key()));
  }

  public void conclude() {
    var changed = agenda().items().stream().filter(i -> said(i) != i.outcome()).toList();
    keep(() -> together.save(() -> changed.forEach(this::conclude)));
  }

  private void conclude(AgendaItem item) {
    agendas.conclude(session().id(), new OutcomeDraft(item.id(), said(item)));
  }

  private @Nullable ItemOutcome said(AgendaItem item) {
    return form.choice("outcome-" + item.id(), ItemOutcome.class);
  }

  private void keep(Runnable change) {
    if (form.attempt("agenda", refused -> "agenda", change)) {
      done.lead("/sessions/" + session().id(), "session.done", 0);
    }
  }
}

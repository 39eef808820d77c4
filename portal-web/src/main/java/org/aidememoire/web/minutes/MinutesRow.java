package org.aidememoire.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.consultation.AgendaItem;
import org.aidememoire.consultation.Agendas;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.minutes.Outcome;
import org.aidememoire.minutes.Seat;
import org.aidememoire.minutes.Seats;
import org.aidememoire.minutes.Statement;
import org.aidememoire.minutes.StatementDraft;
import org.aidememoire.minutes.StatementForm;
import org.aidememoire.minutes.StatementTexts;
import org.aidememoire.minutes.Statements;
import org.aidememoire.minutes.TextDraft;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Together;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Done;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/** One row of the minutes as a plain form: what it is, whose, and its text. */
@Page(
    path = "/sessions/{id}/minutes/row",
    query = {"row", "agenda", "item", "delegation"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class MinutesRow {

  /** No browser sends under this key: a form is sent once. */
  private static final int ONCE = 1;

  @Inject Address address;

  @Inject Seats seats;

  @Inject Statements statements;

  @Inject StatementTexts texts;

  @Inject Agendas agendas;

  @Inject Together together;

  @Inject MinutesWords words;

  @Inject Messages messages;

  @Inject Form form;

  @Inject Done done;

  private @Nullable Seat seat;
  private @Nullable Statement row;
  private List<AgendaItem> agenda = List.of();

  @PostConstruct
  void load() {
    var session = address.key("id");
    seat = seats.at(session);
    agenda = agendas.of(session).items();
    if (address.text("row").isPresent()) {
      start(statements.get(session, address.key("row")).statement());
    } else {
      form.start("agenda", address.text("agenda").orElse(null))
          .start("item", address.text("item").orElse(null))
          .start("delegation", address.text("delegation").orElse(null))
          .start("form", StatementForm.STATEMENT)
          .start("revision", 1);
    }
  }

  private void start(Statement known) {
    row = known;
    form.start("agenda", known.agendaItem())
        .start("item", known.agendaItem() == null ? known.item() : null)
        .start("delegation", known.delegation())
        .start("form", known.form())
        .start("outcome", known.outcome())
        .start("owner", known.owner())
        .start("due", known.due())
        .start("text", known.text())
        .start("revision", known.revision());
  }

  public RecordHeader session() {
    return Objects.requireNonNull(seat).session().header();
  }

  public boolean fresh() {
    return row == null;
  }

  /** Of a row that there is already. */
  public UUID key() {
    return Objects.requireNonNull(row).id();
  }

  public String path() {
    return "/sessions/" + session().id() + "/minutes";
  }

  public List<Option> delegations() {
    return words.options(Objects.requireNonNull(seat).writable());
  }

  /** The items of the agenda, each with its number. */
  public List<Option> items() {
    return agenda.stream()
        .map(item -> new Option(item.id().toString(), item.number() + " " + words.item(item)))
        .toList();
  }

  /** The posts at the table: each may be given something to do. */
  public List<Option> owners() {
    var posts = Objects.requireNonNull(seat).delegations().stream().filter(d -> d.post() != null);
    return words.options(posts.toList());
  }

  public void save() {
    var session = session().id();
    var id = row == null ? UUID.randomUUID() : row.id();
    var text =
        new TextDraft(
            UUID.randomUUID(), ONCE, form.number("revision"), null, form.value("text"), null);
    Runnable both =
        () -> {
          statements.put(session, id, draft());
          texts.save(session, id, text);
        };
    if (form.text("agenda") != null && form.text("item") != null) {
      form.problem("item", messages.of("minutes.two-headings"));
    } else if (form.attempt("item", MinutesRow::called, () -> together.save(both))) {
      done.lead(path() + "/write", "minutes.done.SAVED", 0);
    }
  }

  private static String called(String field) {
    return field.equals("agendaItem") ? "agenda" : field;
  }

  private StatementDraft draft() {
    var under =
        agenda.stream().filter(i -> form.has("agenda", i.id().toString())).findFirst().orElse(null);
    var unmoved = under == null && form.text("item") == null ? underHidden() : null;
    return new StatementDraft(
        unmoved != null ? unmoved.item() : under == null ? form.text("item") : words.item(under),
        unmoved != null ? unmoved.agendaItem() : under == null ? null : under.id(),
        form.text("delegation"),
        Objects.requireNonNullElse(
            form.choice("form", StatementForm.class), StatementForm.STATEMENT),
        form.choice("outcome", Outcome.class),
        form.text("owner"),
        form.date("due"));
  }

  /** The row where it stands under an item that the reader does not see, and so cannot choose. */
  private @Nullable Statement underHidden() {
    var item = row == null ? null : row.agendaItem();
    return item == null || agenda.stream().anyMatch(i -> i.id().equals(item)) ? null : row;
  }

  public void remove() {
    if (form.attempt("item", () -> statements.remove(session().id(), key()))) {
      done.lead(path() + "/write", "minutes.done.REMOVED", 0);
    }
  }
}

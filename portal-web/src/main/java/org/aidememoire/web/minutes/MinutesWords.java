package org.aidememoire.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.Arrays;
import java.util.List;
import org.aidememoire.consultation.AgendaItem;
import org.aidememoire.consultation.Constituency;
import org.aidememoire.consultation.Delegation;
import org.aidememoire.minutes.Heading;
import org.aidememoire.minutes.Outcome;
import org.aidememoire.minutes.Statement;
import org.aidememoire.minutes.StatementForm;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.aidememoire.web.words.Names;
import org.aidememoire.web.words.Terms;
import org.jspecify.annotations.Nullable;

/** What pages say of minutes, in words. */
@Named
@RequestScoped
public class MinutesWords {

  @Inject Messages messages;

  @Inject Names names;

  @Inject Dates dates;

  @Inject Terms terms;

  public String item(AgendaItem item) {
    return item.title() == null ? messages.of("session.first-item") : item.title();
  }

  public String heading(Heading heading) {
    return heading.title() == null ? messages.of("session.first-item") : heading.title();
  }

  /** What the writing page and its script call a heading. */
  public String key(Heading heading) {
    return heading.agendaItem() == null ? heading(heading) : heading.agendaItem().toString();
  }

  /** A delegation, a constituency or an owner by its key, empty where nobody is named. */
  public String who(@Nullable String key) {
    if (key == null) {
      return "";
    }
    return Arrays.stream(Constituency.values()).anyMatch(c -> c.name().equals(key))
        ? messages.word("consultation.constituency", key)
        : names.post(key, "");
  }

  /** Who convenes: a post, or the ministry whose head office does. */
  public String author(String key) {
    return names.ministries().stream().anyMatch(one -> one.alias().equals(key))
        ? names.post(null, key)
        : who(key);
  }

  public List<Option> options(List<Delegation> delegations) {
    return delegations.stream().map(d -> new Option(d.key(), who(d.key()))).toList();
  }

  /** What the row is beside a statement, in one line; empty for a statement. */
  public String mark(Statement row) {
    return switch (row.form()) {
      case STATEMENT -> "";
      case DECISION -> decision(row.outcome());
      case ACTION ->
          row.due() == null
              ? messages.of("minutes.form.ACTION")
              : messages.of("minutes.action", who(row.owner()), dates.day(row.due()));
    };
  }

  public String decision(@Nullable Outcome outcome) {
    return messages.of("minutes.decision", outcome(outcome));
  }

  /** The marks of rows by what they are, as the script of the writing page reads them. */
  public String marks() {
    var marks = Json.createObjectBuilder();
    marks.add(StatementForm.ACTION.name(), messages.word("minutes.form", StatementForm.ACTION));
    for (var outcome : Outcome.values()) {
      marks.add(StatementForm.DECISION + " " + outcome, decision(outcome));
    }
    return marks.build().toString();
  }

  public String outcome(@Nullable Outcome outcome) {
    return outcome == null ? "" : messages.word("minutes.outcome", outcome);
  }

  /** The tone of an outcome's colour; the word always stands beside it. */
  public String tone(Statement row) {
    return row.outcome() == Outcome.AGREED ? "good" : row.outcome() == null ? "" : "wait";
  }

  public List<Option> forms() {
    return terms.of("minutes.form", StatementForm.class);
  }

  public List<Option> outcomes() {
    return terms.of("minutes.outcome", Outcome.class);
  }

  /** Sentences with which rows of minutes begin. */
  public List<String> phrases() {
    return messages.of("minutes.phrases").lines().map(String::strip).toList();
  }
}

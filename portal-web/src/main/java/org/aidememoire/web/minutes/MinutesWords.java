package org.aidememoire.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.aidememoire.consultation.Constituency;
import org.aidememoire.consultation.Delegation;
import org.aidememoire.minutes.Outcome;
import org.aidememoire.minutes.Statement;
import org.aidememoire.minutes.StatementForm;
import org.aidememoire.minutes.StatementView;
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

  /**
   * The rows under one heading.
   *
   * @param number among the headings, from 1
   */
  public record Item(int number, String heading, List<StatementView> rows) {}

  public List<Item> items(List<StatementView> rows) {
    var byHeading = new LinkedHashMap<String, List<StatementView>>();
    rows.forEach(
        row -> byHeading.computeIfAbsent(row.statement().item(), h -> new ArrayList<>()).add(row));
    var items = new ArrayList<Item>();
    byHeading.forEach((heading, of) -> items.add(new Item(items.size() + 1, heading, of)));
    return items;
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

  public List<Option> options(List<Delegation> delegations) {
    return delegations.stream().map(d -> new Option(d.key(), who(d.key()))).toList();
  }

  /** What the row is beside a statement, in one line; empty for a statement. */
  public String mark(Statement row) {
    return switch (row.form()) {
      case STATEMENT -> "";
      case DECISION -> messages.of("minutes.decision", outcome(row.outcome()));
      case ACTION ->
          row.due() == null
              ? messages.of("minutes.form.ACTION")
              : messages.of("minutes.action", who(row.owner()), dates.day(row.due()));
    };
  }

  /** The marks of rows by what they are, as the script of the writing page reads them. */
  public String marks() {
    var marks = Json.createObjectBuilder();
    marks.add(StatementForm.ACTION.name(), messages.word("minutes.form", StatementForm.ACTION));
    for (var outcome : Outcome.values()) {
      marks.add(
          StatementForm.DECISION + " " + outcome,
          messages.of("minutes.decision", outcome(outcome)));
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

package org.aidememoire.web.minutes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.consultation.SessionContent;
import org.aidememoire.minutes.Communique;
import org.aidememoire.minutes.Corrigendum;
import org.aidememoire.minutes.Heading;
import org.aidememoire.minutes.Statement;
import org.aidememoire.paper.Paper;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.jspecify.annotations.Nullable;

/** What papers of a session say alike. */
@RequestScoped
public class MinutesParts {

  @Inject MinutesWords words;

  @Inject Messages messages;

  @Inject Dates dates;

  /**
   * Decisions under their heading.
   *
   * @param item the heading
   */
  public record Under(String item, List<Communique.Decision> decisions) {}

  static List<Under> under(Communique communique) {
    return communique.decisions().stream()
        .collect(groupingBy(Communique.Decision::item, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(of -> new Under(of.getKey(), of.getValue()))
        .toList();
  }

  /** Where and when it was held, in one line; empty where neither is known. */
  String held(SessionContent session) {
    return held(session.startsOn(), session.lastDay(), session.venue());
  }

  String held(Communique of) {
    return held(of.starts(), of.ends(), of.venue());
  }

  private String held(@Nullable LocalDate first, @Nullable LocalDate last, @Nullable String at) {
    var days = first == null || last == null ? "" : dates.days(first, last);
    return Stream.of(days, at)
        .filter(said -> said != null && !said.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Each heading with its number, and under it the rows, each with its corrigenda. */
  List<Paper.Part> rows(List<Heading> headings, List<Corrigendum> corrigenda) {
    var parts = new ArrayList<Paper.Part>();
    for (var heading : headings) {
      if (!heading.rows().isEmpty()) {
        parts.add(new Paper.Heading(1, heading.number() + " " + words.heading(heading)));
        heading.rows().forEach(row -> add(parts, row, corrigenda));
      }
    }
    return parts;
  }

  private void add(List<Paper.Part> parts, Statement row, List<Corrigendum> corrigenda) {
    parts.add(row(row));
    for (var one : corrigenda) {
      if (one.row().equals(row.id())) {
        var by =
            messages.of(
                "minutes.corrigendum-by",
                words.author(one.author()),
                dates.dayOf(one.made()),
                one.reason());
        var label = messages.of("minutes.corrigendum", one.number());
        parts.add(new Paper.Labelled(label, one.words() + "\n" + by));
      }
    }
  }

  private Paper.Part row(Statement row) {
    var label =
        Stream.of(words.who(row.delegation()), words.mark(row))
            .filter(said -> !said.isEmpty())
            .collect(Collectors.joining(" · "));
    return label.isEmpty() ? new Paper.Words(row.text()) : new Paper.Labelled(label, row.text());
  }
}

package org.aidememoire.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.visit.Line;
import org.aidememoire.visit.Lines;
import org.aidememoire.visit.Overview;
import org.aidememoire.visit.Task;
import org.aidememoire.visit.Visits;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.aidememoire.web.words.Names;
import org.jspecify.annotations.Nullable;

/**
 * The three lists of the first page with their words, as long as the page that shows them wants.
 */
@RequestScoped
public class Overviews {

  @Inject Overview overview;

  @Inject Visits visits;

  @Inject Kinds kinds;

  @Inject Names names;

  @Inject Dates dates;

  @Inject Messages messages;

  private @Nullable Optional<Instant> mark;

  /**
   * One record of a list.
   *
   * @param word why it stands there, with the tone of its colour; empty where the list says it
   * @param returned why it was sent back, empty where it was not
   */
  public record Row(
      RecordHeader header,
      String country,
      String word,
      String tone,
      @Nullable LocalDate takesEffect,
      String returned) {}

  /**
   * @param next the cursor of the following part, empty at the end
   */
  public record Part(List<Row> rows, String next) {}

  /** The moment after which something is new to the reader; empty in the first visit. */
  Optional<Instant> mark() {
    var known = mark;
    if (known == null) {
      known = visits.look();
      mark = known;
    }
    return known;
  }

  Part news(@Nullable String cursor, int most) {
    return part(overview.news(mark().orElse(null), cursor, most), this::newly);
  }

  /** More follows on the next page, however much of it is not for the reader. */
  private static final int MOST_ROUNDS = 10;

  /** Without what the reader may do nothing about, such as what one's own post handed in. */
  Part waiting(Task task, @Nullable String cursor, int most) {
    var rows = new ArrayList<Row>();
    var from = cursor;
    int rounds = 0;
    do {
      var lines = overview.waiting(task, from, most - rows.size());
      var part = part(lines, (line, header) -> waiting(task, line, header));
      part.rows.stream()
          .filter(row -> task != Task.VERIFY || !row.header.next().isEmpty())
          .forEach(rows::add);
      from = part.next;
    } while (rows.size() < most && !from.isEmpty() && ++rounds < MOST_ROUNDS);
    return new Part(List.copyOf(rows), from);
  }

  int drafts() {
    return overview.drafts();
  }

  /** With a bound in days for the first page, without one for the list of all. */
  Part takingEffect(@Nullable Integer days, @Nullable String cursor, int most) {
    var today = dates.today();
    var until = days == null ? null : today.plusDays(days);
    return part(overview.takingEffect(today, until, cursor, most), this::effect);
  }

  private Part part(Lines lines, BiFunction<Line, RecordHeader, Row> row) {
    var headers =
        kinds.headers(lines.items().stream().collect(Collectors.toMap(Line::id, Line::kind)));
    var rows =
        lines.items().stream()
            .filter(line -> headers.containsKey(line.id()))
            .map(line -> row.apply(line, Objects.requireNonNull(headers.get(line.id()))))
            .toList();
    return new Part(rows, lines.next() == null ? "" : lines.next());
  }

  private Row newly(Line line, RecordHeader header) {
    if (mark().isEmpty()) {
      return row(line, header, "", "");
    }
    var published = header.published();
    return published != null && published.isAfter(mark().get())
        ? row(line, header, messages.of("home.new"), "good")
        : row(line, header, messages.of("home.changed", dates.dayOf(header.changed())), "wait");
  }

  private Row waiting(Task task, Line line, RecordHeader header) {
    return row(
        line, header, messages.word("home.task", task), task == Task.DRAFT ? "wait" : "warn");
  }

  private Row effect(Line line, RecordHeader header) {
    return row(line, header, "", "");
  }

  private Row row(Line line, RecordHeader header, String word, String tone) {
    return new Row(
        header,
        names.country(line.host()),
        word,
        tone,
        line.takesEffect(),
        Objects.requireNonNullElse(line.returned(), ""));
  }
}

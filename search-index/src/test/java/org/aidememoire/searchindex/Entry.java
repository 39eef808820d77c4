package org.aidememoire.searchindex;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small entry that resembles what the portal indexes. */
public record Entry(
    String record,
    String title,
    String body,
    @Nullable String page,
    List<String> numbers,
    String kind,
    String country,
    List<String> topics,
    @Nullable LocalDate date,
    @Nullable LocalDate end,
    Set<String> audience) {

  public static final Schema<Entry> SCHEMA =
      Schema.<Entry>named("entries")
          .version(1, "as first built")
          .group(Entry::record)
          .audience(Entry::audience)
          .field(Field.title("title", Entry::title))
          .field(Field.text("body", Entry::body))
          .field(Field.identifiers("number", Entry::numbers))
          .field(Field.keyword("kind", Entry::kind))
          .field(Field.keyword("country", Entry::country))
          .field(Field.keywords("topic", Entry::topics))
          .field(Field.whole("year", Entry::year))
          .field(Field.day("date", Entry::date))
          .field(Field.period("inForce", Entry::date, Entry::end))
          .field(Field.stored("page", Entry::page))
          .build();

  public @Nullable Integer year() {
    return date == null ? null : date.getYear();
  }

  /** A public instrument of Thailand that is all title and text. */
  public static Entry of(String record, String title, String body) {
    return new Entry(
        record,
        title,
        body,
        null,
        List.of(),
        "instrument",
        "TH",
        List.of(),
        null,
        null,
        Set.of("public"));
  }

  public Entry page(String label) {
    return new Entry(
        record, title, body, label, numbers, kind, country, topics, date, end, audience);
  }

  public Entry number(String... values) {
    return new Entry(
        record, title, body, page, List.of(values), kind, country, topics, date, end, audience);
  }

  public Entry kind(String value) {
    return new Entry(
        record, title, body, page, numbers, value, country, topics, date, end, audience);
  }

  public Entry in(String value) {
    return new Entry(record, title, body, page, numbers, kind, value, topics, date, end, audience);
  }

  public Entry about(String... values) {
    return new Entry(
        record, title, body, page, numbers, kind, country, List.of(values), date, end, audience);
  }

  public Entry on(String day) {
    return new Entry(
        record,
        title,
        body,
        page,
        numbers,
        kind,
        country,
        topics,
        LocalDate.parse(day),
        end,
        audience);
  }

  /** No longer in force from this day. */
  public Entry until(String day) {
    return new Entry(
        record,
        title,
        body,
        page,
        numbers,
        kind,
        country,
        topics,
        date,
        LocalDate.parse(day),
        audience);
  }

  public Entry readBy(String... tokens) {
    return new Entry(
        record, title, body, page, numbers, kind, country, topics, date, end, Set.of(tokens));
  }
}

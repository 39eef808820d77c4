package org.aidememoire.searchindex.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Hit;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.Snippet;
import org.aidememoire.searchindex.plan.Fragments;
import org.aidememoire.searchindex.plan.Marks;

/** Marks the found words in what was found. */
final class Hits {

  private static final int FRAGMENTS = 2;

  private final Schema<?> schema;

  Hits(Schema<?> schema) {
    this.schema = schema;
  }

  List<Hit> of(List<Found.Record> records, Optional<Marks> marks) {
    return records.stream().map(record -> hit(record, marks)).toList();
  }

  private Hit hit(Found.Record record, Optional<Marks> marks) {
    Map<String, List<String>> entry = record.entries().getFirst();
    Snippet title = Snippet.plain("");
    List<Snippet> fragments = new ArrayList<>();
    List<Snippet> beginnings = new ArrayList<>();
    Map<String, List<String>> values = new HashMap<>();
    for (Field<?> field : schema.fields()) {
      List<String> shown = entry.getOrDefault(field.name(), List.of());
      if (field instanceof Field.Text<?> text) {
        for (String value : marks.isPresent() ? shown : List.<String>of()) {
          if (text.title()) {
            title = marks.get().whole(value);
          } else if (fragments.size() < FRAGMENTS) {
            fragments.addAll(marks.get().fragments(value, FRAGMENTS - fragments.size()));
            beginnings.add(Fragments.beginning(value));
          }
        }
      } else if (!shown.isEmpty()) {
        values.put(field.name(), shown);
      }
    }
    if (fragments.isEmpty() && !beginnings.isEmpty()) {
      fragments.add(beginnings.getFirst());
    }
    return new Hit(record.group(), record.score(), title, fragments, values);
  }
}

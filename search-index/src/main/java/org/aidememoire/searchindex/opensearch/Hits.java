package org.aidememoire.searchindex.opensearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.searchindex.Hit;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.plan.Marks;
import org.aidememoire.searchindex.plan.Shown;

/** Shows what was found. */
final class Hits {

  private final Shown shown;

  Hits(Schema<?> schema) {
    this.shown = new Shown(schema);
  }

  List<Hit> of(List<Found.Record> records, Optional<Marks> marks) {
    return records.stream().map(record -> hit(record, marks)).toList();
  }

  private Hit hit(Found.Record record, Optional<Marks> marks) {
    Map<String, List<String>> entry = record.entries().getFirst();
    return shown.hit(
        record.group(), record.score(), name -> entry.getOrDefault(name, List.of()), marks);
  }
}

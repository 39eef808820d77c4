package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.searchindex.Hit;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.plan.Marks;
import org.aidememoire.searchindex.plan.Names;
import org.aidememoire.searchindex.plan.Shown;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;

/** Loads what was found. */
final class Hits {

  private final Shown shown;

  Hits(Schema<?> schema) {
    this.shown = new Shown(schema);
  }

  List<Hit> of(StoredFields stored, List<TopRecord> tops, Optional<Marks> marks)
      throws IOException {
    List<Hit> hits = new ArrayList<>(tops.size());
    for (TopRecord top : tops) {
      Document entry = stored.document(top.doc());
      hits.add(
          shown.hit(
              entry.get(Names.GROUP), top.score(), name -> List.of(entry.getValues(name)), marks));
    }
    return hits;
  }
}

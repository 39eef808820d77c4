package org.aidememoire.searchindex.lucene;

import java.io.IOException;
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
import org.aidememoire.searchindex.plan.Names;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;

/** Loads what was found and marks the found words. */
final class Hits {

  private static final int FRAGMENTS = 2;

  private final Schema<?> schema;

  Hits(Schema<?> schema) {
    this.schema = schema;
  }

  List<Hit> of(StoredFields stored, List<Top> tops, Optional<Marks> marks) throws IOException {
    List<Hit> hits = new ArrayList<>(tops.size());
    for (Top top : tops) {
      hits.add(hit(stored.document(top.doc()), top.score(), marks));
    }
    return hits;
  }

  private Hit hit(Document document, float score, Optional<Marks> marks) {
    Snippet title = Snippet.plain("");
    List<Snippet> fragments = new ArrayList<>();
    List<Snippet> beginnings = new ArrayList<>();
    Map<String, List<String>> values = new HashMap<>();
    for (Field<?> field : schema.fields()) {
      if (field instanceof Field.Text<?> text) {
        for (IndexableField value :
            marks.isPresent() ? document.getFields(text.name()) : new IndexableField[0]) {
          if (text.title()) {
            title = marks.get().whole(value.stringValue());
          } else if (fragments.size() < FRAGMENTS) {
            fragments.addAll(
                marks.get().fragments(value.stringValue(), FRAGMENTS - fragments.size()));
            beginnings.add(Fragments.beginning(value.stringValue()));
          }
        }
      } else {
        List<String> given = List.of(document.getValues(field.name()));
        if (!given.isEmpty()) {
          values.put(field.name(), given);
        }
      }
    }
    if (fragments.isEmpty() && !beginnings.isEmpty()) {
      fragments.add(beginnings.getFirst());
    }
    return new Hit(document.get(Names.GROUP), score, title, fragments, values);
  }
}

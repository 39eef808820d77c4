package org.aidememoire.searchindex.opensearch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.analysis.Subfield;
import org.aidememoire.searchindex.plan.Clause;
import org.aidememoire.searchindex.plan.Corrections;
import org.aidememoire.searchindex.plan.Names;

/** Finds words near to those that the reader's part of the index does not have. */
final class NearWords {

  private static final String WORDS = "words";

  private final List<String> fields;

  NearWords(Schema<?> schema) {
    fields =
        schema.fields().stream()
            .filter(field -> field instanceof Field.Text)
            .map(field -> Names.of(field.name(), Subfield.FOLDED))
            .toList();
  }

  Optional<String> corrected(Readable readable, String query) {
    try {
      return Corrections.of(query, new Words(readable));
    } catch (QueryProblem tooMuch) {
      return Optional.empty();
    }
  }

  /** The words of what is readable. */
  private final class Words implements Corrections.Words<QueryProblem> {

    private final Readable readable;

    Words(Readable readable) {
      this.readable = readable;
    }

    @Override
    public Map<String, Integer> entries(Collection<String> terms) throws QueryProblem {
      Map<String, Map<String, ?>> filters = new HashMap<>();
      terms.forEach(term -> filters.put(term, Dsl.of(anywhere(term))));
      List<Clause> any = terms.stream().map(this::anywhere).toList();
      Found found =
          readable.search(
              Asked.of(new Clause.Any(any, 1))
                  .counting(Map.of(WORDS, Map.of("filters", Map.of("filters", filters)))));
      Map<String, Integer> counts = new HashMap<>();
      if (found.total() > 0) {
        found
            .counts()
            .getJsonObject(WORDS)
            .getJsonObject("buckets")
            .forEach((term, bucket) -> counts.put(term, bucket.asJsonObject().getInt("doc_count")));
      }
      return counts;
    }

    private Clause anywhere(String term) {
      return new Clause.Any(
          fields.stream().<Clause>map(field -> new Clause.Term(field, term)).toList(), 1);
    }

    @Override
    public Collection<String> near(String term, int edits, int most) throws QueryProblem {
      return readable.spelt(fields, term, edits, most);
    }
  }
}

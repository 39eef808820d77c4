package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.analysis.Subfield;
import org.aidememoire.searchindex.plan.Corrections;
import org.aidememoire.searchindex.plan.Names;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Finds words near to those that the reader's part of the index does not have. */
final class NearWords {

  private final List<String> fields;

  NearWords(Schema<?> schema) {
    fields =
        schema.fields().stream()
            .filter(field -> field instanceof Field.Text)
            .map(field -> Names.of(field.name(), Subfield.FOLDED))
            .toList();
  }

  Optional<String> corrected(Readable readable, String query) throws IOException {
    return Corrections.of(query, new Words(readable));
  }

  /** The words of what is readable. */
  private final class Words implements Corrections.Words<IOException> {

    private final Readable readable;

    Words(Readable readable) {
      this.readable = readable;
    }

    @Override
    public Map<String, Integer> entries(Collection<String> terms) throws IOException {
      Map<String, Integer> entries = new HashMap<>();
      for (String term : terms) {
        entries.put(term, readable.count(anywhere(term)));
      }
      return entries;
    }

    @Override
    public Collection<String> near(String term, int edits, int most) throws IOException {
      List<String> near = new ArrayList<>();
      for (LeafReaderContext leaf : readable.searcher().getIndexReader().leaves()) {
        for (String field : fields) {
          Terms terms = leaf.reader().terms(field);
          if (terms != null) {
            FuzzyTermsEnum each = new FuzzyTermsEnum(terms, new Term(field, term), edits, 1, true);
            for (int i = 0; i < most && each.next() != null; i++) {
              near.add(each.term().utf8ToString());
            }
          }
        }
      }
      return near;
    }
  }

  private Query anywhere(String term) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    fields.forEach(field -> any.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
    return any.build();
  }
}

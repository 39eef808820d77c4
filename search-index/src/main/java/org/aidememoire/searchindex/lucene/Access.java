package org.aidememoire.searchindex.lucene;

import org.aidememoire.searchindex.ReaderTokens;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** The one place that decides which entries exist for a reader. */
final class Access {

  private Access() {}

  /** The query, for this reader: the only way to a query that is run. */
  static Query limit(ReaderTokens reader, Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(readable(reader), Occur.FILTER)
        .build();
  }

  static Query readable(ReaderTokens reader) {
    if (reader.tokens().isEmpty()) {
      return new MatchNoDocsQuery("the reader holds nothing");
    }
    return new ConstantScoreQuery(
        new TermInSetQuery(Names.AUDIENCE, reader.tokens().stream().map(BytesRef::new).toList()));
  }
}

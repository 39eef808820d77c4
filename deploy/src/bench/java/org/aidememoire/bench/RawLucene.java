package org.aidememoire.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.bench.Sections.Section;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Lucene as its tutorials use it: one standard analyzer, two fields, no records, no languages. */
final class RawLucene implements Contender {

  private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_STORED);

  static {
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
  }

  private final Analyzer analyzer = new StandardAnalyzer();
  private final Path folder;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  RawLucene(Path folder) throws IOException {
    this.folder = folder;
    writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(analyzer));
    searchers = new SearcherManager(writer, new SearcherFactory());
  }

  @Override
  public String name() {
    return "raw Lucene";
  }

  @Override
  public void index(List<Section> sections) throws IOException {
    for (Section section : sections) {
      writer.updateDocument(new Term("id", section.id()), document(section));
    }
  }

  @Override
  public void finish() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  private static Document document(Section section) {
    Document document = new Document();
    document.add(new StringField("id", section.id(), Store.YES));
    document.add(new StringField("audience", section.audience(), Store.NO));
    document.add(new Field("title", section.title(), WITH_OFFSETS));
    document.add(new Field("body", section.text(), WITH_OFFSETS));
    for (String facet : List.of("language", "year")) {
      String value = facet.equals("year") ? section.year() : section.language();
      document.add(new StringField(facet, value, Store.YES));
      document.add(new SortedSetDocValuesField(facet, new BytesRef(value)));
    }
    return document;
  }

  static Query words(List<String> terms) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String term : terms) {
      all.add(
          new BooleanQuery.Builder()
              .add(new BoostQuery(new TermQuery(new Term("title", term)), 4), Occur.SHOULD)
              .add(new TermQuery(new Term("body", term)), Occur.SHOULD)
              .build(),
          Occur.SHOULD);
    }
    return all.setMinimumNumberShouldMatch(atLeast(terms.size())).build();
  }

  /** As many words as the others ask for. */
  private static int atLeast(int words) {
    return words <= 2 ? words : (3 * words + 4) / 5;
  }

  static List<String> terms(Analyzer analyzer, String words) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("body", words)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms;
  }

  private static Query readable(Query query) {
    Query audience = new TermInSetQuery("audience", READER.stream().map(BytesRef::new).toList());
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(audience, Occur.FILTER).build();
  }

  private long search(Query query, boolean highlight) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      TopScoreDocCollector top =
          new TopScoreDocCollectorManager(10, Integer.MAX_VALUE).newCollector();
      ValueCounts counts = new ValueCounts("language", "year");
      searcher.search(readable(query), MultiCollector.wrap(top, counts));
      TopDocs found = top.topDocs();
      for (var hit : found.scoreDocs) {
        searcher.storedFields().document(hit.doc);
      }
      if (highlight) {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
        highlighter.highlight("title", query, found, 1);
        highlighter.highlight("body", query, found, 2);
      }
      return found.totalHits.value();
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public long query(String words) throws IOException {
    return search(words(terms(analyzer, words)), false);
  }

  @Override
  public long highlight(String words) throws IOException {
    return search(words(terms(analyzer, words)), true);
  }

  @Override
  public long phrase(String words) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    String[] terms = terms(analyzer, words).toArray(String[]::new);
    any.add(new BoostQuery(new PhraseQuery("title", terms), 4), Occur.SHOULD);
    any.add(new PhraseQuery("body", terms), Occur.SHOULD);
    return search(any.build(), false);
  }

  @Override
  public long suggest(String beginning) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      Query titles = readable(new PrefixQuery(new Term("title", beginning)));
      TopDocs found = searcher.search(titles, 8);
      for (var hit : found.scoreDocs) {
        searcher.storedFields().document(hit.doc);
      }
      return found.scoreDocs.length;
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public void publish(Section section) throws IOException {
    writer.updateDocument(new Term("id", section.id()), document(section));
    searchers.maybeRefreshBlocking();
  }

  @Override
  public long bytes() throws IOException {
    writer.commit();
    return Disk.bytes(folder);
  }

  @Override
  public long memory() {
    return 0;
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.rollback();
  }
}

package org.aidememoire.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.bench.Sections.Section;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;

/** Lucene's index of one document in memory, asked one query after another. */
final class RawSavedSearches implements SavedSearches {

  private final StandardAnalyzer analyzer = new StandardAnalyzer();
  private final List<Query> queries = new ArrayList<>();

  @Override
  public String name() {
    return Speed.RAW;
  }

  @Override
  public void save(List<String> texts) throws IOException {
    for (String text : texts) {
      queries.add(RawLucene.words(RawLucene.terms(analyzer, text)));
    }
  }

  @Override
  public long answeredBy(Section section) {
    MemoryIndex document = new MemoryIndex();
    document.addField("title", section.title(), analyzer);
    document.addField("body", section.text(), analyzer);
    return queries.stream().filter(query -> document.search(query) > 0).count();
  }
}

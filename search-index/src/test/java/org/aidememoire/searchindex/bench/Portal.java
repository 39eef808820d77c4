package org.aidememoire.searchindex.bench;

import java.nio.file.Path;
import java.util.List;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.ReaderTokens;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchIndex;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.bench.Sections.Section;
import org.aidememoire.searchindex.lucene.LuceneIndex;

/** This library, as the portal uses it. */
final class Portal implements Contender {

  private static final Schema<Section> SCHEMA =
      Schema.<Section>named("sections")
          .version(1, "as first built")
          .group(Section::id)
          .audience(section -> List.of(section.audience()))
          .field(Field.title("title", Section::title))
          .field(Field.text("body", Section::text))
          .field(Field.keyword("language", Section::language))
          .field(Field.keyword("year", Section::year))
          .build();

  private static final ReaderTokens TOKENS = ReaderTokens.of(READER);

  private final SearchIndex<Section> index;

  Portal(Path folder) {
    index = LuceneIndex.rebuild(folder, SCHEMA);
  }

  @Override
  public String name() {
    return "search-index";
  }

  @Override
  public void index(List<Section> sections) {
    sections.forEach(section -> index.replace(section.id(), List.of(section)));
    index.refresh();
  }

  private static SearchRequest request(Query query) {
    return SearchRequest.of(query).count("language", "year").page(1, 10);
  }

  @Override
  public long query(String words) throws Exception {
    return index.search(TOKENS, request(new Query.Words(words)).unmarked()).total();
  }

  @Override
  public long highlight(String words) throws Exception {
    return index.search(TOKENS, request(new Query.Words(words))).total();
  }

  @Override
  public long phrase(String words) throws Exception {
    return index.search(TOKENS, request(new Query.Phrase(words)).unmarked()).total();
  }

  @Override
  public long suggest(String beginning) {
    return index.suggest(TOKENS, beginning, 8).size();
  }

  @Override
  public void publish(Section section) {
    index.replace(section.id(), List.of(section));
    index.refresh();
  }

  @Override
  public void close() {
    index.close();
  }
}

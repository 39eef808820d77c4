package org.aidememoire.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aidememoire.bench.Sections.Section;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.ReaderTokens;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchIndex;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.lucene.LuceneIndex;

/** The module search-index in this process, as the portal uses it. */
final class Library implements Contender {

  static final Schema<Section> SCHEMA =
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

  private final String name;
  private final Path folder;
  private final SearchIndex<Section> index;

  Library(String name, Path folder) {
    this.name = name;
    this.folder = folder;
    index = LuceneIndex.rebuild(folder, SCHEMA);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void index(List<Section> sections) {
    sections.forEach(section -> index.replace(section.id(), List.of(section)));
  }

  @Override
  public void finish() {
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
  public long bytes() throws IOException {
    index.commit("measured");
    return Disk.bytes(folder);
  }

  @Override
  public long memory() {
    return 0;
  }

  @Override
  public void close() {
    index.close();
  }
}

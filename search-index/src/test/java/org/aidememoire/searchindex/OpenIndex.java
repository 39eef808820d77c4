package org.aidememoire.searchindex;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.searchindex.lucene.LuceneEngine;

/** An index of entries for one test, with short ways to ask it. */
public final class OpenIndex implements AutoCloseable {

  public static final ReaderTokens ANYONE = ReaderTokens.of("public");

  private final SearchIndex<Entry> index;

  public OpenIndex(Path folder, Entry... entries) {
    this(new LuceneEngine(folder), entries);
  }

  public OpenIndex(SearchEngine engine, Entry... entries) {
    try {
      index = engine.open(Entry.SCHEMA);
    } catch (IndexOutdated e) {
      throw new AssertionError(e);
    }
    add(entries);
  }

  public SearchIndex<Entry> index() {
    return index;
  }

  /** Entries of the same record stand for the whole record. */
  public void add(Entry... entries) {
    Map<String, List<Entry>> records = new LinkedHashMap<>();
    for (Entry entry : entries) {
      records.computeIfAbsent(entry.record(), key -> new ArrayList<>()).add(entry);
    }
    records.forEach(index::replace);
    index.refresh();
  }

  public Page search(String text) throws QueryProblem {
    return search(ANYONE, text);
  }

  public Page search(ReaderTokens reader, String text) throws QueryProblem {
    return index.search(reader, SearchRequest.of(QueryParser.parse(text, Entry.SCHEMA)));
  }

  /** The records found, best first. */
  public List<String> find(String text) throws QueryProblem {
    return records(search(text));
  }

  public static List<String> records(Page page) {
    return page.hits().stream().map(Hit::group).toList();
  }

  @Override
  public void close() {
    index.close();
  }
}

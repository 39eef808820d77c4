package org.aidememoire.bench;

import java.util.List;
import org.aidememoire.bench.Sections.Section;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.lucene.SavedQueries;

/** Searches that wait for a document. */
interface SavedSearches extends Named {

  void save(List<String> queries) throws Exception;

  /** How many of them the new document answers. */
  long answeredBy(Section section) throws Exception;

  /** The module search-index, as the portal uses it. */
  final class OfLibrary implements SavedSearches {

    private final SavedQueries<Section> saved = new SavedQueries<>(Library.SCHEMA);

    @Override
    public String name() {
      return Speed.LIBRARY;
    }

    @Override
    public void save(List<String> queries) throws Exception {
      for (int i = 0; i < queries.size(); i++) {
        saved.put(Integer.toString(i), new Query.Words(queries.get(i)), TermList.none());
      }
    }

    @Override
    public long answeredBy(Section section) {
      return saved.answeredBy(section.id(), List.of(section)).size();
    }
  }
}

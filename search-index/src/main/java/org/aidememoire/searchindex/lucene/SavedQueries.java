package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.TermList;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;

/**
 * Queries that wait for a record: the search turned round. A record answers a query when one of its
 * entries does, as in the index.
 *
 * <p>They are indexed by the terms without which they cannot match, so a record is held against
 * those few queries alone that share one with it.
 *
 * <p><b>Knows no readers.</b> What it returns is about records; who shows it to somebody first asks
 * whether that reader may read the record.
 *
 * @param <T> what an entry is made from
 */
public final class SavedQueries<T> {

  private final Queries queries;
  private final Documents<T> documents;
  private final Map<String, org.apache.lucene.search.Query> byId = new HashMap<>();
  private final Map<Term, Set<String>> byTerm = new HashMap<>();
  private final Set<String> always = new HashSet<>();

  public SavedQueries(Schema<T> schema) {
    queries = new Queries(schema);
    documents = new Documents<>(schema);
  }

  public int size() {
    return byId.size();
  }

  /** Adds the query, or puts it in the place of the one with the same id. */
  public void put(String id, Query query, TermList terms) throws QueryProblem {
    var compiled = new ConstantScoreQuery(deciding(Queries.of(queries.clause(query, true, terms))));
    remove(id);
    byId.put(id, compiled);
    NeededTerms.of(compiled)
        .ifPresentOrElse(
            needed -> needed.forEach(t -> byTerm.computeIfAbsent(t, x -> new HashSet<>()).add(id)),
            () -> always.add(id));
  }

  public void remove(String id) {
    var compiled = byId.remove(id);
    if (compiled != null) {
      always.remove(id);
      NeededTerms.of(compiled)
          .orElse(Set.of())
          .forEach(
              term ->
                  byTerm.computeIfPresent(
                      term, (t, ids) -> ids.remove(id) && ids.isEmpty() ? null : ids));
    }
  }

  /** The ids of the queries that the record answers; its entries are read one by one. */
  public Set<String> answeredBy(String group, Iterable<? extends T> entries) {
    if (byId.isEmpty()) {
      return Set.of();
    }
    Set<String> answered = new TreeSet<>();
    for (Document document : documents.of(group, entries)) {
      MemoryIndex entry = MemoryIndex.fromDocument(document, new PositionGap());
      for (String id : candidates(entry)) {
        if (!answered.contains(id) && entry.search(byId.get(id)) > 0) {
          answered.add(id);
        }
      }
    }
    return Collections.unmodifiableSet(answered);
  }

  /** Those that share a term with the entry without which they cannot match. */
  private Set<String> candidates(MemoryIndex entry) {
    Set<String> candidates = new HashSet<>(always);
    try {
      var reader = entry.createSearcher().getIndexReader().leaves().getFirst().reader();
      for (var field : reader.getFieldInfos()) {
        var terms = reader.terms(field.name);
        if (terms != null) {
          var each = terms.iterator();
          for (var text = each.next(); text != null; text = each.next()) {
            candidates.addAll(byTerm.getOrDefault(new Term(field.name, text), Set.of()));
          }
        }
      }
      return candidates;
    } catch (IOException e) {
      throw new UncheckedIOException("An entry in memory cannot be read", e);
    }
  }

  /** The query without what only orders hits: nothing is ordered here. */
  private static org.apache.lucene.search.Query deciding(org.apache.lucene.search.Query query) {
    return switch (query) {
      case BoostQuery boost -> deciding(boost.getQuery());
      case ConstantScoreQuery constant -> deciding(constant.getQuery());
      case BooleanQuery all -> {
        boolean optional =
            all.getMinimumNumberShouldMatch() == 0
                && all.clauses().stream().anyMatch(BooleanClause::isRequired);
        BooleanQuery.Builder kept = new BooleanQuery.Builder();
        kept.setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
        for (BooleanClause clause : all.clauses()) {
          if (!optional || clause.occur() != Occur.SHOULD) {
            kept.add(deciding(clause.query()), clause.occur());
          }
        }
        yield kept.build();
      }
      default -> query;
    };
  }
}

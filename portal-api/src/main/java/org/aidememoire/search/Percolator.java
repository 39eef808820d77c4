package org.aidememoire.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.aidememoire.changelog.Change;
import org.aidememoire.problem.DatabaseAway;
import org.aidememoire.search.Entries.Described;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.lucene.SavedQueries;
import org.jspecify.annotations.Nullable;

/**
 * Matches records that have changed against registered queries (percolation). It returns records,
 * whoever may read them: what is shown to somebody passes the one rule first. Used by one thread at
 * a time.
 */
@ApplicationScoped
public class Percolator {

  private static final Logger LOG = Logger.getLogger(Percolator.class.getName());

  @Inject Entries entries;

  @Inject SearchTerms terms;

  @Inject Facets facets;

  private @Nullable SavedQueries<Entry> waiting;
  private final Map<UUID, SearchQuestion> questions = new HashMap<>();
  private TermList used = TermList.none();

  /** A record that answers some of the questions. */
  public record Answered(UUID record, Set<UUID> questions) {}

  private SavedQueries<Entry> waiting() {
    var known = waiting;
    if (known == null) {
      known = new SavedQueries<>(facets.schema());
      waiting = known;
    }
    return known;
  }

  /** Adds the question or puts it in the place of the one with that id. */
  public void register(UUID id, SearchQuestion question) {
    if (!question.equals(questions.put(id, question))) {
      put(id, question);
    }
  }

  private void put(UUID id, SearchQuestion question) {
    if (!facets.names().containsAll(question.chosen().keySet())) {
      waiting().remove(id.toString()); // the kind that brought the facet along has gone
      return;
    }
    try {
      waiting()
          .put(
              id.toString(),
              Search.query(question, facets.schema()),
              used.without(question.without()));
    } catch (QueryProblem e) {
      // it was sound when it was saved; a field that has gone since finds nothing
      waiting().remove(id.toString());
    }
  }

  public void forget(UUID id) {
    questions.remove(id);
    waiting().remove(id.toString());
  }

  /**
   * Holds the changed records, as they are now, against the questions that wait now.
   *
   * @param aside is given the records that cannot be read, or have so much text that the others
   *     should not wait for them: each is to be held {@link #answered(Change) alone}
   */
  public List<Answered> answered(List<Change> changes, Consumer<Change> aside) {
    takeTerms();
    var answered = new ArrayList<Answered>();
    if (questions.isEmpty()) {
      return answered;
    }
    var latest = new LinkedHashMap<UUID, Change>();
    changes.forEach(change -> latest.put(change.record(), change));
    var read = read(latest.values());
    latest.forEach(
        (id, change) -> {
          var record = read == null ? null : read.getOrDefault(id, Described.GONE);
          if (record == null || record.large() || !answers(id, record, answered)) {
            aside.accept(change);
          }
        });
    answered.removeIf(a -> a.questions().isEmpty());
    return answered;
  }

  /** Null when one of them cannot be read. */
  private @Nullable Map<UUID, Described> read(Collection<Change> changed) {
    try {
      return entries.described(changed);
    } catch (RuntimeException e) {
      if (DatabaseAway.causes(e)) {
        throw e;
      }
      LOG.log(Level.WARNING, "records are held against the saved searches one by one", e);
      return null;
    }
  }

  private boolean answers(UUID id, Described record, List<Answered> answered) {
    try {
      answered.add(answered(id, record));
      return true;
    } catch (RuntimeException e) {
      if (DatabaseAway.causes(e)) {
        throw e;
      }
      LOG.log(Level.WARNING, e, () -> "record " + id + " is held against the saved searches later");
      return false;
    }
  }

  /** Holds one record, as it is now and however large, against the questions that wait now. */
  public Answered answered(Change change) {
    takeTerms();
    var id = change.record();
    return answered(id, entries.described(List.of(change)).getOrDefault(id, Described.GONE));
  }

  private void takeTerms() {
    if (used != terms.list()) {
      used = terms.list();
      questions.forEach(this::put);
    }
  }

  private Answered answered(UUID id, Described record) {
    try (var all = entries.of(record)) {
      return new Answered(
          id,
          waiting().answeredBy(id.toString(), all::iterator).stream()
              .map(UUID::fromString)
              .collect(Collectors.toUnmodifiableSet()));
    }
  }
}

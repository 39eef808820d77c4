package org.aidememoire.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.search.ChangeLog.Change;
import org.aidememoire.search.ChangeLog.Position;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.lucene.SavedQueries;

/**
 * Holds what is new in the change log against questions that wait. It tells of records, whoever may
 * read them: what is shown to somebody passes the one rule first. Used by one thread at a time.
 */
@ApplicationScoped
public class Newcomers {

  @Inject ChangeLog changes;

  @Inject Entries entries;

  @Inject SearchTerms terms;

  private final SavedQueries<Entry> waiting = new SavedQueries<>(Entry.SCHEMA);
  private final Map<UUID, SearchQuestion> questions = new HashMap<>();
  private TermList used = TermList.none();

  /** A record that answers some of the questions. */
  public record Answered(UUID record, Set<UUID> questions) {}

  /** What is new in the log. */
  public static final class News {

    private final List<Change> changes;
    private final String position;
    private final boolean more;

    News(List<Change> changes, String position, boolean more) {
      this.changes = changes;
      this.position = position;
      this.more = more;
    }

    /** How far the log was read, from which the next call goes on. */
    public String position() {
      return position;
    }

    /** Whether there may be more to read. */
    public boolean more() {
      return more;
    }
  }

  /** Adds the question or puts it in the place of the one with that id. */
  public void wait(UUID id, SearchQuestion question) {
    if (!question.equals(questions.put(id, question))) {
      put(id, question);
    }
  }

  private void put(UUID id, SearchQuestion question) {
    try {
      waiting.put(id.toString(), Search.query(question), used.without(question.without()));
    } catch (QueryProblem e) {
      // it was sound when it was saved; a field that has gone since finds nothing
      waiting.remove(id.toString());
    }
  }

  public void forget(UUID id) {
    questions.remove(id);
    waiting.remove(id.toString());
  }

  /** The end of the log, from which a first reading goes on. */
  public String end() {
    return changes.end().toString();
  }

  /** Reads the log; a question that was there before one of its lines can be learnt after that. */
  public News after(String position, int atMost) {
    var batch = changes.after(Position.parse(position), atMost);
    var reached = batch.isEmpty() ? position : batch.getLast().position().toString();
    return new News(batch, reached, batch.size() == atMost);
  }

  /** Holds the changed records, as they are now, against the questions that wait now. */
  public List<Answered> answered(News news) {
    if (used != terms.list()) {
      used = terms.list();
      questions.forEach(this::put);
    }
    var answered = new ArrayList<Answered>();
    var read = questions.isEmpty() ? Map.<UUID, List<Entry>>of() : entries.of(news.changes);
    news.changes.stream()
        .map(Change::record)
        .distinct()
        .forEach(record -> answered.add(answered(record, read.getOrDefault(record, List.of()))));
    answered.removeIf(a -> a.questions().isEmpty());
    return answered;
  }

  private Answered answered(UUID record, List<Entry> entries) {
    return new Answered(
        record,
        entries.isEmpty()
            ? Set.of()
            : waiting.answeredBy(record.toString(), entries).stream()
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet()));
  }
}

package org.aidememoire.searchindex;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps entries and finds them for a reader. Safe for use by many threads; one process writes.
 *
 * <p>Writing: {@link #replace} and {@link #delete} are seen by searches after {@link #refresh} and
 * survive a crash after {@link #commit}. All methods throw {@link java.io.UncheckedIOException}
 * when the disk fails.
 *
 * @param <T> what an entry is made from
 */
public interface SearchIndex<T> extends AutoCloseable {

  /** Puts these entries in the place of all that the group had; all must name this group. */
  void replace(String group, Collection<? extends T> entries);

  void delete(String group);

  /** Makes what was written visible to searches that begin after this call. */
  void refresh();

  /** Makes what was written survive, together with the source's position that it stands for. */
  void commit(String position);

  /** The position given to the last commit; empty for a new index. */
  Optional<String> position();

  /** Makes an index that was built beside the current one the one that the next open finds. */
  void makeCurrent();

  Page search(ReaderTokens reader, SearchRequest request) throws QueryProblem;

  /** Titles and words that continue what is typed, best first. */
  List<Suggestion> suggest(ReaderTokens reader, String typed, int limit);

  /** The query with misspelt words replaced by near ones that the reader can find. */
  Optional<String> didYouMean(ReaderTokens reader, String query);

  /** Other records that read alike, nearest first; empty when the reader cannot read this one. */
  List<Hit> related(ReaderTokens reader, String group, int limit);

  /** Gives up what was not committed: the source has it, and {@link #position} says where. */
  @Override
  void close();
}

package org.aidememoire.searchindex;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Keeps entries and finds them for a reader. Safe for use by many threads of which one writes.
 *
 * <p>Writing: {@link #replace}, {@link #put} and {@link #delete} are seen by searches after {@link
 * #refresh}, never a part of a group alone, and survive a crash after {@link #commit}. When any of
 * them fails, all that was written since the last commit is to be written again; that does no harm.
 *
 * <p>All methods throw {@link java.io.UncheckedIOException} when the disk fails, and {@link
 * IndexUnavailable} when an engine elsewhere cannot be reached.
 *
 * @param <T> what an entry is made from
 */
public interface SearchIndex<T> extends AutoCloseable {

  /** Given as a change, it lets entries take the place of whatever the group had. */
  long WHATEVER = -1;

  /** Puts these entries in the place of all that the group had; all must name this group. */
  default void replace(String group, Collection<? extends T> entries) {
    replace(group, entries, WHATEVER);
  }

  /**
   * The same on behalf of a change of the source. Where several processes write the same index, the
   * group stays as it is when it was written for a later change already; so they may follow the
   * source each at its own pace.
   *
   * @param change grows with every change of the group, 0 for what was read when the index was made
   */
  void replace(String group, Collection<? extends T> entries, long change);

  /**
   * Reads and analyses the entries of a large group one by one, in bounded memory, and keeps them
   * apart from what searches see. Any thread may do it, beside the one that writes.
   */
  Prepared prepare(String group, Iterator<? extends T> entries);

  /**
   * Puts what this index has prepared in the place of all that its group had, as {@link #replace}
   * does, in a time that does not depend on how costly its text was to analyse.
   */
  void put(Prepared prepared, long change);

  default void delete(String group) {
    replace(group, List.of());
  }

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

  /**
   * What was not committed may be lost: the source has it, {@link #position} says from where on.
   */
  @Override
  void close();
}

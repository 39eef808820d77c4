package org.aidememoire.searchindex.lucene;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.searchindex.Hit;
import org.aidememoire.searchindex.IndexOutdated;
import org.aidememoire.searchindex.IndexVersion;
import org.aidememoire.searchindex.Page;
import org.aidememoire.searchindex.Prepared;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.ReaderTokens;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchIndex;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.Suggestion;
import org.aidememoire.searchindex.plan.Names;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The index on this machine's disk. The folder holds generations, see {@link #rebuild}.
 *
 * @param <T> what an entry is made from
 */
public final class LuceneIndex<T> implements SearchIndex<T> {

  /**
   * Queries are bounded before they come here, see {@link Queries}; Lucene's own bound is lower.
   */
  private static final int MOST_CLAUSES = 32_768;

  private static final double BUFFER_MEGABYTES = 64;

  /**
   * The fewest that Lucene merges to, a quarter of what it keeps by itself: a question looks its
   * words up in each segment anew (about a twentieth of a millisecond a segment), and there are
   * many more questions than changes. Building an index takes a tenth longer for it.
   */
  private static final double SEGMENTS_PER_TIER = 2;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final Generations generations;
  private final Path generation;
  private final Documents<T> documents;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Answers answers;
  private final IndexVersion version;
  private volatile Optional<String> position;

  private LuceneIndex(Generations generations, Path generation, Schema<T> schema)
      throws IOException {
    this.generations = generations;
    this.generation = generation;
    this.documents = new Documents<>(schema);
    this.version = IndexVersion.of(schema);
    Beside.removeAll(generation);
    this.directory = FSDirectory.open(generation);
    this.position =
        DirectoryReader.indexExists(directory) ? committed(directory).position() : Optional.empty();
    UninvertedFields columns = new UninvertedFields();
    IndexWriterConfig config = new IndexWriterConfig(new PositionGap());
    this.writer =
        new IndexWriter(
            directory,
            config
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergedSegmentWarmer(columns::warm)
                .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_PER_TIER)));
    this.searchers = new SearcherManager(writer, new SearcherFactory());
    this.answers = new Answers(schema, columns);
  }

  /**
   * Opens the current generation, or a new empty one.
   *
   * @throws IndexOutdated when it is damaged or was built with another schema or analysis: {@link
   *     #rebuild}
   */
  public static <T> LuceneIndex<T> open(Path folder, Schema<T> schema) throws IndexOutdated {
    try {
      Generations generations = new Generations(folder);
      Optional<Path> current = generations.current();
      if (current.isEmpty()) {
        LuceneIndex<T> fresh = new LuceneIndex<>(generations, generations.next(), schema);
        fresh.writeCommit();
        fresh.makeCurrent();
        return fresh;
      }
      generations.removeOthers(current.get());
      requireVersion(current.get(), IndexVersion.of(schema));
      return new LuceneIndex<>(generations, current.get(), schema);
    } catch (IOException e) {
      throw new UncheckedIOException("The search index in " + folder + " cannot be opened", e);
    }
  }

  /**
   * Opens an empty generation beside the current one, which can stay in use. When it is filled and
   * committed, {@link #makeCurrent} swaps.
   */
  public static <T> LuceneIndex<T> rebuild(Path folder, Schema<T> schema) {
    try {
      Generations generations = new Generations(folder);
      return new LuceneIndex<>(generations, generations.next(), schema);
    } catch (IOException e) {
      throw new UncheckedIOException("A search index cannot be built in " + folder, e);
    }
  }

  private static void requireVersion(Path generation, IndexVersion wanted)
      throws IOException, IndexOutdated {
    try (Directory directory = FSDirectory.open(generation)) {
      IndexVersion found = committed(directory).version();
      if (!found.equals(wanted)) {
        throw new IndexOutdated(found, wanted);
      }
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IndexNotFoundException
        | NoSuchFileException
        | EOFException e) {
      // as good as outdated: the source has all of it
      throw new IndexOutdated(new IndexVersion("unreadable", e.toString(), 0), wanted);
    }
  }

  private static CommitData committed(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return CommitData.of(reader.getIndexCommit().getUserData());
    }
  }

  /** This process alone writes here, so a change is always the latest. */
  @Override
  public void replace(String group, Collection<? extends T> entries, long change) {
    onDisk(
        () ->
            entries.isEmpty()
                ? writer.deleteDocuments(new Term(Names.GROUP, group))
                : writer.updateDocuments(
                    new Term(Names.GROUP, group), documents.of(group, entries)));
  }

  @Override
  public Prepared prepare(String group, Iterator<? extends T> entries) {
    try {
      return Beside.write(generation, group, documents.of(group, entries));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** No search sees the index between the two steps: only {@link #refresh} shows it. */
  @Override
  public void put(Prepared prepared, long change) {
    Beside beside = (Beside) prepared;
    onDisk(
        () -> {
          writer.deleteDocuments(new Term(Names.GROUP, beside.group()));
          return writer.addIndexes(beside.directory());
        });
  }

  @Override
  public void refresh() {
    onDisk(
        () -> {
          searchers.maybeRefreshBlocking();
          return 0L;
        });
  }

  @Override
  public void commit(String reached) {
    position = Optional.of(reached);
    onDisk(this::writeCommit);
  }

  private long writeCommit() throws IOException {
    writer.setLiveCommitData(new CommitData(version, position).asMap().entrySet());
    return writer.commit();
  }

  @Override
  public Optional<String> position() {
    return position;
  }

  @Override
  public void makeCurrent() {
    onDisk(
        () -> {
          generations.makeCurrent(generation);
          return 0L;
        });
  }

  @Override
  public Page search(ReaderTokens reader, SearchRequest request) throws QueryProblem {
    try (Snapshot snapshot = new Snapshot(searchers)) {
      return answers.search(snapshot.searcher(), reader, request);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public List<Suggestion> suggest(ReaderTokens reader, String typed, int limit) {
    try (Snapshot snapshot = new Snapshot(searchers)) {
      return answers.suggest(snapshot.searcher(), reader, typed, limit);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public Optional<String> didYouMean(ReaderTokens reader, String query) {
    try (Snapshot snapshot = new Snapshot(searchers)) {
      return answers.didYouMean(snapshot.searcher(), reader, query);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public List<Hit> related(ReaderTokens reader, String group, int limit) {
    try (Snapshot snapshot = new Snapshot(searchers)) {
      return answers.related(snapshot.searcher(), reader, group, limit);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    onDisk(
        () -> {
          searchers.close();
          writer.rollback();
          directory.close();
          return 0L;
        });
  }

  /** Something that Lucene does on disk; the number is its sequence and of no interest. */
  private interface Step {
    long run() throws IOException;
  }

  private void onDisk(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private UncheckedIOException failed(IOException e) {
    return new UncheckedIOException("The search index in " + generation + " failed", e);
  }
}

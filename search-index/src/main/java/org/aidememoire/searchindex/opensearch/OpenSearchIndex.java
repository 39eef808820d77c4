package org.aidememoire.searchindex.opensearch;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.searchindex.Hit;
import org.aidememoire.searchindex.IndexUnavailable;
import org.aidememoire.searchindex.Page;
import org.aidememoire.searchindex.Prepared;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.ReaderTokens;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchIndex;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.Suggestion;

/** One index in a cluster. */
final class OpenSearchIndex<T> implements SearchIndex<T> {

  /** Long enough for a cluster to find a new leader. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Help that comes late is no help; but a network is between. */
  private static final Duration WHILE_TYPING = Duration.ofSeconds(2);

  private static final byte[] NOTHING = {};

  private final Cluster cluster;
  private final Generations generations;
  private final Generation generation;
  private final Documents<T> documents;
  private final Writes writes;
  private final Answers answers;
  private final Suggestions suggestions;
  private final NearWords nearWords;
  private final Related related;

  OpenSearchIndex(
      Cluster cluster, Generations generations, Generation generation, Schema<T> schema) {
    this.cluster = cluster;
    this.generations = generations;
    this.generation = generation;
    this.documents = new Documents<>(schema);
    this.writes = new Writes(cluster, generation.alias());
    Hits hits = new Hits(schema);
    this.answers = new Answers(schema, hits);
    this.suggestions = new Suggestions(schema);
    this.nearWords = new NearWords(schema);
    this.related = new Related(schema, hits);
  }

  @Override
  public void replace(String group, Collection<? extends T> entries, long change) {
    put(documents.of(group, entries.iterator()), change);
  }

  @Override
  public Prepared prepare(String group, Iterator<? extends T> entries) {
    return documents.of(group, entries);
  }

  @Override
  public void put(Prepared prepared, long change) {
    Documents.Whole whole = (Documents.Whole) prepared;
    writes.add(whole.group(), whole.document(), change);
  }

  @Override
  public void refresh() {
    writes.flush();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (failed(call("POST", "_refresh", NOTHING))) {
      if (System.nanoTime() > end) {
        throw new IndexUnavailable("A part of the index cannot show what was written");
      }
      Cluster.pause(100);
    }
  }

  private static boolean failed(Cluster.Reply reply) {
    return reply.body().getJsonObject("_shards").getInt("failed") > 0;
  }

  @Override
  public void commit(String position) {
    writes.flush();
    call(
        "PUT",
        "_doc/" + Layout.POSITION + "?require_alias=true&timeout=10s",
        Json.bytes(Map.of(Layout.POSITION, position)));
  }

  @Override
  public Optional<String> position() {
    Cluster.Reply reply =
        cluster.call(
            "GET",
            generation.alias() + "/_doc/" + Layout.POSITION + "?stored_fields=" + Layout.POSITION,
            NOTHING,
            PATIENCE);
    JsonObject fields = reply.body().getJsonObject("fields");
    if (fields != null) {
      return Optional.of(fields.getJsonArray(Layout.POSITION).getString(0));
    }
    if (reply.body().getBoolean("found", true)) {
      throw new IndexUnavailable("The position of the index cannot be read: " + reply.error());
    }
    return Optional.empty();
  }

  private Cluster.Reply call(String method, String path, byte[] body) {
    Cluster.Reply reply = cluster.call(method, generation.alias() + "/" + path, body, PATIENCE);
    if (!reply.ok()) {
      throw new IndexUnavailable("The search cluster refuses: " + reply.error());
    }
    return reply;
  }

  @Override
  public void makeCurrent() {
    generations.makeCurrent(generation);
  }

  @Override
  public Page search(ReaderTokens reader, SearchRequest request) throws QueryProblem {
    return answers.search(readable(reader, request.limit()), request);
  }

  @Override
  public List<Suggestion> suggest(ReaderTokens reader, String typed, int limit) {
    return suggestions.of(readable(reader, WHILE_TYPING), typed, limit);
  }

  @Override
  public Optional<String> didYouMean(ReaderTokens reader, String query) {
    return nearWords.corrected(readable(reader, WHILE_TYPING), query);
  }

  @Override
  public List<Hit> related(ReaderTokens reader, String group, int limit) {
    return related.to(readable(reader, WHILE_TYPING), group, limit);
  }

  private Readable readable(ReaderTokens reader, Duration limit) {
    return new Readable(cluster, generation.alias(), reader, limit);
  }

  /** Nothing is open here. */
  @Override
  public void close() {}
}

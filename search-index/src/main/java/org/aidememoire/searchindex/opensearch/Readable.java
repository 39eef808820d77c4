package org.aidememoire.searchindex.opensearch;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.aidememoire.searchindex.IndexUnavailable;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.ReaderTokens;
import org.aidememoire.searchindex.plan.Names;

/**
 * The part of the index that exists for a reader: the only way to search. Every search gets the
 * reader's tokens as a filter on entries, in what it finds and in what it counts, and a time after
 * which it stops. An answer that lacks a part of the index is no answer, and asked for again.
 */
final class Readable {

  /** For an answer on its way, beside the time that the search may take. */
  private static final Duration SLACK = Duration.ofSeconds(2);

  private static final byte[] HEADER =
      "{\"search_type\":\"dfs_query_then_fetch\"}\n".getBytes(StandardCharsets.UTF_8);

  private static final Pattern TOO_MANY = Pattern.compile("too_many_[a-z_]*clauses|maxClauseCount");

  private static final System.Logger LOG = System.getLogger(Readable.class.getName());

  /** What the cluster lacks is said once. */
  private static final AtomicBoolean TOLD = new AtomicBoolean();

  private final Cluster cluster;
  private final String alias;
  private final Map<String, ?> audience;
  private final List<String> closed;
  private final long end;

  Readable(Cluster cluster, String alias, ReaderTokens reader, Duration limit) {
    this.cluster = cluster;
    this.alias = alias;
    this.end = System.nanoTime() + limit.toNanos();
    this.closed = List.copyOf(reader.closed());
    this.audience =
        Map.of("terms", Map.of(Columns.of(Names.AUDIENCE), List.copyOf(reader.tokens())));
  }

  /** An answer for each question, on the index as it is now. */
  List<Found> search(List<Asked> questions) throws QueryProblem {
    List<JsonObject> said = send(questions.stream().map(this::body).toList());
    return said.isEmpty()
        ? questions.stream().map(question -> Found.NOTHING_IN_TIME).toList()
        : said.stream().map(Found::of).toList();
  }

  Found search(Asked question) throws QueryProblem {
    return search(List.of(question)).getFirst();
  }

  /** The cluster's answers, none when the time is over. */
  private List<JsonObject> send(List<Map<String, Object>> bodies) throws QueryProblem {
    while (true) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return List.of();
      }
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      for (Map<String, Object> body : bodies) {
        body.put("timeout", Math.max(1, left / 1_000_000) + "ms");
        lines.writeBytes(HEADER);
        lines.writeBytes(Json.bytes(body));
        lines.write('\n');
      }
      Cluster.Reply reply =
          cluster.call("POST", alias + "/_msearch", lines.toByteArray(), SLACK.plusNanos(left));
      if (!reply.ok()) {
        throw new IndexUnavailable("The search cluster does not search: " + reply.error());
      }
      List<JsonObject> said = reply.body().getJsonArray("responses").getValuesAs(JsonObject.class);
      Optional<JsonObject> part = Optional.empty();
      for (JsonObject one : said) {
        part = whole(one) ? part : Optional.of(one);
      }
      if (part.isEmpty()) {
        return said;
      }
      Cluster.pause(50);
      if (end - System.nanoTime() <= 0) {
        throw new IndexUnavailable("A part of the index does not answer: " + part.get());
      }
    }
  }

  private Map<String, Object> body(Asked asked) {
    Map<String, ?> limited = limited(asked);
    Map<String, Object> nested = new HashMap<>();
    nested.put("path", Columns.ENTRIES);
    nested.put("score_mode", "max");
    nested.put("query", limited);
    if (asked.size() > 0) {
      nested.put(
          "inner_hits",
          Map.of(
              "size",
              asked.entries(),
              "_source",
              false,
              "stored_fields",
              List.of(Columns.of(Columns.SHOWN))));
    }
    Map<String, Object> body = new HashMap<>();
    body.put("query", Map.of("nested", nested));
    body.put("from", asked.from());
    body.put("size", asked.size());
    body.put("track_total_hits", true);
    if (!asked.sort().isEmpty()) {
      body.put("sort", asked.sort());
      body.put("track_scores", true);
    }
    if (!asked.counts().isEmpty()) {
      Map<String, ?> readable = Map.of("filter", limited, "aggs", asked.counts());
      body.put(
          "aggs",
          Map.of(
              Found.ALL,
              Map.of(
                  "nested",
                  Map.of("path", Columns.ENTRIES),
                  "aggs",
                  Map.of(Found.READABLE, readable))));
    }
    return body;
  }

  /** The entries that match and that the reader may read. */
  Map<String, ?> limited(Asked asked) {
    List<Map<String, ?>> filters = new ArrayList<>(asked.filters());
    filters.add(audience);
    Map<String, Object> limited = new HashMap<>(Map.of("must", asked.query(), "filter", filters));
    if (!closed.isEmpty()) {
      limited.put("must_not", Map.of("terms", Map.of(Columns.of(Names.GROUP), closed)));
    }
    return Map.of("bool", limited);
  }

  /** False when the same question may have an answer a moment later. */
  private static boolean whole(JsonObject said) throws QueryProblem {
    if (!said.containsKey("error")) {
      return said.getJsonObject("_shards").getInt("failed") == 0;
    }
    String error = said.get("error").toString();
    int status = said.getInt("status", 500);
    if (TOO_MANY.matcher(error).find()) {
      if (TOLD.compareAndSet(false, true)) {
        LOG.log(
            System.Logger.Level.WARNING,
            "The search cluster refused a question for its length; its setting"
                + " indices.query.bool.max_clause_count should be 32768");
      }
      throw new QueryProblem(QueryProblem.Kind.TOO_COMPLEX, "fewer words", 0, 0);
    }
    if (status == 404) {
      throw new IndexUnavailable("The index is gone from the search cluster: " + error);
    }
    if (status == Cluster.NOT_ALLOWED) {
      throw new IndexUnavailable("The search cluster does not allow to search: " + error);
    }
    if (status == 400) {
      throw new IllegalStateException("The search cluster does not understand: " + error);
    }
    return false;
  }

  /**
   * Words of the whole index that are spelt nearly so, with no regard to readers: candidates, of
   * which none is shown before it was found by {@link #search}.
   */
  List<String> spelt(List<String> fields, String term, int edits, int most) throws QueryProblem {
    Map<String, Object> suggest = new HashMap<>();
    for (String field : fields) {
      Map<String, Object> near = new HashMap<>();
      near.put("field", Columns.of(field));
      near.put("analyzer", "keyword");
      near.put("suggest_mode", "always");
      near.put("max_edits", edits);
      near.put("prefix_length", 1);
      near.put("min_word_length", 1);
      near.put("max_term_freq", 1_000_000_000);
      near.put("accuracy", 0.1f);
      near.put("size", most);
      suggest.put(Columns.inside(field), Map.of("text", term, "term", near));
    }
    Map<String, Object> body = new HashMap<>(Map.of("size", 0, "suggest", suggest));
    List<String> words = new ArrayList<>();
    for (JsonObject said : send(List.of(body))) {
      JsonObject all = said.getJsonObject("suggest");
      for (String name : all == null ? List.<String>of() : List.copyOf(all.keySet())) {
        for (JsonObject text : all.getJsonArray(name).getValuesAs(JsonObject.class)) {
          text.getJsonArray("options").getValuesAs(JsonObject.class).stream()
              .map(option -> option.getString("text"))
              .forEach(words::add);
        }
      }
    }
    return words;
  }
}

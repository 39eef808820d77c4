package org.aidememoire.searchindex.opensearch;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.searchindex.IndexOutdated;
import org.aidememoire.searchindex.IndexUnavailable;
import org.aidememoire.searchindex.IndexVersion;
import org.aidememoire.searchindex.Schema;

/**
 * The indexes of one name, numbered; the name itself is an alias of those that are finished.
 * Processes of two releases may run at the same time, each with the newest index of its version. An
 * index goes when a process opens one of a higher number.
 */
record Generations(Cluster cluster, String name) {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final byte[] NOTHING = {};

  /** The newest that is finished and of this version; a new one when there is none at all. */
  Generation open(Schema<?> schema) throws IndexOutdated {
    IndexVersion wanted = IndexVersion.of(schema);
    List<Generation> all = all();
    Optional<Generation> fitting =
        all.stream().filter(one -> one.current() && wanted.equals(one.version())).findFirst();
    if (fitting.isPresent()) {
      removeBefore(fitting.get(), all);
      return fitting.get();
    }
    Optional<Generation> other = all.stream().filter(Generation::current).findFirst();
    if (other.isPresent()) {
      IndexVersion found = other.get().version();
      throw new IndexOutdated(found == null ? new IndexVersion("unknown", "", 0) : found, wanted);
    }
    long number = all.isEmpty() ? 1 : all.getFirst().number() + 1;
    // when another process was faster, its index is found now
    return create(schema, number, true) ? generation(schema, number, true) : open(schema);
  }

  /** An empty index beside the others, not finished yet. */
  Generation next(Schema<?> schema) {
    while (true) {
      List<Generation> all = all();
      long number = all.isEmpty() ? 1 : all.getFirst().number() + 1;
      if (create(schema, number, false)) {
        return generation(schema, number, false);
      }
    }
  }

  void makeCurrent(Generation generation) {
    Map<String, ?> add = Map.of("add", Map.of("index", generation.index(), "alias", name));
    require(call("POST", "_aliases", Json.bytes(Map.of("actions", List.of(add)))));
  }

  private Generation generation(Schema<?> schema, long number, boolean current) {
    return new Generation(name + "-" + number, number, IndexVersion.of(schema), current);
  }

  /** False when there is one of this number. */
  private boolean create(Schema<?> schema, long number, boolean current) {
    String index = name + "-" + number;
    Map<String, Object> layout = new HashMap<>(Layout.of(schema));
    Map<String, ?> own = Map.of(Generation.alias(index), Map.of());
    layout.put(
        "aliases", current ? Map.of(Generation.alias(index), Map.of(), name, Map.of()) : own);
    Cluster.Reply reply = call("PUT", index + "?wait_for_active_shards=1", Json.bytes(layout));
    if (reply.error().startsWith("resource_already_exists")) {
      return false;
    }
    require(reply);
    return true;
  }

  /** Newest first. */
  private List<Generation> all() {
    Cluster.Reply reply =
        call(
            "GET",
            name + "-*?ignore_unavailable=true&filter_path=*.aliases,*.mappings._meta",
            NOTHING);
    require(reply);
    return reply.body().entrySet().stream()
        .filter(
            entry -> entry.getKey().matches(java.util.regex.Pattern.quote(name) + "-[0-9]{1,18}"))
        .map(entry -> Generation.of(this, entry.getKey(), (JsonObject) entry.getValue()))
        .sorted(Comparator.comparingLong(Generation::number).reversed())
        .toList();
  }

  private void removeBefore(Generation kept, List<Generation> all) {
    for (Generation one : all) {
      if (one.number() < kept.number()) {
        call("DELETE", one.index() + "?ignore_unavailable=true", NOTHING);
      }
    }
  }

  private Cluster.Reply call(String method, String path, byte[] body) {
    return cluster.call(method, path, body, PATIENCE);
  }

  private static void require(Cluster.Reply reply) {
    if (!reply.ok()) {
      throw new IndexUnavailable("The search cluster refuses: " + reply.error());
    }
  }
}

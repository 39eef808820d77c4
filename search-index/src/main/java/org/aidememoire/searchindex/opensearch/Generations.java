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
    Optional<Generation> created = create(schema, number, true);
    return created.isPresent() ? created.get() : open(schema);
  }

  /** An empty index beside the others, not finished yet. */
  Generation next(Schema<?> schema) {
    while (true) {
      List<Generation> all = all();
      long number = all.isEmpty() ? 1 : all.getFirst().number() + 1;
      Optional<Generation> created = create(schema, number, false);
      if (created.isPresent()) {
        return created.get();
      }
    }
  }

  void makeCurrent(Generation generation) {
    Map<String, ?> add = Map.of("add", Map.of("index", generation.index(), "alias", name));
    require(call("POST", "_aliases", Json.bytes(Map.of("actions", List.of(add)))));
  }

  /** Empty when there is one of this number. */
  private Optional<Generation> create(Schema<?> schema, long number, boolean current) {
    String index = name + "-" + number;
    String alias = Generation.newAlias(index);
    Map<String, Object> layout = new HashMap<>(Layout.of(schema));
    layout.put(
        "aliases", current ? Map.of(alias, Map.of(), name, Map.of()) : Map.of(alias, Map.of()));
    Cluster.Reply reply = call("PUT", index + "?wait_for_active_shards=1", Json.bytes(layout));
    if (reply.error().startsWith("resource_already_exists")) {
      return Optional.empty();
    }
    require(reply);
    return Optional.of(new Generation(index, number, IndexVersion.of(schema), current, alias));
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
        .map(entry -> Generation.of(name, entry.getKey(), (JsonObject) entry.getValue()))
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

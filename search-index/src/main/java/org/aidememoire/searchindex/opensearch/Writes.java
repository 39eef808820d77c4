package org.aidememoire.searchindex.opensearch;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.searchindex.IndexUnavailable;
import org.aidememoire.searchindex.SearchIndex;

/**
 * What is to be written, sent in bulk. A record that the cluster refuses for what it is, is taken
 * out and logged and does not stop the others.
 */
final class Writes {

  private static final System.Logger LOG = System.getLogger(Writes.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration ONE_TRY = Duration.ofSeconds(10);
  private static final int FULL = 4 << 20;

  /** In an id, before the group; other documents have other beginnings. */
  static final String RECORD = "r:";

  private static final Map<String, ?> NO_ENTRIES = Map.of(Columns.ENTRIES, List.of());

  private record Write(String group, long change, byte[] document) {

    Map<String, ?> action() {
      Map<String, Object> about = new HashMap<>(Map.of("_id", RECORD + group));
      if (change != SearchIndex.WHATEVER) {
        about.put("version", change);
        about.put("version_type", "external_gte");
      }
      return Map.of("index", about);
    }
  }

  private final Cluster cluster;
  private final String path;
  private final List<Write> waiting = new ArrayList<>();
  private long size;

  Writes(Cluster cluster, String alias) {
    this.cluster = cluster;
    this.path =
        alias
            + "/_bulk?require_alias=true&timeout="
            + ONE_TRY.toSeconds()
            + "s"
            + "&filter_path=errors,error,items.*.status,items.*.error";
  }

  /** A record without entries stays as an empty document, so that an older change finds it. */
  synchronized void add(String group, byte[] document, long change) {
    if (size > 0 && size + document.length > FULL) {
      flush(); // so that a large one is sent alone
    }
    waiting.add(new Write(group, change, document));
    size += document.length;
    if (size > FULL) {
      flush();
    }
  }

  /** Everything is kept by all copies afterwards; otherwise it is forgotten here. */
  synchronized void flush() {
    List<Write> left = List.copyOf(waiting);
    waiting.clear();
    size = 0;
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!left.isEmpty()) {
      left = send(left, end - System.nanoTime());
      if (!left.isEmpty()) {
        Cluster.pause(200);
      }
    }
  }

  /** What is to be sent again. */
  private List<Write> send(List<Write> writes, long nanos) {
    Cluster.Reply reply =
        cluster.call("POST", path, body(writes), Duration.ofNanos(Math.max(0, nanos)));
    if (!reply.ok()) {
      throw new IndexUnavailable("The search cluster takes nothing: " + reply.error());
    }
    List<Write> again = new ArrayList<>();
    if (reply.body().getBoolean("errors", true)) {
      List<JsonObject> items = reply.body().getJsonArray("items").getValuesAs(JsonObject.class);
      for (int i = 0; i < writes.size(); i++) {
        after(writes.get(i), items.get(i).getJsonObject("index"), again);
      }
    }
    return again;
  }

  private static void after(Write write, JsonObject said, List<Write> again) {
    int status = said.getInt("status");
    if (status < 300 || status == 409) {
      return; // kept, or a later change is there already
    }
    String error = Cluster.Reply.error(said);
    if (status == 404) {
      throw new IndexUnavailable("The index is gone from the search cluster: " + error);
    }
    if (status == Cluster.NOT_ALLOWED) {
      throw new IndexUnavailable("The search cluster does not allow to write: " + error);
    }
    if (status == 400 || status == 413) {
      LOG.log(System.Logger.Level.ERROR, "record {0} cannot be indexed: {1}", write.group(), error);
      again.add(new Write(write.group(), write.change(), Json.bytes(NO_ENTRIES)));
    } else {
      again.add(write);
    }
  }

  private static byte[] body(List<Write> writes) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Write write : writes) {
      lines.writeBytes(Json.bytes(write.action()));
      lines.write('\n');
      lines.writeBytes(write.document());
      lines.write('\n');
    }
    return lines.toByteArray();
  }
}

package org.aidememoire.searchindex.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aidememoire.searchindex.Entry;
import org.aidememoire.searchindex.IndexUnavailable;
import org.aidememoire.searchindex.OpenIndex;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.SearchEngine;
import org.aidememoire.searchindex.SearchIndex;
import org.aidememoire.searchindex.SearchRequest;
import org.junit.jupiter.api.Test;

/** What several processes see that share an index, and what one sees whose cluster is away. */
class SharedIndexTest {

  private static final Duration TO_DELETE = Duration.ofSeconds(20);

  private final SearchEngine engine =
      new OpenSearchEngine(TestCluster.shared().address(), "s" + UUID.randomUUID());

  @Test
  void whatOneWritesAnotherFinds() throws Exception {
    SearchIndex<Entry> one = engine.open(Entry.SCHEMA);
    SearchIndex<Entry> other = engine.open(Entry.SCHEMA);
    one.replace("a", List.of(Entry.of("a", "t", "wage")), 5);
    one.refresh();
    assertEquals(List.of("a"), find(other, "wage"));
  }

  @Test
  void anOlderChangeThatComesLateChangesNothing() throws Exception {
    SearchIndex<Entry> ahead = engine.open(Entry.SCHEMA);
    SearchIndex<Entry> behind = engine.open(Entry.SCHEMA);
    ahead.replace("a", List.of(Entry.of("a", "t", "newer")), 6);
    behind.replace("a", List.of(Entry.of("a", "t", "older")), 5);
    ahead.replace("gone", List.of(), 6);
    behind.replace("gone", List.of(Entry.of("gone", "t", "older")), 5);
    ahead.refresh();
    behind.refresh();
    assertEquals(List.of("a"), find(behind, "newer"));
    assertEquals(List.of(), find(behind, "older"));
  }

  @Test
  void anIndexThatWasRemovedIsNotMadeAgainByWriting() throws Exception {
    SearchIndex<Entry> old = engine.open(Entry.SCHEMA);
    SearchIndex<Entry> fresh = engine.rebuild(Entry.SCHEMA);
    fresh.makeCurrent();
    engine.open(Entry.SCHEMA); // removes what came before
    old.replace("a", List.of(Entry.of("a", "t", "wage")), 5);
    assertThrows(IndexUnavailable.class, old::refresh);
    assertThrows(IndexUnavailable.class, () -> find(old, "wage"));
    assertEquals(List.of(), find(engine.open(Entry.SCHEMA), "wage"));
  }

  /** As somebody does who restores the database, while the portal runs. */
  @Test
  void aNewIndexIsNotTakenForTheOneThatWasDeleted() throws Exception {
    String prefix = "d" + UUID.randomUUID();
    ClusterAddress address = TestCluster.shared().address();
    SearchEngine both = new OpenSearchEngine(address, prefix);
    SearchIndex<Entry> old = both.open(Entry.SCHEMA);
    old.replace("a", List.of(Entry.of("a", "t", "wage")), 5);
    old.refresh();
    new Cluster(address)
        .call("DELETE", prefix + "-" + Entry.SCHEMA.name() + "-1", new byte[0], TO_DELETE);
    SearchIndex<Entry> fresh = both.open(Entry.SCHEMA);
    assertEquals(List.of(), find(fresh, "wage"));
    assertThrows(IndexUnavailable.class, () -> find(old, "wage"));
    assertThrows(IndexUnavailable.class, () -> old.commit("1/1"));
    assertTrue(fresh.position().isEmpty());
  }

  @Test
  void aRecordThatTheClusterRefusesIsLeftOutAndTheOthersStay() throws Exception {
    SearchIndex<Entry> index = engine.open(Entry.SCHEMA);
    Entry unfit = Entry.of("unfit", "t", "wage").readBy("public", "k".repeat(40_000));
    index.replace("unfit", List.of(unfit), 5);
    index.replace("fit", List.of(Entry.of("fit", "t", "wage")), 5);
    index.refresh();
    assertEquals(List.of("fit"), find(index, "wage"));
  }

  @Test
  void aClusterThatIsAwayIsToldInTime() {
    ClusterAddress nowhere = ClusterAddress.of("http://127.0.0.1:1").login("me", "secret");
    Cluster cluster = new Cluster(nowhere);
    long begin = System.nanoTime();
    for (int i = 0; i < 10; i++) {
      assertThrows(
          IndexUnavailable.class,
          () -> cluster.call("GET", "", new byte[0], Duration.ofSeconds(1)));
    }
    assertTrue(System.nanoTime() - begin < Duration.ofSeconds(4).toNanos());
    assertFalse(nowhere.toString().contains("secret"));
  }

  @Test
  void aClusterThatHangsIsWaitedForByOneAtATime() throws Exception {
    try (var hanging = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Cluster cluster =
          new Cluster(ClusterAddress.of("http://127.0.0.1:" + hanging.getLocalPort()));
      assertTrue(waited(cluster) >= 1000);
      assertTrue(waited(cluster) < 500, "it was away a moment ago");
      Thread.sleep(3000);
      List<Future<Long>> all = new ArrayList<>();
      try (var threads = Executors.newFixedThreadPool(5)) {
        for (int i = 0; i < 5; i++) {
          all.add(threads.submit(() -> waited(cluster)));
        }
      }
      int patient = 0;
      for (Future<Long> one : all) {
        patient += one.get() >= 1000 ? 1 : 0;
      }
      assertEquals(1, patient);
    }
  }

  private static long waited(Cluster cluster) {
    long begin = System.nanoTime();
    assertThrows(
        IndexUnavailable.class, () -> cluster.call("GET", "", new byte[0], Duration.ofSeconds(1)));
    return (System.nanoTime() - begin) / 1_000_000;
  }

  @Test
  void whatIsInTheWayIsSaidInWords() throws IOException {
    var closed = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    closed.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(401, -1);
          exchange.close();
        });
    closed.start();
    String url = "http://127.0.0.1:" + closed.getAddress().getPort() + "/";
    try {
      assertEquals(
          "The search cluster does not let in the user me at "
              + url
              + ": user or password are wrong",
          said(ClusterAddress.of(url).login("me", "secret")));
    } finally {
      closed.stop(0);
    }
    assertEquals(
        "The search cluster does not answer: "
            + url
            + " cannot be reached (does it run, is the way to it open?)",
        said(ClusterAddress.of(url)));
    assertEquals(
        "The search cluster does not answer: http://no.such.host.invalid:9200/ is a name that nobody knows",
        said(ClusterAddress.of("http://no.such.host.invalid:9200")));
  }

  @Test
  void whoeverAsksNextIsToldTheSame() {
    Cluster cluster = new Cluster(ClusterAddress.of("http://127.0.0.1:1"));
    assertEquals(said(cluster), said(cluster));
  }

  private static String said(ClusterAddress address) {
    return said(new Cluster(address));
  }

  private static String said(Cluster cluster) {
    return String.valueOf(
        assertThrows(
                IndexUnavailable.class,
                () -> cluster.call("GET", "", new byte[0], Duration.ofMillis(500)))
            .getMessage());
  }

  private static List<String> find(SearchIndex<Entry> index, String word) throws Exception {
    return OpenIndex.records(
        index.search(OpenIndex.ANYONE, SearchRequest.of(new Query.Words(word))));
  }
}

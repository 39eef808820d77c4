package org.aidememoire.searchindex.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.aidememoire.searchindex.Entry;
import org.aidememoire.searchindex.IndexUnavailable;
import org.aidememoire.searchindex.OpenIndex;
import org.aidememoire.searchindex.Page;
import org.aidememoire.searchindex.Page.FacetValue;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.SearchIndex;
import org.aidememoire.searchindex.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cluster of three, whose leader stops while there is reading and writing. */
class ThreeNodesTest {

  private static final int BEFORE = 30;
  private static final int AFTER = 20;
  private static final SearchRequest WAGES =
      SearchRequest.of(new Query.Words("wages")).count("kind").page(1, 5);

  private TestCluster cluster;
  private SearchIndex<Entry> index;

  /** Records that were begun to be written, and those that were acknowledged and shown. */
  private final AtomicInteger begun = new AtomicInteger();

  private final AtomicInteger shown = new AtomicInteger();
  private final AtomicInteger answers = new AtomicInteger();

  private volatile int wanted = BEFORE;
  private volatile boolean over;

  @BeforeEach
  void open() throws Exception {
    cluster = TestCluster.start(3);
    ask(
        "PUT",
        "_index_template/three",
        """
        {"index_patterns": ["three-*"],
         "template": {"settings": {"number_of_shards": 3}}}""");
    index = new OpenSearchEngine(cluster.address(), "three").open(Entry.SCHEMA);
    ask("GET", "_cluster/health?wait_for_status=green&timeout=60s", "");
  }

  @AfterEach
  void close() {
    cluster.close();
  }

  @Test
  void nothingAcknowledgedIsLostAndNothingWrongAnsweredWhenTheLeaderStops() throws Exception {
    write();
    wanted = Integer.MAX_VALUE;
    CompletableFuture<Void> reading = CompletableFuture.runAsync(this::readAllTheTime);
    CompletableFuture<Void> writing = CompletableFuture.runAsync(this::write);
    cluster.stop(leader());
    int answersUntilThen = answers.get();
    wanted = begun.get() + AFTER;
    writing.get(2, TimeUnit.MINUTES);
    int written = shown.get();
    index.commit("after " + written);
    over = true;
    reading.get(1, TimeUnit.MINUTES);
    assertTrue(answers.get() > answersUntilThen, "searches were answered by the other two");

    SearchIndex<Entry> again = new OpenSearchEngine(cluster.address(), "three").open(Entry.SCHEMA);
    assertEquals(Optional.of("after " + written), again.position());
    for (int i = 0; i < written; i++) {
      Query one = new Query.Is("number", "No " + i);
      assertEquals(
          List.of("r" + i),
          OpenIndex.records(again.search(OpenIndex.ANYONE, SearchRequest.of(one))),
          "record " + i + " was acknowledged");
    }
  }

  /** Every third record is nobody's. */
  private void write() {
    while (begun.get() < wanted) {
      int i = begun.getAndIncrement();
      Entry entry = Entry.of("r" + i, "Record " + i, "wages of " + i).number("No " + i);
      index.replace("r" + i, List.of(entry, entry.page("p. 2")), i);
      Entry hidden = Entry.of("h" + i, "Hidden " + i, "wages of " + i).readBy("group:9");
      index.replace("h" + i, List.of(hidden), i);
      index.refresh();
      shown.set(i + 1);
    }
  }

  private void readAllTheTime() {
    while (!over) {
      int atLeast = shown.get();
      Page page;
      try {
        page = index.search(OpenIndex.ANYONE, WAGES);
      } catch (IndexUnavailable noAnswer) {
        continue; // is not a wrong one
      } catch (Exception e) {
        throw new AssertionError(e);
      }
      long atMost = begun.get();
      assertTrue(page.complete());
      assertTrue(
          atLeast <= page.total() && page.total() <= atMost,
          () -> atLeast + " <= " + page.total() + " <= " + atMost);
      assertEquals(
          List.of(page.total()),
          page.facets().get("kind").stream().map(FacetValue::records).toList());
      assertTrue(OpenIndex.records(page).stream().allMatch(record -> record.startsWith("r")));
      answers.incrementAndGet();
    }
  }

  /** The leader, which has a primary as each of the three has. */
  private int leader() throws Exception {
    String name = ask("GET", "_cat/cluster_manager?h=node", "").strip();
    String primaries = ask("GET", "_cat/shards/three-*?h=prirep,node", "");
    assertTrue(primaries.lines().anyMatch(line -> line.matches("p +" + name + " *")), primaries);
    return Integer.parseInt(name.substring("Node ".length()));
  }

  private String ask(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(cluster.address().nodes().getFirst().resolve(path))
            .timeout(Duration.ofMinutes(1))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofString()).body();
    }
  }
}

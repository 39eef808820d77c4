package org.aidememoire.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.launcher.database.Durability;
import org.aidememoire.launcher.keycloak.Keycloak;
import org.aidememoire.launcher.keycloak.RelyingPortal;
import org.aidememoire.launcher.server.Ports;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two portals on one database that search in one cluster of OpenSearch, over TLS with an authority
 * of its own and with a log-in. Both start at the same moment, the cluster goes and comes back, one
 * portal is restarted while it is away. Like {@link RunSmoke} it needs the built portal.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterSmoke {

  private static final Duration TO_START = Duration.ofMinutes(5);
  private static final String INDEX = "aide-memoire-portal-1";
  private static final int ROUNDS = 30;
  private static final int CHANGES = 20;

  /** A question to a cluster that has just gone may take this long, and a page that asks it. */
  private static final Duration AT_MOST = Duration.ofSeconds(8);

  /** A first question says at once that search is away; it must have been back for ten seconds. */
  private static final Duration TO_BE_LOGGED = Duration.ofMinutes(1);

  private static final String AWAY =
      "the portal is without search and tries again: The search cluster does not answer: ";
  private static final String BACK = "search is back";

  @TempDir static Path folder;

  private final int onePort = Ports.free();
  private final int otherPort = Ports.free();
  private SearchNode cluster;
  private GuardedDoor door;
  private Database database;
  private Keycloak keycloak;
  private StartedRun first;
  private StartedRun second;
  private Node one;
  private Node other;

  @BeforeAll
  void start() throws Exception {
    cluster = new SearchNode(Files.createDirectory(folder.resolve("cluster")));
    cluster.start();
    var signIn =
        CompletableFuture.supplyAsync(() -> Keycloak.forTests("http://localhost:" + onePort));
    database = Database.start(folder.resolve("database"), 0, Durability.THROWN_AWAY);
    door = new GuardedDoor(folder, URI.create(cluster.url()));
    keycloak = signIn.join();
    cluster.awaitAnswer();
    first = run(onePort, Map.of());
    second = run(otherPort, Map.of());
    first.awaitLine("ready: ", TO_START);
    second.awaitLine("ready: ", TO_START);
    one = new Node(onePort, machineToken());
    other = new Node(otherPort, machineToken());
  }

  private StartedRun run(int port, Map<String, String> different) throws Exception {
    var all =
        new HashMap<>(
            Map.of(
                "AIDE_PORT", String.valueOf(port),
                "AIDE_URL", "http://localhost:" + onePort,
                "AIDE_DATA", folder.resolve("node-" + port).toString(),
                "AIDE_ATTACHMENTS", folder.resolve("attachments").toString(),
                "AIDE_DB_URL", database.url(),
                "AIDE_DB_OWNER_PASSWORD", database.owner().password(),
                "AIDE_DB_APP_PASSWORD", database.app().password(),
                "AIDE_DB_WORKER_PASSWORD", database.worker().password()));
    all.put("AIDE_KEYCLOAK_URL", keycloak.url());
    all.put(
        "AIDE_OIDC_SECRET",
        Objects.requireNonNull(keycloak.settings().get("portal.oidc.client-secret")));
    all.put("AIDE_SEARCH", "opensearch");
    all.put("AIDE_OPENSEARCH_URL", door.url());
    all.put("AIDE_OPENSEARCH_USER", GuardedDoor.USER);
    all.put("AIDE_OPENSEARCH_PASSWORD", GuardedDoor.PASSWORD);
    all.put("AIDE_OPENSEARCH_CA", door.authority().toString());
    all.putAll(different);
    return StartedRun.start(all);
  }

  @Test
  @Order(1)
  void bothHaveStartedAtOnceOnOneIndexWithTheWholeDemonstration() throws Exception {
    String indexes = cluster.get("/_cat/indices/aide-memoire-*?h=index").strip();
    assertEquals(INDEX, indexes);
    assertTrue(one.found("") > 20, () -> "found " + one.found(""));
    for (String words : List.of("", "wage", "คุ้มครองแรงงาน")) {
      assertTrue(one.found(words) > 0, words);
      assertEquals(one.found(words), other.found(words), words);
    }
  }

  @Test
  @Order(2)
  void whatIsPublishedOnOneIsFoundOnTheOtherWithinASecond() throws Exception {
    one.publishesFor(other, keycloak.issuer(), ROUNDS, "in one cluster");
  }

  @Test
  @Order(3)
  void whatBothHaveChangedInTurnIsFoundAsItIsNow() throws Exception {
    String record = one.instrument(Node.word());
    String before = Node.word();
    String last = Node.word();
    for (int version = 1; version <= CHANGES; version++) {
      Node node = version % 2 == 0 ? one : other;
      node.rename(record, version, version == CHANGES ? last : before);
    }
    for (Node node : List.of(one, other)) {
      node.awaitFound(last, 1);
      assertEquals(0, node.found(before));
    }
  }

  @Test
  @Order(3)
  void aPortalThatIsNotLetInSaysSoAndDoesNotStart() throws Exception {
    try (var guessing = run(Ports.free(), Map.of("AIDE_OPENSEARCH_PASSWORD", "guessed"))) {
      guessing.awaitLine("does not let «aide» in", Duration.ofMinutes(1));
      assertEquals(1, guessing.process().waitFor());
    }
  }

  @Test
  @Order(4)
  void whileTheClusterIsAwayEverythingButSearchWorks() throws Exception {
    String kept = Node.word();
    String withdrawn = Node.word();
    String record = one.instrument(withdrawn);
    one.step(record, 1, "publish");
    other.awaitFound(withdrawn, 1);
    var links = Jsoup.parse(one.get("/law-updates")).select("a[href~=^/law-updates/[0-9a-f-]+$]");
    String published = links.attr("href");
    int before = logged(onePort).size();
    cluster.stop();

    var pages = List.of("/", "/law-updates", published, "/instruments", record, "/sign-in");
    for (Node node : List.of(one, other)) {
      var problem = within(AT_MOST, () -> node.ask("/api/search?q=wage"));
      assertEquals(503, problem.statusCode(), problem::body);
      assertTrue(problem.body().contains("Search is unavailable"), problem::body);
      var page = within(AT_MOST, () -> node.ask("/search?q=wage"));
      assertEquals(503, page.statusCode(), page::body);
      assertTrue(page.body().contains("href=\"/search?q=wage\""), page::body);
      for (String path : pages) {
        assertEquals(200, within(AT_MOST, () -> node.ask(path)).statusCode(), path);
      }
      for (int i = 0; i < 3; i++) {
        within(AT_MOST, () -> node.instrument("Entered meanwhile " + kept));
      }
    }
    one.step(record, 2, "withdraw");
    awaitLogged(onePort, AWAY);
    awaitLogged(otherPort, AWAY);

    second.close();
    second = run(otherPort, Map.of());
    second.awaitLine("the search cluster does not answer", TO_START);
    second.awaitLine("ready: ", TO_START);
    assertEquals(503, other.ask("/api/search?q=wage").statusCode());

    door.written();
    cluster.start();
    cluster.awaitAnswer();
    for (Node node : List.of(one, other)) {
      node.awaitFound(kept, 6);
      node.awaitFound(withdrawn, 0);
    }
    awaitLogged(otherPort, BACK);
    awaitLogged(onePort, BACK);
    assertEquals(List.of(AWAY, BACK), logged(onePort).stream().skip(before).toList());
    var written = door.written();
    assertTrue(written.contains(key(record)), written::toString);
    assertFalse(written.contains(key(published)), "the index was built anew: " + written);
  }

  private static void awaitLogged(int port, String text) throws Exception {
    long end = System.nanoTime() + TO_BE_LOGGED.toNanos();
    while (!logged(port).contains(text)) {
      assertTrue(System.nanoTime() < end, () -> text + " is not in the log of " + port);
      Thread.sleep(100);
    }
  }

  /** What a portal has said of its search since it started. */
  private static List<String> logged(int port) throws IOException {
    Path log = folder.resolve("node-" + port).resolve("payara/portal.log");
    return Files.readAllLines(log).stream()
        .flatMap(line -> Stream.of(AWAY, BACK).filter(line::contains))
        .toList();
  }

  /** As one does after the database was restored. */
  @Test
  @Order(5)
  void anIndexThatWasDeletedIsBuiltAnewAndNothingIsAnsweredFromAPartOfIt() throws Exception {
    int all = one.found("");
    cluster.delete("/" + INDEX);
    long end = System.nanoTime() + TO_START.toNanos();
    for (Node node : List.of(one, other)) {
      var answer = node.ask("/api/search?q=");
      while (answer.statusCode() == 503 && System.nanoTime() < end) {
        Thread.sleep(10);
        answer = node.ask("/api/search?q=");
      }
      assertEquals(200, answer.statusCode(), answer::body);
      assertEquals(all, Node.json(answer.body()).getInt("total"));
    }
  }

  /** What it answers, and that it did not take longer. */
  private static <T> T within(Duration most, Supplier<T> asked) {
    long begin = System.nanoTime();
    T answer = asked.get();
    long took = (System.nanoTime() - begin) / 1_000_000;
    assertTrue(took < most.toMillis(), () -> answer + " after " + took + " ms");
    return answer;
  }

  @AfterAll
  void stop() throws Exception {
    for (var part : new AutoCloseable[] {second, first, keycloak, database, door, cluster}) {
      if (part != null) {
        part.close();
      }
    }
  }

  private static String key(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private String machineToken() {
    return new RelyingPortal(keycloak, "").machineToken();
  }
}

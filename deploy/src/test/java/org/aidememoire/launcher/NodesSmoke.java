package org.aidememoire.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.aidememoire.launcher.keycloak.Browser;
import org.aidememoire.launcher.keycloak.Demonstration;
import org.aidememoire.launcher.keycloak.Keycloak;
import org.aidememoire.launcher.keycloak.RelyingPortal;
import org.aidememoire.launcher.server.Ports;
import org.aidememoire.launcher.server.Secrets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two portals on one database, one Keycloak and one folder of files, behind a proxy. The first is
 * started with its own database and Keycloak, the second as a further node is: with their
 * addresses. Like {@link RunSmoke} it needs the built portal.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NodesSmoke {

  private static final Duration FIRST_START = Duration.ofMinutes(8);
  private static final Duration LATER_START = Duration.ofMinutes(3);
  private static final int ROUNDS = 100;

  @TempDir static Path folder;

  private final int proxyPort = Ports.free();
  private final int onePort = Ports.free();
  private final int otherPort = Ports.free();
  private final int keycloakPort = Ports.free();
  private final int databasePort = Ports.free();
  private final String keycloakUrl = "http://localhost:" + keycloakPort;

  private Relay proxy;
  private StartedRun first;
  private StartedRun second;
  private Node one;
  private Node other;

  @BeforeAll
  void start() throws Exception {
    proxy = new Relay(proxyPort, onePort);
    first =
        StartedRun.start(
            shared(
                Map.of(
                    "AIDE_PORT", String.valueOf(onePort),
                    "AIDE_KEYCLOAK_PORT", String.valueOf(keycloakPort),
                    "AIDE_DB_PORT", String.valueOf(databasePort),
                    "AIDE_DATA", folder.resolve("one").toString())));
    first.awaitLine("ready: ", FIRST_START);
    second = startSecond();
    one = new Node(onePort, machineToken());
    other = new Node(otherPort, machineToken());
  }

  private StartedRun startSecond() throws Exception {
    var database = Secrets.in(folder.resolve("one/database"));
    var keycloak = Secrets.in(folder.resolve("one/keycloak"));
    var run =
        StartedRun.start(
            shared(
                Map.of(
                    "AIDE_PORT", String.valueOf(otherPort),
                    "AIDE_DATA", folder.resolve("other").toString(),
                    "AIDE_DB_URL", "jdbc:postgresql://localhost:" + databasePort + "/portal",
                    "AIDE_DB_OWNER_PASSWORD", database.get("database.owner"),
                    "AIDE_DB_APP_PASSWORD", database.get("database.app"),
                    "AIDE_DB_WORKER_PASSWORD", database.get("database.worker"),
                    "AIDE_KEYCLOAK_URL", keycloakUrl,
                    "AIDE_OIDC_SECRET", keycloak.get("portal"))));
    run.awaitLine("ready: ", LATER_START);
    return run;
  }

  private Map<String, String> shared(Map<String, String> own) {
    var all = new HashMap<>(own);
    all.put("AIDE_URL", "http://localhost:" + proxyPort);
    all.put("AIDE_ATTACHMENTS", folder.resolve("attachments").toString());
    return all;
  }

  @Test
  @Order(1)
  void theDemonstrationIsThereOnceAndBothShowIt() {
    String updates = one.get("/api/law-updates");
    assertTrue(updates.contains("\"id\""), updates);
    assertEquals(updates, other.get("/api/law-updates"));
    assertEquals(one.get("/api/posts"), other.get("/api/posts"));
  }

  @Test
  @Order(2)
  void whatIsPublishedOnOneIsFoundOnTheOtherWithinASecond() throws Exception {
    one.publishesFor(other, keycloakUrl + "/realms/portal", ROUNDS, "each with an index");
  }

  @Test
  @Order(3)
  void anUploadGoesOnAtTheOtherNode() throws Exception {
    String word = Node.word();
    byte[] text = ("Notice on " + word + ".\n").repeat(20_000).getBytes(StandardCharsets.UTF_8);
    int middle = text.length / 2;
    String instrument = one.instrument("Notice in two halves");
    String upload = one.beginUpload(instrument, "notice.txt", text.length);
    assertEquals("", one.goOn(upload, text, 0, middle));
    String attachment = other.goOn(upload, text, middle, text.length);
    assertFalse(attachment.isEmpty());
    one.awaitFound(word, 1);
    other.awaitFound(word, 1);
    assertEquals(one.get(attachment), other.get(attachment));
  }

  @Test
  @Order(3)
  void filesThatArriveAtBothAreReadOnceEach() throws Exception {
    String word = Node.word();
    for (int i = 0; i < 6; i++) {
      Node node = i % 2 == 0 ? one : other;
      byte[] text = ("File %d says %s.\n".formatted(i, word)).getBytes(StandardCharsets.UTF_8);
      String upload = node.beginUpload(node.instrument("File " + i), i + ".txt", text.length);
      node.goOn(upload, text, 0, text.length);
    }
    one.awaitFound(word, 6);
    other.awaitFound(word, 6);
  }

  @Test
  @Order(4)
  void whoeverIsSignedInStaysSoWhenTheNodeGoes() throws Exception {
    proxy.to(onePort);
    try (var browser = new Browser("nowhere, it follows into the portal")) {
      browser.open(
          "http://localhost:" + proxyPort + "/sign-in/start?ministry=ph-dmw&to=/directory");
      browser.submit(Map.of("username", "attache-bangkok", "password", Demonstration.PASSWORD));
      assertEquals("/directory", browser.place().getPath(), browser.page()::text);

      proxy.to(otherPort);
      browser.open("http://localhost:" + proxyPort + "/law-updates?host=TH");
      assertEquals("/law-updates?host=TH", path(browser), browser.page()::text);
      assertTrue(browser.page().select("form[action=/sign-out]").size() > 0, browser.page()::html);
    }
  }

  private static String path(Browser browser) {
    return browser.place().getPath() + "?" + browser.place().getQuery();
  }

  @Test
  @Order(5)
  void aNodeThatWasAwayCatchesUp() throws Exception {
    second.close();
    String word = Node.word();
    one.instrument("Entered meanwhile " + word);
    second = startSecond();
    other.awaitFound(word, 1);
  }

  @AfterAll
  void stop() throws Exception {
    for (var run : new StartedRun[] {second, first}) {
      if (run != null) {
        run.close();
      }
    }
    proxy.close();
  }

  private String machineToken() {
    return new RelyingPortal(Keycloak.external(keycloakUrl, ""), "").machineToken();
  }
}

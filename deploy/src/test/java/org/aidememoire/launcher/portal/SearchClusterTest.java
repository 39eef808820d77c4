package org.aidememoire.launcher.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.launcher.GuardedDoor;
import org.aidememoire.launcher.server.Ports;
import org.aidememoire.launcher.server.StartFailure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is said at the console of a cluster that does not fit the settings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchClusterTest {

  @TempDir static Path folder;

  private HttpServer cluster;
  private GuardedDoor door;
  private volatile String answer = "{\"cluster_name\": \"ours\"}";

  @BeforeAll
  void open() throws Exception {
    cluster = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    cluster.createContext(
        "/",
        exchange -> {
          byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    cluster.start();
    door = new GuardedDoor(folder, URI.create(plain()));
  }

  private String plain() {
    return "http://localhost:" + cluster.getAddress().getPort();
  }

  @Test
  void whoIsLetInSaysNothing() {
    assertEquals(List.of(), said(Map.of()));
  }

  @Test
  void aWrongPasswordNamesTheUserAndTheVariables() {
    String sentence = refused(Map.of("AIDE_OPENSEARCH_PASSWORD", "guessed"));
    assertTrue(sentence.contains("does not let «aide» in"), sentence);
    assertTrue(sentence.contains("AIDE_OPENSEARCH_PASSWORD"), sentence);
    assertTrue(!sentence.contains("guessed"), sentence);
  }

  @Test
  void anAuthorityThatNobodyKnowsIsToBeNamed() {
    String sentence = refused(Map.of("AIDE_OPENSEARCH_CA", ""));
    assertTrue(sentence.contains("a certificate that is not accepted"), sentence);
    assertTrue(sentence.contains("AIDE_OPENSEARCH_CA"), sentence);
  }

  @Test
  void aCertificateForAnotherNameIsNotAccepted() {
    String other = door.url().replace("localhost", "127.0.0.1");
    String sentence = refused(Map.of("AIDE_OPENSEARCH_URL", other));
    assertTrue(sentence.contains("a certificate that is not accepted"), sentence);
  }

  @Test
  void aFileThatHoldsNoAuthorityIsNamed() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.pem"), "nothing");
    assertTrue(refused(Map.of("AIDE_OPENSEARCH_CA", empty.toString())).contains("empty.pem"));
    Path missing = folder.resolve("missing.pem");
    assertTrue(refused(Map.of("AIDE_OPENSEARCH_CA", missing.toString())).contains("missing.pem"));
  }

  @Test
  void whatIsNoClusterIsNotTakenForOne() {
    answer = "<h1>It works!</h1>";
    try {
      String sentence = refused(Map.of("AIDE_OPENSEARCH_URL", plain()));
      assertTrue(sentence.contains("is no OpenSearch: check AIDE_OPENSEARCH_URL"), sentence);
    } finally {
      answer = "{\"cluster_name\": \"ours\"}";
    }
  }

  @Test
  void aClusterThatIsAwayLetsThePortalStartAndIsReported() {
    String nowhere = "http://localhost:" + Ports.free();
    List<String> said = said(Map.of("AIDE_OPENSEARCH_URL", nowhere));
    assertEquals(1, said.size());
    assertTrue(said.getFirst().contains(nowhere + "/ cannot be reached"), said::toString);
    assertTrue(said.getFirst().contains("starts without search"), said::toString);
  }

  @Test
  void oneNodeThatAnswersIsEnough() {
    String nowhere = "http://localhost:" + Ports.free();
    assertEquals(List.of(), said(Map.of("AIDE_OPENSEARCH_URL", nowhere + ", " + door.url())));
  }

  @Test
  void theEmbeddedEngineNeedsNoCluster() {
    assertEquals(List.of(), said(Map.of("AIDE_SEARCH", "lucene")));
  }

  private String refused(Map<String, String> different) {
    var failure = assertThrows(StartFailure.class, () -> said(different));
    return String.valueOf(failure.getMessage());
  }

  private List<String> said(Map<String, String> different) {
    var environment =
        new HashMap<>(
            Map.of(
                "AIDE_SEARCH",
                "opensearch",
                "AIDE_OPENSEARCH_URL",
                door.url(),
                "AIDE_OPENSEARCH_USER",
                GuardedDoor.USER,
                "AIDE_OPENSEARCH_PASSWORD",
                GuardedDoor.PASSWORD,
                "AIDE_OPENSEARCH_CA",
                door.authority().toString()));
    environment.putAll(different);
    var said = new ArrayList<String>();
    SearchCluster.ask(Search.settings(environment), said::add);
    return said;
  }

  @AfterAll
  void close() {
    door.close();
    cluster.stop(0);
  }
}

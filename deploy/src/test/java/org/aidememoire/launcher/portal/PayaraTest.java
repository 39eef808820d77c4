package org.aidememoire.launcher.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.launcher.server.ServerProcess;
import org.aidememoire.launcher.server.StartFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shell in Payara's place says what Payara says; the portal answers once it «runs». */
class PayaraTest {

  private static final String RACE =
      """
      SEVERE java.lang.NullPointerException: Cannot invoke "java.lang.ClassLoader.loadClass(String)" \
      because the return value of "java.lang.Thread.getContextClassLoader()" is null
      	at com.sun.enterprise.security.PolicyLoader.installPolicyFromClassName(PolicyLoader.java:230)
      	at com.sun.enterprise.security.SecurityLifecycle.onInitialization(SecurityLifecycle.java:160)
      """;

  private static final String WRONG_PASSWORD =
      "Exception: org.postgresql.util.PSQLException: FATAL: password authentication failed";

  @TempDir Path folder;

  private final List<String> told = new ArrayList<>();
  private HttpServer portal;

  @BeforeEach
  void answerWhenItRuns() throws IOException {
    portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    portal.createContext(
        "/",
        request -> {
          request.sendResponseHeaders(Files.exists(folder.resolve("runs")) ? 200 : 503, -1);
          request.close();
        });
    portal.start();
  }

  @AfterEach
  void stop() {
    ServerProcess.stopAll();
    portal.stop(0);
  }

  @Test
  void aStartThatPayaraLostAgainstItselfIsMadeOnceMore() throws IOException {
    await(said(RACE), "touch runs; exec sleep 60");
    assertEquals(2, starts());
    assertTrue(told.getFirst().contains("again"), told::toString);
    assertTrue(Files.readString(folder.resolve("portal.log.previous")).contains("PolicyLoader"));
  }

  @Test
  void itIsNotTriedAThirdTime() throws IOException {
    var failure = assertThrows(StartFailure.class, () -> await(said(RACE), said(RACE)));
    assertTrue(failure.getMessage().contains("ended by itself"), failure::getMessage);
    assertEquals(2, starts());
  }

  @Test
  void whatIsReallyWrongIsToldAtOnce() throws IOException {
    var failure =
        assertThrows(
            StartFailure.class, () -> await(said(WRONG_PASSWORD), "touch runs; exec sleep 60"));
    assertTrue(failure.getMessage().contains("password authentication"), failure::getMessage);
    assertEquals(1, starts());
    assertEquals(List.of(), told);
  }

  private static String said(String log) {
    return "cat <<'END'\n" + log + "\nEND\nexit 1";
  }

  private long starts() throws IOException {
    return Files.readString(folder.resolve("starts")).lines().count();
  }

  private void await(String first, String second) {
    var script =
        "echo start >> starts\nif [ $(wc -l < starts) = 1 ]; then\n%s\nelse\n%s\nfi\n"
            .formatted(first, second);
    var builder = new ProcessBuilder("sh", "-c", script).directory(folder.toFile());
    var address = "http://127.0.0.1:" + portal.getAddress().getPort() + "/";
    new Payara(builder, folder.resolve("portal.log"), address).awaitAnswer(told::add);
  }
}

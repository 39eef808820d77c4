package org.aidememoire.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.aidememoire.launcher.keycloak.Browser;
import org.aidememoire.launcher.keycloak.Demonstration;
import org.aidememoire.launcher.keycloak.Keycloak;
import org.aidememoire.launcher.keycloak.RelyingPortal;
import org.aidememoire.launcher.server.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code deploy/run} as a person starts it, on free ports and an empty data folder. Not part of the
 * module's own tests, for it needs the built portal: {@code deploy/test} runs it at the end.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunSmoke {

  private static final Duration FIRST_START = Duration.ofMinutes(8);
  private static final Duration LATER_START = Duration.ofMinutes(2);
  private static final long SECONDS_TO_STOP = 20;

  @TempDir static Path folder;

  private final int port = Ports.free();
  private final int keycloakPort = Ports.free();
  private StartedRun run;
  private String lawUpdates = "";

  @Test
  @Order(1)
  void anEmptyFolderBecomesARunningPortal() throws Exception {
    run = start();
    run.awaitLine("ready: http://localhost:" + port + "/", FIRST_START);
    for (String page : List.of("/", "/sign-in", "/search?q=wage", "/api/openapi")) {
      assertEquals(200, get(page, "").statusCode(), page);
    }
    assertEquals(404, get("/no-such-page", "").statusCode());
    assertEquals(
        1, run.output().lines().filter(line -> line.contains("starting Keycloak")).count());
    lawUpdates = get("/api/law-updates", machineToken()).body();
    assertTrue(lawUpdates.contains("\"id\""), "the demonstration is there: " + lawUpdates);
  }

  @Test
  @Order(2)
  void aPersonSignsInAndGetsASessionThatCannotBeGuessed() {
    try (var browser = new Browser("nowhere, it follows into the portal")) {
      browser.open("http://localhost:" + port + "/sign-in/start?ministry=la-molsw&to=/directory");
      browser.submit(Map.of("username", "attache-bangkok", "password", Demonstration.PASSWORD));
      assertEquals("/directory", browser.place().getPath(), browser.page()::text);
      List<String> sessions = browser.cookies("JSESSIONID");
      assertTrue(
          sessions.stream().anyMatch(id -> id.matches("[0-9a-f]{64}.*")), sessions::toString);
    }
  }

  /** Many more at once than are let in, than wait, and than the server has threads. */
  @Test
  @Order(2)
  void aFloodIsServedOrToldToComeBackAndNothingIsLeftOfItAfterwards() throws Exception {
    var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (int i = 0; i < 600; i++) {
        var page = URI.create("http://localhost:" + port + "/search?q=wage");
        answers.add(
            client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()));
      }
      var statuses = new TreeSet<Integer>();
      for (var answer : answers) {
        var told = answer.join();
        statuses.add(told.statusCode());
        boolean refused = told.statusCode() == 503;
        assertEquals(refused, told.headers().firstValue("Retry-After").isPresent(), told::body);
        assertTrue(!refused || told.body().contains("Try again"), told::body);
      }
      assertEquals(Set.of(200, 503), statuses);
    }
    for (int i = 0; i < 40; i++) {
      assertEquals(200, get("/search?q=wage", "").statusCode());
    }
  }

  @Test
  @Order(2)
  void aSecondStartBesideItSaysWhatIsInTheWay() throws Exception {
    try (var second = start()) {
      second.awaitLine("is in use by another Aide-Mémoire", Duration.ofMinutes(1));
      assertEquals(1, second.process().waitFor());
    }
  }

  @Test
  @Order(3)
  void itStopsWhenAskedAndLeavesNothingRunning() throws Exception {
    run.process().destroy();
    assertTrue(run.process().waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS), run::output);
    assertTrue(run.output().contains("stopped, all data is kept"), run::output);
    assertEquals(List.of(), processesNaming(folder));
  }

  @Test
  @Order(4)
  void theNextStartFindsTheData() throws Exception {
    run = start();
    run.awaitLine("ready: ", LATER_START);
    assertEquals(lawUpdates, get("/api/law-updates", machineToken()).body());
  }

  @AfterAll
  void stop() throws Exception {
    run.close();
  }

  private StartedRun start() throws IOException {
    return StartedRun.start(
        Map.of(
            "AIDE_PORT", String.valueOf(port),
            "AIDE_KEYCLOAK_PORT", String.valueOf(keycloakPort),
            "AIDE_DATA", folder.resolve("data").toString()));
  }

  private String machineToken() {
    var keycloak = Keycloak.external("http://localhost:" + keycloakPort, "");
    return new RelyingPortal(keycloak, "").machineToken();
  }

  private HttpResponse<String> get(String path, String token)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  private static List<String> processesNaming(Path folder) {
    return ProcessHandle.allProcesses()
        .map(process -> commandLine(process.pid()))
        .filter(command -> command.contains(folder.toString()))
        .toList();
  }

  private static String commandLine(long pid) {
    try {
      return Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline")).replace('\0', ' ');
    } catch (IOException e) {
      return "";
    }
  }
}

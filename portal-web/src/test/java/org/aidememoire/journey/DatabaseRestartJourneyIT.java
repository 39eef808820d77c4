package org.aidememoire.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.aidememoire.realparts.RealParts;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The database stops under requests of people and machines, and comes back five seconds later. */
@ArquillianTest
@RunAsClient
class DatabaseRestartJourneyIT {

  private static final Duration AWAY = Duration.ofSeconds(5);
  private static final Duration BACK = Duration.ofSeconds(5);
  private static final Duration MOST = Duration.ofSeconds(60);
  private static final long MOST_LOGGED = 1 << 20;

  private final String word = "w" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
  private final ConcurrentLinkedQueue<HttpResponse<String>> answers = new ConcurrentLinkedQueue<>();
  private volatile boolean over;

  @Test
  void everythingWorksWithinFiveSecondsOfItsReturn() throws Exception {
    var token = Visitor.machineToken("ph-dmw");
    long logged = logged();
    try (var person = Visitor.of("ph-dmw", "attache-bangkok");
        var machine = new Visitor()) {
      var kept = create(machine, token, word);
      await(() -> found(machine, token) == 1);
      var asking = askOnAndOn(person, token);
      List<HttpResponse<String>> meanwhile = new ArrayList<>();
      RealParts.database()
          .whileAway(
              () -> {
                answers.clear();
                pause(AWAY);
                meanwhile.addAll(answers);
              });
      var back = Instant.now();
      await(() -> works(person, machine, token));
      var took = Duration.between(back, Instant.now());
      assertIsFollowed(machine, token, kept);
      over = true;
      for (var thread : asking) {
        thread.join();
      }
      assertToldInWords(meanwhile);
      assertTrue(took.compareTo(BACK) < 0, took::toString);
      long grown = logged() - logged;
      assertTrue(grown < MOST_LOGGED, () -> "the log grew by " + grown + " bytes");
    }
  }

  /** Bytes of the portal's log, whose parts are numbered. */
  private static long logged() throws IOException {
    var folder = Path.of(System.getProperty("portal.war")).resolveSibling(".");
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("payara.log"))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }

  private List<Thread> askOnAndOn(Visitor person, String token) {
    var asking = new ArrayList<Thread>();
    for (var path :
        List.of("/", "/search?q=" + word, "/law-updates", "/api/instruments", search())) {
      asking.add(Thread.ofVirtual().start(() -> askOn(person, path, token)));
    }
    return asking;
  }

  private void askOn(Visitor person, String path, String token) {
    while (!over) {
      var request = Visitor.get(path);
      if (path.startsWith("/api/")) {
        request.header("Authorization", "Bearer " + token);
      }
      answers.add(person.send(request.build()));
    }
  }

  private String search() {
    return "/api/search?size=1&q=" + word;
  }

  /** Neither the page of an unforeseen failure nor what nobody could check. */
  private static void assertToldInWords(List<HttpResponse<String>> meanwhile) {
    assertFalse(meanwhile.isEmpty());
    // requests that were answered in the moment in which it stopped may have been whole
    var late = meanwhile.subList(meanwhile.size() / 2, meanwhile.size());
    for (var answer : late) {
      var path = answer.uri().getPath();
      assertEquals(503, answer.statusCode(), () -> path + "\n" + answer.body());
      assertTrue(answer.headers().firstValue("Retry-After").isPresent(), path);
      assertTrue(
          answer.body().contains(path.startsWith("/api/") ? "urn:aide-memoire:problem" : "<h1"),
          answer::body);
    }
  }

  private boolean works(Visitor person, Visitor machine, String token) {
    return person.open("/law-updates").statusCode() == 200
        && person.open("/search?q=" + word).statusCode() == 200
        && machine.send(api("/api/instruments", token).build()).statusCode() == 200
        && found(machine, token) == 1;
  }

  /** A change is found again, and what is withdrawn is gone from the totals. */
  private void assertIsFollowed(Visitor machine, String token, String kept) {
    create(machine, token, word);
    await(() -> found(machine, token) == 2);
    step(machine, token, kept, 1, "publish");
    step(machine, token, kept, 2, "withdraw");
    await(() -> found(machine, token) == 1);
  }

  private static String create(Visitor machine, String token, String title) {
    var answer =
        machine.send(
            api("/api/instruments", token)
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        """
                        {"title": "%s", "form": "LAW", "jurisdiction": "INTERNATIONAL", "language": "en"}
                        """
                            .formatted(title)))
                .build());
    assertEquals(201, answer.statusCode(), answer.body());
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  private static void step(Visitor machine, String token, String record, int version, String step) {
    var answer =
        machine.send(
            api(record + "/" + step, token)
                .header("If-Match", "\"" + version + "\"")
                .POST(BodyPublishers.noBody())
                .build());
    assertEquals(200, answer.statusCode(), answer.body());
  }

  private int found(Visitor machine, String token) {
    var answer = machine.send(api(search(), token).build());
    return answer.statusCode() == 200
        ? Integer.parseInt(answer.body().replaceAll("(?s).*\"total\":(\\d+).*", "$1"))
        : -1;
  }

  private static HttpRequest.Builder api(String path, String token) {
    return Visitor.get(path).header("Authorization", "Bearer " + token);
  }

  private static void await(BooleanSupplier wanted) {
    var deadline = Instant.now().plus(MOST);
    while (!wanted.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(deadline), "not within " + MOST);
      pause(Duration.ofMillis(100));
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

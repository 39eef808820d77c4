package org.aidememoire.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class IdempotencyIT {

  private static final String LAW =
      """
      {"title": "%s", "form": "LAW", "jurisdiction": "HOST_COUNTRY", "host": "TH", "language": "en"}""";

  @Test
  void aRepeatedPostCreatesNothingMoreAndTellsTheSameAddress() {
    var key = UUID.randomUUID().toString();
    var first = post(key, LAW.formatted("Once"));
    assertEquals(201, first.statusCode(), first.body());
    var again = post(key, LAW.formatted("Once"));
    assertEquals(201, again.statusCode());
    assertEquals(location(first), location(again));
    assertNotEquals(location(first), location(post(null, LAW.formatted("Once"))));
  }

  @Test
  void aBodyThatCannotBeReadIsTheSendersMistake() {
    var noSuchValue = post(null, LAW.formatted("A").replace("HOST_COUNTRY", "HOST"));
    assertEquals(400, noSuchValue.statusCode(), noSuchValue.body());
    assertTrue(noSuchValue.body().contains("Jurisdiction.HOST"), noSuchValue.body());
    assertEquals(400, post(null, "{\"title\": ").statusCode());
  }

  @Test
  void aPostWhoseAnswerWasLostIsDoneOnceAndAnsweredWhenRepeated() throws Exception {
    var word = "k" + UUID.randomUUID().toString().replace("-", "");
    var law = LAW.formatted("Lost " + word);
    hangUp(word, law);
    var again = post(word, law);
    for (int i = 0; i < 100 && again.statusCode() == 409; i++) {
      Thread.sleep(100);
      again = post(word, law);
    }
    assertEquals(201, again.statusCode(), again.body());
    assertEquals(location(again), location(post(word, law)));
    try (var machine = new Visitor()) {
      var found =
          machine.send(
              Visitor.get("/api/search?q=" + word).header("Authorization", bearer()).build());
      assertTrue(found.body().contains("\"total\":1,"), found.body());
    }
  }

  /** Sends the whole request and goes away before any of the answer can arrive. */
  private static void hangUp(String key, String body) throws IOException {
    var portal = URI.create(Visitor.portal());
    try (var line = new Socket(portal.getHost(), portal.getPort())) {
      var request =
          """
          POST /api/instruments HTTP/1.1
          Host: %s
          Authorization: %s
          Content-Type: application/json
          Content-Length: %d
          Idempotency-Key: %s

          %s"""
              .formatted(portal.getAuthority(), bearer(), body.length(), key, body);
      line.getOutputStream().write(request.replace("\n", "\r\n").getBytes(UTF_8));
    }
  }

  @Test
  void aKeyThatWasUsedForAnotherRequestIsRefused() {
    var key = UUID.randomUUID().toString();
    post(key, LAW.formatted("One"));
    assertEquals(422, post(key, LAW.formatted("Another")).statusCode());
  }

  @Test
  void aKeyIsFreeAgainWhenItsRequestWasRefused() {
    var key = UUID.randomUUID().toString();
    assertEquals(422, post(key, LAW.formatted("")).statusCode());
    assertEquals(422, post(key, LAW.formatted("")).statusCode());
    assertEquals(201, post(key, LAW.formatted("Mended")).statusCode());
  }

  @Test
  void whatIsCreatedUnderAnotherIsFoundAtItsOwnAddressTheSecondTime() {
    var practice =
        "{\"title\":\"Reported on twice\",\"language\":\"en\",\"host\":\"TH\",\"problem\":\"P.\",\"method\":\"M.\","
            + "\"results\":\"R.\",\"sharing\":{\"level\":\"MINISTRY\"}}";
    var kept = location(post("/api/practices", null, practice));
    var report =
        "{\"title\":\"Used\",\"language\":\"en\",\"host\":\"TH\",\"outcome\":\"ADOPTED\",\"note\":\"N.\","
            + "\"sharing\":{\"level\":\"MINISTRY\"}}";
    var key = UUID.randomUUID().toString();
    var path = URI.create(kept).getPath() + "/uses";
    var first = URI.create(location(post(path, key, report))).getPath();
    assertEquals(first, URI.create(location(post(path, key, report))).getPath());
    assertEquals(200, read(first).statusCode());
  }

  private static HttpResponse<String> read(String path) {
    try (var machine = new Visitor()) {
      return machine.send(Visitor.get(path).header("Authorization", bearer()).build());
    }
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String bearer() {
    return "Bearer " + Visitor.machineToken("ph-dmw");
  }

  private static HttpResponse<String> post(@Nullable String key, String body) {
    return post("/api/instruments", key, body);
  }

  private static HttpResponse<String> post(String path, @Nullable String key, String body) {
    try (var machine = new Visitor()) {
      var request =
          Visitor.get(path)
              .header("Authorization", bearer())
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body));
      if (key != null) {
        request.header("Idempotency-Key", key);
      }
      return machine.send(request.build());
    }
  }
}

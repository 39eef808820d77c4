package org.aidememoire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class IdempotencyIT {

  private static final String LAW =
      """
      {"title": "%s", "form": "LAW", "jurisdiction": "HOST_COUNTRY", "host": "TH", "language": "en"}
      """;

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

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static HttpResponse<String> post(
      @org.jspecify.annotations.Nullable String key, String body) {
    try (var machine = new Visitor()) {
      var request =
          Visitor.get("/api/instruments")
              .header("Authorization", "Bearer " + Visitor.machineToken("ph-dmw"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body));
      if (key != null) {
        request.header("Idempotency-Key", key);
      }
      return machine.send(request.build());
    }
  }
}

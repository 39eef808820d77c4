package org.aidememoire.searchindex.opensearch;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.searchindex.IndexUnavailable;

/**
 * Speaks to the nodes of a cluster. What is sent may be sent again without harm, so a call goes on
 * to the next node, with growing pauses, until one answers or the time is over.
 */
final class Cluster {

  private static final Duration TO_CONNECT = Duration.ofSeconds(2);

  /** Busy, or between two leaders. */
  private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

  private static final Set<Integer> NOT_LET_IN = Set.of(401, 403);
  private static final long LONGEST_PAUSE = 500;

  /** Who waits less than this is told at once that the cluster was away a moment ago. */
  private static final Duration PATIENT = Duration.ofSeconds(10);

  private static final Duration MOMENT = Duration.ofSeconds(3);

  /** What a cluster said. */
  record Reply(int status, JsonObject body) {

    boolean ok() {
      return status < 300;
    }

    /** The kind of error in the cluster's words, empty without one. */
    String error() {
      return error(body);
    }

    static String error(JsonObject body) {
      return body.get("error") instanceof JsonObject error
          ? error.getString("type", "") + ": " + error.getString("reason", "")
          : body.containsKey("error") ? String.valueOf(body.get("error")) : "";
    }
  }

  private final List<URI> nodes;
  private final HttpClient http;
  private final Optional<String> authorization;
  private volatile int preferred;
  private volatile long away;

  Cluster(ClusterAddress address) {
    nodes = address.nodes();
    HttpClient.Builder builder =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TO_CONNECT);
    address.authorities().map(Trust::in).ifPresent(builder::sslContext);
    http = builder.build();
    authorization = address.login().map(Cluster::basic);
  }

  private static String basic(ClusterAddress.Login login) {
    byte[] both = (login.user() + ":" + login.password()).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  Reply call(String method, String path, byte[] body, Duration patience) {
    long begin = System.nanoTime();
    long end = begin + patience.toNanos();
    long pause = 25;
    String last = "it was away a moment ago";
    boolean still = away != 0 && begin - away < MOMENT.toNanos();
    if (still && patience.compareTo(PATIENT) < 0) {
      throw new IndexUnavailable("The search cluster does not answer: " + last);
    }
    for (int turn = 0; ; turn++) {
      int node = preferred;
      long left = end - System.nanoTime();
      if (left <= 0) {
        away = System.nanoTime();
        throw new IndexUnavailable("The search cluster does not answer: " + last);
      }
      try {
        HttpResponse<byte[]> response =
            http.send(request(node, method, path, body, left), BodyHandlers.ofByteArray());
        if (NOT_LET_IN.contains(response.statusCode())) {
          throw new IndexUnavailable("The search cluster does not let the portal in");
        }
        if (!LATER.contains(response.statusCode())) {
          away = 0;
          return new Reply(response.statusCode(), object(response.body()));
        }
        last = nodes.get(node) + " answered " + response.statusCode();
      } catch (IOException | JsonException e) {
        last = nodes.get(node) + " " + e;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IndexUnavailable("Interrupted while asking the search cluster", e);
      }
      preferred = (node + 1) % nodes.size();
      if (turn >= nodes.size() - 1) {
        pause(Math.min(pause, (end - System.nanoTime()) / 1_000_000));
        pause = Math.min(LONGEST_PAUSE, pause * 2);
      }
    }
  }

  private HttpRequest request(int node, String method, String path, byte[] body, long nanos) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(nodes.get(node).resolve(path))
            .timeout(Duration.ofNanos(nanos))
            .header("Content-Type", "application/json")
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    authorization.ifPresent(value -> request.header("Authorization", value));
    return request.build();
  }

  private static JsonObject object(byte[] body) {
    return body.length == 0 ? JsonObject.EMPTY_JSON_OBJECT : Json.object(body);
  }

  static void pause(long millis) {
    try {
      Thread.sleep(Math.max(0, millis));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IndexUnavailable("Interrupted while waiting for the search cluster", e);
    }
  }
}

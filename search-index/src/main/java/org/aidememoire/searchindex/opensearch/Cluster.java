package org.aidememoire.searchindex.opensearch;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLHandshakeException;
import org.aidememoire.searchindex.IndexUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to the nodes of a cluster. What is sent may be sent again without harm, so a call goes on
 * to the next node, with growing pauses, until one answers or the time is over.
 */
final class Cluster {

  private static final Duration TO_CONNECT = Duration.ofSeconds(2);

  /** Busy, or between two leaders. */
  private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

  private static final int UNKNOWN_USER = 401;
  static final int NOT_ALLOWED = 403;
  private static final long LONGEST_PAUSE = 500;
  private static final String TAKES_TOO_LONG =
      " takes too long (see its load, and GET _cluster/health)";

  /**
   * Who waits less than this, as readers do, does not wait for a cluster that was unavailable when
   * last asked: within a moment nobody asks it again, then one after the other asks each node once.
   */
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
  private final Optional<ClusterAddress.Login> login;
  private final Optional<String> authorization;
  private final AtomicBoolean scout = new AtomicBoolean();
  private volatile int preferred;

  /** Why it was found unavailable, until it answers. */
  private volatile @Nullable Absence absence;

  /**
   * @param since on the clock of {@link System#nanoTime}
   */
  private record Absence(long since, String why) {}

  Cluster(ClusterAddress address) {
    nodes = address.nodes();
    HttpClient.Builder builder =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TO_CONNECT);
    address.authorities().map(Trust::in).ifPresent(builder::sslContext);
    http = builder.build();
    login = address.login();
    authorization = login.map(Cluster::basic);
  }

  private static String basic(ClusterAddress.Login login) {
    byte[] both = (login.user() + ":" + login.password()).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  Reply call(String method, String path, byte[] body, Duration patience) {
    Absence known = absence;
    if (known == null || patience.compareTo(PATIENT) >= 0) {
      return call(method, path, body, patience, Integer.MAX_VALUE);
    }
    if (System.nanoTime() - known.since < MOMENT.toNanos() || !scout.compareAndSet(false, true)) {
      throw away(known.why);
    }
    try {
      return call(method, path, body, patience, nodes.size());
    } finally {
      scout.set(false);
    }
  }

  private Reply call(String method, String path, byte[] body, Duration patience, int turns) {
    long end = System.nanoTime() + patience.toNanos();
    long pause = 25;
    String last = "there was no time left to ask it";
    for (int turn = 0; ; turn++) {
      int node = preferred;
      long left = end - System.nanoTime();
      if (left <= 0 || turn >= turns) {
        absence = new Absence(System.nanoTime(), last);
        throw away(last);
      }
      try {
        HttpResponse<byte[]> response =
            http.send(request(node, method, path, body, left), BodyHandlers.ofByteArray());
        int status = response.statusCode();
        if (status == UNKNOWN_USER || status == NOT_ALLOWED) {
          throw notLetIn(nodes.get(node), response);
        }
        if (!LATER.contains(status)) {
          Reply reply = new Reply(status, object(response.body()));
          absence = null;
          return reply;
        }
        last = nodes.get(node) + " answers " + status + " (see GET _cluster/health)";
      } catch (HttpTimeoutException e) {
        // the time that is left after other failures is short, and says less than they do
        last = turn < nodes.size() ? nodes.get(node) + TAKES_TOO_LONG : last;
      } catch (IOException | JsonException e) {
        last = nodes.get(node) + " " + said(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IndexUnavailable("Interrupted while asking the search cluster", e);
      }
      preferred = (node + 1) % nodes.size();
      if (turn >= nodes.size() - 1 && turn < turns - 1) {
        pause(Math.min(pause, (end - System.nanoTime()) / 1_000_000));
        pause = Math.min(LONGEST_PAUSE, pause * 2);
      }
    }
  }

  private static IndexUnavailable away(String why) {
    return new IndexUnavailable("The search cluster does not answer: " + why);
  }

  private IndexUnavailable notLetIn(URI node, HttpResponse<byte[]> response) {
    String user = login.map(known -> "the user " + known.user()).orElse("anybody without a log-in");
    return new IndexUnavailable(
        response.statusCode() == UNKNOWN_USER
            ? "The search cluster does not let in %s at %s: user or password are wrong"
                .formatted(user, node)
            : "The search cluster does not allow %s: %s %s%s"
                .formatted(
                    user,
                    response.request().method(),
                    response.request().uri().getPath(),
                    reason(response.body())));
  }

  /** In the cluster's words, if it was the cluster that refused. */
  private static String reason(byte[] body) {
    try {
      String error = Reply.error(object(body));
      return error.isEmpty() ? "" : " (" + error + ")";
    } catch (JsonException e) {
      return "";
    }
  }

  /** What went wrong, for the person who can mend it; some of the JDK's exceptions say nothing. */
  private static String said(Exception failure) {
    return switch (failure) {
      case SSLHandshakeException e -> "shows a certificate that is not trusted: " + e.getMessage();
      case ConnectException e ->
          unresolved(e)
              ? "is a name that nobody knows"
              : "cannot be reached (does it run, is the way to it open?)";
      case JsonException e -> "is no OpenSearch";
      default -> "fails with " + failure;
    };
  }

  private static boolean unresolved(Throwable failure) {
    return failure instanceof UnresolvedAddressException
        || failure.getCause() != null && unresolved(failure.getCause());
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

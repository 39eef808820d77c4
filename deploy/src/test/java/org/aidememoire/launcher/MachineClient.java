package org.aidememoire.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.launcher.keycloak.Browser;
import org.jspecify.annotations.Nullable;

/**
 * A ministry's own system, which goes on whatever dies: what was not answered it sends again, with
 * the same Idempotency-Key, or looks whether it was done.
 */
final class MachineClient {

  /** Titles by the path of an instrument. */
  record Instrument(String path, String title) {}

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration TOKEN_AGE = Duration.ofSeconds(60);
  private static final int LISTED = 100;
  private static final int SEARCHED = 50;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String portal;
  private final String issuer;
  private final @Nullable String ministry;
  private volatile String token = "";
  private volatile Instant tokenFrom = Instant.MIN;

  /**
   * @param ministry null for a stranger without a token
   */
  MachineClient(String portal, String issuer, @Nullable String ministry) {
    this.portal = portal;
    this.issuer = issuer;
    this.ministry = ministry;
  }

  /** Creates an instrument; comes back when that was acknowledged. */
  Instrument create(String title) throws InterruptedException {
    var key = UUID.randomUUID().toString();
    var created =
        untilAnswered(
            () ->
                to("/api/instruments")
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString(draft(title))),
            201);
    var location = created.headers().firstValue("Location").orElseThrow();
    return new Instrument(URI.create(location).getPath(), title);
  }

  /** Gives a new instrument another title; comes back when that was acknowledged, or seen. */
  Instrument rename(Instrument instrument, String title) throws InterruptedException {
    var renamed = new Instrument(instrument.path, title);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      var answer =
          tried(
              to(instrument.path + "?reason=Renamed")
                  .header("Content-Type", "application/json")
                  .header("If-Match", "\"1\"")
                  .PUT(BodyPublishers.ofString(draft(title))));
      if (answer.filter(a -> a.statusCode() == 200).isPresent() || isAsWritten(renamed)) {
        return renamed;
      }
      Thread.sleep(BETWEEN_TRIES);
    }
    throw new AssertionError(instrument + " could not be renamed");
  }

  /** Attaches a text file; comes back when that was acknowledged, or seen. */
  void attach(Instrument to, String name, String text) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      var answer =
          tried(
              to("/api/attachments?record=" + id(to) + "&name=" + name)
                  .header("Content-Type", "text/plain")
                  .POST(BodyPublishers.ofString(text)));
      if (answer.filter(a -> a.statusCode() == 201).isPresent() || files(to).containsKey(name)) {
        return;
      }
      Thread.sleep(BETWEEN_TRIES);
    }
    throw new AssertionError(name + " could not be attached to " + to);
  }

  boolean isAsWritten(Instrument instrument) throws InterruptedException {
    var read = untilAnswered(() -> to(instrument.path), 200);
    var header = json(read.body()).asJsonObject().getJsonObject("header");
    return header.getString("title").equals(instrument.title);
  }

  /** The files of an instrument by name, each with its address and state. */
  Map<String, JsonObject> files(Instrument of) throws InterruptedException {
    var files = new HashMap<String, JsonObject>();
    var answer = untilAnswered(() -> to("/api/attachments?record=" + id(of)), 200);
    for (var each : json(answer.body()).asJsonArray()) {
      var before = files.put(each.asJsonObject().getString("name"), each.asJsonObject());
      if (before != null) {
        throw new AssertionError("attached twice: " + before);
      }
    }
    return files;
  }

  String content(JsonObject file) throws InterruptedException {
    var path = "/api/attachments/" + file.getString("id") + "/content";
    return untilAnswered(() -> to(path), 200).body();
  }

  /** The ids of all instruments whose title says the word, as the API lists them to this reader. */
  Set<String> listed(String word) throws InterruptedException {
    return headers(word).stream().map(each -> each.getString("id")).collect(Collectors.toSet());
  }

  /** The titles of the same. */
  List<String> titles(String word) throws InterruptedException {
    return headers(word).stream().map(each -> each.getString("title")).toList();
  }

  private List<JsonObject> headers(String word) throws InterruptedException {
    var headers = new ArrayList<JsonObject>();
    String cursor = "";
    do {
      var path =
          "/api/instruments?limit=" + LISTED + "&" + Browser.encode(Map.of("cursor", cursor));
      var page = json(untilAnswered(() -> to(path), 200).body()).asJsonObject();
      for (var each : page.getJsonArray("items")) {
        var header = each.asJsonObject().getJsonObject("header");
        if (header.getString("title").contains(word)) {
          headers.add(header);
        }
      }
      cursor = page.getString("next", "");
    } while (!cursor.isEmpty());
    return headers;
  }

  /** Every record that the search finds for this reader; empty while it does not answer. */
  Optional<Set<String>> found(String word) {
    var found = new HashSet<String>();
    int pages = 1;
    for (int page = 1; page <= pages; page++) {
      var answer = tried(to("/api/search?size=" + SEARCHED + "&page=" + page + "&q=" + word));
      if (answer.filter(a -> a.statusCode() == 422).isPresent()) {
        throw new AssertionError(answer.get().body());
      }
      if (answer.filter(a -> a.statusCode() == 200).isEmpty()) {
        return Optional.empty();
      }
      var read = json(answer.get().body()).asJsonObject();
      pages = read.getInt("pages");
      read.getJsonArray("hits").forEach(hit -> found.add(hit.asJsonObject().getString("id")));
    }
    return Optional.of(found);
  }

  boolean answers(String path) {
    return tried(to(path)).filter(answer -> answer.statusCode() == 200).isPresent();
  }

  static String id(Instrument instrument) {
    return instrument.path.substring(instrument.path.lastIndexOf('/') + 1);
  }

  private static String draft(String title) {
    return """
    {"title": "%s", "form": "LAW", "jurisdiction": "INTERNATIONAL", "language": "en"}
    """
        .formatted(title);
  }

  private interface Attempt {
    HttpRequest.Builder request();
  }

  private HttpResponse<String> untilAnswered(Attempt attempt, int status)
      throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Optional<HttpResponse<String>> answer = Optional.empty();
    while (System.nanoTime() < deadline) {
      answer = tried(attempt.request());
      if (answer.filter(a -> a.statusCode() == status).isPresent()) {
        return answer.get();
      }
      Thread.sleep(BETWEEN_TRIES);
    }
    throw new AssertionError("not " + status + " but " + answer.map(a -> a + " " + a.body()));
  }

  /** One try; what it should never be told ends the test. */
  private Optional<HttpResponse<String>> tried(HttpRequest.Builder request) {
    try {
      var answer = http.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofString());
      if (answer.statusCode() == 401) {
        tokenFrom = Instant.MIN;
      }
      return Optional.of(answer);
    } catch (IOException away) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private HttpRequest.Builder to(String path) {
    var request = HttpRequest.newBuilder(URI.create(portal + path));
    return ministry == null ? request : request.header("Authorization", "Bearer " + token());
  }

  /** The one before while Keycloak is away. */
  private synchronized String token() {
    if (Instant.now().isAfter(tokenFrom.plus(TOKEN_AGE))) {
      var form =
          Map.of(
              "grant_type", "client_credentials",
              "client_id", "machine-" + ministry,
              "client_secret", "machine-" + ministry + "-secret");
      tried(
              HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(Browser.encode(form))))
          .filter(answer -> answer.statusCode() == 200)
          .ifPresent(
              answer -> {
                token = json(answer.body()).asJsonObject().getString("access_token");
                tokenFrom = Instant.now();
              });
    }
    return token;
  }

  private static JsonStructure json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.read();
    }
  }
}

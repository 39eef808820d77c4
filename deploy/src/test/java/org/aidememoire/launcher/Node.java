package org.aidememoire.launcher;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.logging.Logger;
import org.aidememoire.bench.PublishBench;
import org.aidememoire.bench.PublishBench.Figures;

/** One of several portals on the same database, as a ministry's own system sees it. */
final class Node {

  private static final Logger LOG = Logger.getLogger(Node.class.getName());
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final double WITHIN_MILLISECONDS = 1000;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String url;
  private final String token;

  Node(int port, String token) {
    this.url = "http://localhost:" + port;
    this.token = token;
  }

  /** A word that stands nowhere yet. */
  static String word() {
    return "word" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
  }

  /** What is published here is found there within a second, and what is withdrawn is gone. */
  void publishesFor(Node other, String issuer, int rounds, String how) throws Exception {
    Figures figures = PublishBench.measure(url, other.url, issuer, rounds);
    LOG.info(() -> "written on one node, asked on the other, " + how + ":\n" + figures);
    // The median: single rounds also tell what else this machine was doing.
    assertTrue(Figures.at(figures.found(), 50) < WITHIN_MILLISECONDS, figures::toString);
    assertTrue(Figures.at(figures.gone(), 50) < WITHIN_MILLISECONDS, figures::toString);
  }

  String get(String path) {
    return send(to(path)).body();
  }

  /** Whatever it answers. */
  HttpResponse<String> ask(String path) {
    return answer(to(path));
  }

  /** Path of a new instrument of that title, which its own ministry alone reads. */
  String instrument(String title) {
    var answer =
        send(
            to("/api/instruments")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(draft(title))));
    return URI.create(location(answer)).getPath();
  }

  /** Gives the instrument another title; the version is the one before. */
  void rename(String instrument, int version, String title) {
    send(
        to(instrument + "?reason=Renamed")
            .header("Content-Type", "application/json")
            .header("If-Match", "\"" + version + "\"")
            .PUT(BodyPublishers.ofString(draft(title))));
  }

  private static String draft(String title) {
    return """
        {"title": "%s", "form": "LAW", "jurisdiction": "INTERNATIONAL", "language": "en"}
        """
        .formatted(title);
  }

  /** A step of a record's life, as {@code publish}; the version is the one before. */
  void step(String record, int version, String step) {
    send(
        to(record + "/" + step)
            .header("If-Match", "\"" + version + "\"")
            .POST(BodyPublishers.noBody()));
  }

  /** Path of a new upload to that instrument. */
  String beginUpload(String instrument, String name, int length) {
    String record = instrument.substring(instrument.lastIndexOf('/') + 1);
    var answer =
        send(
            tus("/api/attachments/uploads")
                .header("Upload-Length", String.valueOf(length))
                .header("Upload-Metadata", "record " + base64(record) + ",filename " + base64(name))
                .POST(BodyPublishers.noBody()));
    return URI.create(location(answer)).getPath();
  }

  /** Sends the bytes from an offset up to an end; path of the attachment when it is whole. */
  String goOn(String upload, byte[] content, int offset, int end) {
    byte[] chunk = Arrays.copyOfRange(content, offset, end);
    var answer =
        send(
            tus(upload)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", String.valueOf(offset))
                .method("PATCH", BodyPublishers.ofByteArray(chunk)));
    return answer.headers().firstValue("Content-Location").orElse("");
  }

  /** A search that cannot be answered yet is asked again. */
  void awaitFound(String word, int records) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      var answer = ask(search(word));
      if (answer.statusCode() == 200 && total(answer.body()) == records) {
        return;
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError(
            "%s does not find %d records with %s, but answers %s"
                .formatted(url, records, word, answer.body()));
      }
      Thread.sleep(20);
    }
  }

  /** How many records it finds. */
  int found(String words) {
    return total(get(search(words)));
  }

  private static int total(String answer) {
    return json(answer).getInt("total");
  }

  private static String search(String words) {
    return "/api/search?size=1&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .header("Authorization", "Bearer " + token);
  }

  private HttpRequest.Builder tus(String path) {
    return to(path).header("Tus-Resumable", "1.0.0");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    var answer = answer(request);
    if (answer.statusCode() >= 400) {
      throw new AssertionError(answer.uri() + " " + answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  private static HttpResponse<String> answer(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

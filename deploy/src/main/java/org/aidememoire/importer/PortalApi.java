package org.aidememoire.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Requests to the portal's API as a ministry's machine. */
final class PortalApi implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int ATTEMPTS = 3;

  /** The portal checks a bounded number of one machine's files at a time, and says when to ask. */
  private static final int TOO_MANY_REQUESTS = 429;

  private static final int TURNS = 120;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final String portal;
  private final MachineToken token;

  PortalApi(ImportOptions options) {
    this.portal = options.portal();
    this.token = new MachineToken(client, options);
  }

  JsonStructure get(String path) throws IOException, InterruptedException, Refused {
    return json(send(request(path).GET()).body());
  }

  /**
   * A key of its own goes with it, should the first request be lost on its way back.
   *
   * @return the new record's address below the portal's, {@code /api/instruments/…}
   */
  String create(String path, JsonObject body) throws IOException, InterruptedException, Refused {
    var request =
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "import-" + UUID.randomUUID())
            .POST(BodyPublishers.ofString(body.toString()));
    return location(send(request));
  }

  /** Takes a step with a record, say {@code publish}, at the version that it has now. */
  void step(String address, String step) throws IOException, InterruptedException, Refused {
    send("POST", address + "/" + step, BodyPublishers.noBody(), "If-Match", tag(version(address)));
  }

  /** Discards a draft; its ministry can take it back for 30 days. */
  void discard(String address) throws IOException, InterruptedException, Refused {
    String draft = "/api/discarded-drafts" + address.substring(address.lastIndexOf('/'));
    send("PUT", draft, BodyPublishers.noBody(), "If-Match", tag(version(address)));
  }

  private int version(String address) throws IOException, InterruptedException, Refused {
    return get(address).asJsonObject().getJsonObject("header").getInt("version");
  }

  void edit(String address, int version, JsonObject draft, String reason)
      throws IOException, InterruptedException, Refused {
    send(
        "PUT",
        address + "?reason=" + URLEncoder.encode(reason, UTF_8),
        BodyPublishers.ofString(draft.toString()),
        "If-Match",
        tag(version),
        "Content-Type",
        "application/json");
  }

  private static String tag(int version) {
    return "\"" + version + "\"";
  }

  HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers)
      throws IOException, InterruptedException, Refused {
    var request = request(path).method(method, body);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  static String location(HttpResponse<?> answer) {
    String location = answer.headers().firstValue("Location").orElseThrow();
    return URI.create(location).getPath();
  }

  private HttpRequest.Builder request(String path)
      throws IOException, InterruptedException, Refused {
    return HttpRequest.newBuilder(URI.create(portal + path))
        .timeout(PATIENCE)
        .header("Accept", "application/json, application/problem+json")
        .header("Authorization", "Bearer " + token.value());
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException, Refused {
    for (int attempt = 1; ; attempt++) {
      try {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() == TOO_MANY_REQUESTS && attempt < TURNS) {
          String seconds = answer.headers().firstValue("Retry-After").orElse("30");
          Thread.sleep(
              Duration.ofSeconds(seconds.matches("\\d{1,3}") ? Long.parseLong(seconds) : 30));
          continue;
        }
        if (answer.statusCode() >= 400) {
          throw new Refused(reason(answer), fields(answer));
        }
        return answer;
      } catch (IOException e) {
        if (attempt >= ATTEMPTS) {
          throw e;
        }
        Thread.sleep(Duration.ofSeconds(attempt));
      }
    }
  }

  /** The problem document in one line: its title, its detail and the fields it names. */
  private static String reason(HttpResponse<String> answer) {
    if (!answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
      return "the portal answers " + answer.statusCode();
    }
    JsonObject problem = json(answer.body()).asJsonObject();
    String detail = problem.getString("detail", "");
    var said = new StringBuilder(detail.isEmpty() ? problem.getString("title", "") : detail);
    for (String list : new String[] {"errors", "fields"}) {
      if (problem.containsKey(list)) {
        said.append(' ').append(problem.get(list));
      }
    }
    return "the portal answers " + answer.statusCode() + ": " + said;
  }

  private static List<Refused.Field> fields(HttpResponse<String> answer) {
    if (!answer.headers().firstValue("Content-Type").orElse("").contains("json")
        || !(json(answer.body()) instanceof JsonObject problem)
        || !problem.containsKey("errors")) {
      return List.of();
    }
    return problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
        .map(error -> new Refused.Field(error.getString("field"), error.getString("message")))
        .toList();
  }

  private static JsonStructure json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.read();
    }
  }

  @Override
  public void close() {
    client.close();
  }
}

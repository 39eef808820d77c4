package org.aidememoire.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * As much of the portal's API and of Keycloak as an import speaks to; texts with «bad» are refused.
 */
final class StubPortal implements AutoCloseable {

  private final HttpServer server =
      HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

  /** By id, as the API shows them. */
  final Map<String, JsonObject> instruments = new LinkedHashMap<>();

  /** By id: record, sha256, state. */
  final Map<String, JsonObject> files = new LinkedHashMap<>();

  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> uploads = new HashMap<>();

  StubPortal() throws IOException {
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  List<String> titles(String state) {
    var titles = new ArrayList<String>();
    for (JsonObject instrument : instruments.values()) {
      var header = instrument.getJsonObject("header");
      if (header.getString("state").equals(state)) {
        titles.add(header.getString("title"));
      }
    }
    return titles;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String[] path = exchange.getRequestURI().getPath().split("/");
    String method = exchange.getRequestMethod();
    if (path[1].equals("realms")) {
      send(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":300}");
    } else if (path[2].equals("discarded-drafts")) {
      instruments.remove(path[3]);
      send(exchange, 200, "{}");
    } else if (path[2].equals("instruments")) {
      instruments(exchange, method, path, body);
    } else if (path.length > 3 && path[3].equals("uploads")) {
      uploads(exchange, path, body);
    } else if (path.length > 3) {
      send(exchange, 200, files.get(path[3]).toString());
    } else {
      String record = exchange.getRequestURI().getQuery().replace("record=", "");
      var of = Json.createArrayBuilder();
      files.values().stream().filter(f -> f.getString("record").equals(record)).forEach(of::add);
      send(exchange, 200, of.build().toString());
    }
  }

  private void instruments(HttpExchange exchange, String method, String[] path, String body)
      throws IOException {
    switch (method + path.length) {
      case "GET3" -> {
        var items = Json.createArrayBuilder();
        instruments.values().forEach(items::add);
        send(exchange, 200, Json.createObjectBuilder().add("items", items).build().toString());
      }
      case "POST3" -> {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String id = keys.computeIfAbsent(key, one -> "i" + keys.size());
        instruments.putIfAbsent(id, view(id, "DRAFT", 1, object(body)));
        created(exchange, "/api/instruments/" + id);
      }
      case "PUT4" -> {
        var header = instruments.get(path[3]).getJsonObject("header");
        int version = header.getInt("version") + 1;
        instruments.put(path[3], view(path[3], header.getString("state"), version, object(body)));
        send(exchange, 200, "{}");
      }
      case "POST5" -> {
        var before = instruments.get(path[3]);
        var header =
            Json.createObjectBuilder(before.getJsonObject("header")).add("state", "PUBLISHED");
        instruments.put(path[3], Json.createObjectBuilder(before).add("header", header).build());
        send(exchange, 200, "{}");
      }
      default -> send(exchange, 200, instruments.get(path[3]).toString());
    }
  }

  private static JsonObject view(String id, String state, int version, JsonObject draft) {
    var header =
        Json.createObjectBuilder()
            .add("id", id)
            .add("version", version)
            .add("state", state)
            .add("ministry", "ph-dmw")
            .add("level", "MINISTRY")
            .add("groups", Json.createArrayBuilder())
            .add("topics", draft.getOrDefault("topics", Json.createArrayBuilder().build()))
            .add("title", draft.get("title"))
            .add("language", draft.get("language"));
    var view = Json.createObjectBuilder(draft).add("header", header);
    List.of("title", "language", "topics", "sharing").forEach(view::remove);
    return view.build();
  }

  private void uploads(HttpExchange exchange, String[] path, String body) throws IOException {
    if (path.length == 4) {
      String metadata = exchange.getRequestHeaders().getFirst("Upload-Metadata");
      String record = metadata.split("[ ,]")[1];
      String id = "u" + uploads.size();
      uploads.put(id, new String(Base64.getDecoder().decode(record), UTF_8));
      created(exchange, "/api/attachments/uploads/" + id);
      return;
    }
    String id = "f" + files.size();
    boolean bad = body.contains("bad");
    files.put(
        id,
        Json.createObjectBuilder()
            .add("id", id)
            .add("record", uploads.get(path[4]))
            .add("sha256", sha256(body))
            .add("state", bad ? "REFUSED" : body.contains("passports") ? "HELD" : "AVAILABLE")
            .add("toConfirm", body.contains("passports"))
            .add("reason", bad ? "The file is damaged or incomplete." : "")
            .build());
    exchange.getResponseHeaders().add("Content-Location", "/api/attachments/" + id);
    send(exchange, 204, "");
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonObject object(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static void created(HttpExchange exchange, String location) throws IOException {
    exchange.getResponseHeaders().add("Location", location);
    send(exchange, 201, "{}");
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package org.aidememoire.attachment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A ministry's own system at the portal's API, with a token of the real Keycloak. */
final class PortalClient {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  static final String PORTAL = System.getProperty("portal.url");

  private final String token;

  PortalClient(String ministry) {
    String client = "machine-" + ministry;
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(
                    URI.create(
                        System.getProperty("portal.oidc.issuer")
                            + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=%s&client_secret=%s-secret"
                            .formatted(client, client))));
    token = json(answer.body()).asJsonObject().getString("access_token");
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : PORTAL + path))
        .header("Authorization", "Bearer " + token);
  }

  String authorization() {
    return "Bearer " + token;
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  HttpResponse<String> get(String path) {
    return send(to(path));
  }

  /** A new law update of this ministry, which its people alone read; its key. */
  String lawUpdate(String title) {
    HttpResponse<String> answer =
        send(
            to("/api/law-updates")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        """
                        {"title": "%s", "host": "TH", "language": "en", "changes": "Fees change."}
                        """
                            .formatted(title))));
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.body());
    }
    return json(answer.body()).asJsonObject().getJsonObject("header").getString("id");
  }

  HttpResponse<String> attach(String record, String name, byte[] content) {
    return send(
        to("/api/attachments?record=" + record + "&language=th&name=" + encoded(name))
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(content)));
  }

  /** The file once it is no longer held, and its pictures are read. */
  JsonObject checked(String attachment) throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      JsonObject file = json(get("/api/attachments/" + attachment).body()).asJsonObject();
      if (!file.getString("state").equals("HELD") && !file.getString("ocr").equals("WAITING")) {
        return file;
      }
      Thread.sleep(200);
    }
    throw new AssertionError("still held after two minutes");
  }

  static JsonValue json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

package org.aidememoire.launcher.keycloak;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The little of Keycloak's administration API that the launcher and the tests need. */
public final class KeycloakAdmin implements AutoCloseable {

  private final HttpClient client;
  private final String realms;
  private final String token;

  private KeycloakAdmin(HttpClient client, String url, String token) {
    this.client = client;
    this.realms = url + "/admin/realms/";
    this.token = token;
  }

  static KeycloakAdmin signIn(String url, String password) {
    var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    var request =
        HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=password&client_id=admin-cli&username=admin&password=" + password))
            .build();
    String answer = send(client, request);
    try (var reader = Json.createReader(new StringReader(answer))) {
      return new KeycloakAdmin(client, url, reader.readObject().getString("access_token"));
    }
  }

  /**
   * @param path below {@code /admin/realms/}
   */
  public JsonArray list(String path) {
    String answer = send(client, request(path).GET().build());
    try (var reader = Json.createReader(new StringReader(answer))) {
      return reader.readArray();
    }
  }

  public void put(String path, String json) {
    change("PUT", path, json);
  }

  public void post(String path, String json) {
    change("POST", path, json);
  }

  public void delete(String path) {
    send(client, request(path).DELETE().build());
  }

  private void change(String method, String path, String json) {
    send(
        client,
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(realms + path))
        .header("Authorization", "Bearer " + token);
  }

  private static String send(HttpClient client, HttpRequest request) {
    try {
      var response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(
            "Keycloak answers %d to %s %s: %s"
                .formatted(
                    response.statusCode(), request.method(), request.uri(), response.body()));
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}

package org.aidememoire.importer;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** The access token of a ministry's machine, renewed before it ends. */
final class MachineToken {

  private static final Duration SPARE = Duration.ofSeconds(30);

  private final HttpClient client;
  private final URI endpoint;
  private final String form;
  private String token = "";
  private Instant renewAt = Instant.MIN;

  MachineToken(HttpClient client, ImportOptions options) {
    this.client = client;
    this.endpoint = URI.create(options.keycloak() + "/realms/portal/protocol/openid-connect/token");
    this.form =
        "grant_type=client_credentials&client_id=machine-%s&client_secret=%s"
            .formatted(options.ministry(), encode(options.secret()));
  }

  String value() throws IOException, InterruptedException, Refused {
    if (Instant.now().isAfter(renewAt)) {
      renew();
    }
    return token;
  }

  private void renew() throws IOException, InterruptedException, Refused {
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new Refused("Keycloak gives no token for this machine: " + answer.body());
    }
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      var json = reader.readObject();
      token = json.getString("access_token");
      renewAt = Instant.now().plusSeconds(json.getInt("expires_in")).minus(SPARE);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

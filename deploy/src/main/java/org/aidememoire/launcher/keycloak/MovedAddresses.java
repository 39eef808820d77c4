package org.aidememoire.launcher.keycloak;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Keeps the addresses inside the realms (redirects, endpoints of the upstream providers) equal to
 * the addresses of this start. Which ones the realms hold stands in {@code addresses.properties}.
 */
final class MovedAddresses {

  private static final String FILE = "addresses.properties";

  private final Path file;
  private final String adminPassword;

  MovedAddresses(Path home, String adminPassword) {
    this.file = home.resolve(FILE);
    this.adminPassword = adminPassword;
  }

  /** False until a first start has finished. */
  static boolean areKept(Path home) {
    return Files.exists(home.resolve(FILE));
  }

  void follow(Addresses now) {
    try {
      if (Files.exists(file)) {
        Addresses before = read();
        if (!before.equals(now)) {
          move(before, now);
        }
      }
      write(now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void move(Addresses before, Addresses now) {
    try (var admin = KeycloakAdmin.signIn(now.keycloak(), adminPassword)) {
      Stream.concat(
              Stream.of("portal"), Demonstration.providers().stream().map(Provider::upstreamRealm))
          .forEach(realm -> moveAll(admin, realm + "/clients", "id", before, now));
      moveAll(admin, "portal/identity-provider/instances", "alias", before, now);
    }
  }

  private static void moveAll(
      KeycloakAdmin admin, String collection, String key, Addresses before, Addresses now) {
    for (JsonValue each : admin.list(collection)) {
      JsonObject old = each.asJsonObject();
      String moved =
          old.toString()
              // Two steps, for one server's new address may be the other's old one.
              .replace(before.portal(), "@portal@")
              .replace(before.keycloak(), "@keycloak@")
              .replace("@portal@", now.portal())
              .replace("@keycloak@", now.keycloak());
      if (!moved.equals(old.toString())) {
        admin.put(collection + "/" + old.getString(key), moved);
      }
    }
  }

  private Addresses read() throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return new Addresses(properties.getProperty("portal"), properties.getProperty("keycloak"));
  }

  private void write(Addresses now) throws IOException {
    var properties = new Properties();
    properties.setProperty("portal", now.portal());
    properties.setProperty("keycloak", now.keycloak());
    try (var writer = Files.newBufferedWriter(file)) {
      properties.store(writer, null);
    }
  }
}

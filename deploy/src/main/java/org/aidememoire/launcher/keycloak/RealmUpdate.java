package org.aidememoire.launcher.keycloak;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aidememoire.launcher.server.Digests;
import org.aidememoire.launcher.server.Resources;

/**
 * Brings a broker realm up to today's text, for an import never touches a realm that exists: the
 * bounds of its sessions, its user profile, the clock that providers are allowed, and the mappers.
 * What an administrator has added beside them stays, and so does every user.
 *
 * <p>The digest of the text that the realm follows stands in {@code realm.digest}.
 */
final class RealmUpdate {

  static final String FILE = "realm.digest";

  private static final String REALM = "portal";
  private static final String PROVIDERS = REALM + "/identity-provider/instances";

  private static final List<String> BOUNDS =
      List.of("accessTokenLifespan", "ssoSessionIdleTimeout", "ssoSessionMaxLifespan");

  private final Path file;
  private final String adminPassword;

  RealmUpdate(Path home, String adminPassword) {
    this.file = home.resolve(FILE);
    this.adminPassword = adminPassword;
  }

  /** The realm was imported from that text just now. */
  void imported(Realms realms) throws IOException {
    Files.writeString(file, digest(realms));
  }

  void follow(Realms realms, String keycloak) throws IOException {
    if (Files.exists(file) && Files.readString(file).equals(digest(realms))) {
      return;
    }
    try (var admin = KeycloakAdmin.signIn(keycloak, adminPassword);
        var reader = Json.createReader(new StringReader(realms.broker()))) {
      var text = reader.readObject();
      bounds(admin, text);
      admin.put(REALM + "/users/profile", Resources.text(Realms.class, "realms/user-profile.json"));
      var kept = admin.list(PROVIDERS);
      text.getJsonArray("identityProviders").stream()
          .map(JsonValue::asJsonObject)
          .filter(p -> named(kept, "alias", p.getString("alias")).isPresent())
          .forEach(p -> provider(admin, kept, text, p));
      claims(admin, text);
    }
    imported(realms);
  }

  /** Of the text on any addresses: those move by themselves. */
  private static String digest(Realms realms) {
    return Digests.shortSha256(realms.onNoAddresses().broker());
  }

  private static void bounds(KeycloakAdmin admin, JsonObject text) {
    var some = Json.createObjectBuilder();
    BOUNDS.forEach(bound -> some.add(bound, text.get(bound)));
    admin.put(REALM, some.build().toString());
  }

  private static void provider(
      KeycloakAdmin admin, List<JsonValue> kept, JsonObject text, JsonObject provider) {
    var alias = provider.getString("alias");
    var before = named(kept, "alias", alias).orElseThrow();
    var config =
        Json.createObjectBuilder(provider.getJsonObject("config"))
            .addAll(Json.createObjectBuilder(before.getJsonObject("config")));
    admin.put(
        PROVIDERS + "/" + alias,
        Json.createObjectBuilder(before).add("config", config).build().toString());
    text.getJsonArray("identityProviderMappers").stream()
        .map(JsonValue::asJsonObject)
        .filter(mapper -> alias.equals(mapper.getString("identityProviderAlias")))
        .forEach(mapper -> mapper(admin, PROVIDERS + "/" + alias + "/mappers", mapper));
  }

  private static void mapper(KeycloakAdmin admin, String mappers, JsonObject mapper) {
    var kept = named(admin.list(mappers), "name", mapper.getString("name"));
    if (kept.isEmpty()) {
      admin.post(mappers, mapper.toString());
    } else if (!mapper.getJsonObject("config").equals(kept.get().getJsonObject("config"))) {
      var id = kept.get().getString("id");
      var changed = Json.createObjectBuilder(mapper).add("id", id).build();
      admin.put(mappers + "/" + id, changed.toString());
    }
  }

  /** The claims that the portal's client gets of a person who signs in. */
  private static void claims(KeycloakAdmin admin, JsonObject text) {
    var client = named(text.getJsonArray("clients"), "clientId", REALM).orElseThrow();
    var kept = named(admin.list(REALM + "/clients"), "clientId", REALM);
    if (kept.isEmpty()) {
      return;
    }
    var mappers = REALM + "/clients/" + kept.get().getString("id") + "/protocol-mappers/models";
    var there = admin.list(mappers);
    for (JsonValue each : client.getJsonArray("protocolMappers")) {
      if (named(there, "name", each.asJsonObject().getString("name")).isEmpty()) {
        admin.post(mappers, each.toString());
      }
    }
  }

  private static Optional<JsonObject> named(List<JsonValue> all, String key, String name) {
    return all.stream()
        .map(JsonValue::asJsonObject)
        .filter(each -> name.equals(each.getString(key, null)))
        .findFirst();
  }
}

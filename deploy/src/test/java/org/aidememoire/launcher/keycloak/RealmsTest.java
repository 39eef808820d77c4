package org.aidememoire.launcher.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RealmsTest {

  private static final Pattern MARK = Pattern.compile("@[a-z-]+@");

  private final Realms realms =
      new Realms(Addresses.local(8080, 8180), SessionBounds.USUAL, "one", "two");

  @Test
  void everyMarkIsFilled() {
    assertFalse(MARK.matcher(realms.broker()).find());
    for (Provider provider : Demonstration.providers()) {
      assertFalse(MARK.matcher(realms.upstream(provider)).find(), provider.alias());
    }
  }

  @Test
  void everyProviderHasItsRealmAndItsMachine() {
    JsonObject broker = parse(realms.broker());
    int providers = Demonstration.providers().size();
    assertEquals(providers, broker.getJsonArray("identityProviders").size());
    long machines =
        broker.getJsonArray("clients").stream()
            .filter(client -> client.asJsonObject().getString("clientId").startsWith("machine-"))
            .count();
    assertEquals(providers, machines);
  }

  @Test
  void codesGoToThePortalsCallbackAndNowhereElse() {
    for (var each : parse(realms.broker()).getJsonArray("clients")) {
      JsonObject client = each.asJsonObject();
      if ("portal".equals(client.getString("clientId"))) {
        assertEquals(
            "[\"http://localhost:8080/signed-in\"]", client.get("redirectUris").toString());
        assertEquals(
            "http://localhost:8080/",
            client.getJsonObject("attributes").getString("post.logout.redirect.uris"));
      }
    }
  }

  @Test
  void allPagesAreInThePortalsLookAndLeadBackToIt() {
    assertLook(parse(realms.broker()), "portal");
    for (Provider provider : Demonstration.providers()) {
      var client =
          provider.protocol().equals("saml")
              ? "http://localhost:8180/realms/portal"
              : "portal-broker";
      assertLook(parse(realms.upstream(provider)), client);
    }
  }

  private static void assertLook(JsonObject realm, String clientId) {
    assertEquals("aide-memoire", realm.getString("loginTheme"));
    var client =
        realm.getJsonArray("clients").stream()
            .map(JsonValue::asJsonObject)
            .filter(c -> c.getString("clientId").equals(clientId))
            .findFirst()
            .orElseThrow();
    assertEquals("http://localhost:8080/", client.getString("baseUrl"));
  }

  @Test
  void everyFileOfTheThemeIsGivenToKeycloak() throws IOException {
    var theme = Path.of("src/main/resources/org/aidememoire/launcher/keycloak/theme");
    try (var files = Files.walk(theme)) {
      assertEquals(
          Set.copyOf(KeycloakDistribution.THEME),
          files
              .filter(Files::isRegularFile)
              .map(file -> theme.relativize(file).toString())
              .collect(Collectors.toSet()));
    }
  }

  @Test
  void everyProvidersClockMayDifferByAMinuteAndItsSubjectIsMarked() {
    JsonObject broker = parse(realms.broker());
    for (var each : broker.getJsonArray("identityProviders")) {
      JsonObject provider = each.asJsonObject();
      assertEquals("60", provider.getJsonObject("config").getString("allowedClockSkew"));
      long marked =
          broker.getJsonArray("identityProviderMappers").stream()
              .map(JsonValue::asJsonObject)
              .filter(m -> m.getString("identityProviderAlias").equals(provider.getString("alias")))
              .map(m -> m.getJsonObject("config"))
              .filter(c -> c.getString("target", "").equals("BROKER_USERNAME"))
              .filter(c -> c.getString("template").matches("subject:\\$\\{(CLAIM.sub|NAMEID)}"))
              .count();
      assertEquals(1, marked, provider.getString("alias"));
    }
  }

  @Test
  void sessionsAreBoundedAsThePortalsAre() {
    JsonObject broker = parse(realms.broker());
    assertEquals(1800, broker.getInt("ssoSessionIdleTimeout"));
    assertEquals(43_200, broker.getInt("ssoSessionMaxLifespan"));
  }

  @Test
  void noProviderMayLinkToAnExistingUserOrVouchForAnEmail() {
    for (var each : parse(realms.broker()).getJsonArray("identityProviders")) {
      JsonObject provider = each.asJsonObject();
      assertEquals("first sign-in", provider.getString("firstBrokerLoginFlowAlias"));
      assertFalse(provider.getBoolean("trustEmail"));
    }
    for (var each : parse(realms.broker()).getJsonArray("identityProviderMappers")) {
      assertEquals("FORCE", each.asJsonObject().getJsonObject("config").getString("syncMode"));
    }
  }

  private static JsonObject parse(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}

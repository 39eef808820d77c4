package org.aidememoire.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RealmsTest {

  private static final Pattern MARK = Pattern.compile("@[a-z-]+@");

  private final Realms realms = new Realms(Addresses.local(8080, 8180), "one", "two");

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

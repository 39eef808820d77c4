package org.aidememoire.launcher.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A realm that an earlier release has imported. */
class RealmUpdateTest {

  private static final String KIND = "portal/identity-provider/instances/vn-moha";

  @TempDir Path home;

  @Test
  void aRealmOfAnEarlierReleaseGetsWhatIsNewAndKeepsItsUsers() throws IOException {
    var keycloak = SharedKeycloak.SERVER;
    var portal = new RelyingPortal(keycloak, SharedKeycloak.PORTAL);
    try (var admin = keycloak.admin();
        var browser = portal.browser()) {
      portal.signIn(browser, "vn-moha", "desk");
      var users = admin.list("portal/users").size();
      makeOld(admin);
      var bounds = new SessionBounds(Duration.ofMinutes(20), Duration.ofHours(8));
      follow(keycloak, bounds);
      assertEquals(users, admin.list("portal/users").size());
      assertEquals("vn-moha.${CLAIM.sub}", template(admin.list(KIND + "/mappers"), "username"));
      assertEquals("subject:${CLAIM.sub}", template(admin.list(KIND + "/mappers"), "subject"));
      assertEquals("60", config(admin, "allowedClockSkew"));
      var realm = named(admin.list(""), "realm", "portal");
      assertEquals(1200, realm.getInt("ssoSessionIdleTimeout"));
      assertEquals(28800, realm.getInt("ssoSessionMaxLifespan"));
      follow(keycloak, SessionBounds.USUAL);
    }
    try (var again = portal.browser()) {
      var claims = RelyingPortal.Tokens.claims(portal.signIn(again, "vn-moha", "desk").id());
      assertTrue(claims.getString("ministry_subject").startsWith("subject:"), claims::toString);
    }
  }

  private void follow(Keycloak keycloak, SessionBounds bounds) throws IOException {
    var update = new RealmUpdate(home, keycloak.adminPassword());
    var addresses = new Addresses(SharedKeycloak.PORTAL, keycloak.url());
    update.follow(new Realms(addresses, bounds, "", ""), keycloak.url());
    assertTrue(Files.exists(home.resolve(RealmUpdate.FILE)));
  }

  private static void makeOld(KeycloakAdmin admin) {
    var mappers = admin.list(KIND + "/mappers");
    var username = named(mappers, "name", "vn-moha: username");
    admin.put(
        KIND + "/mappers/" + username.getString("id"),
        username.toString().replace("${CLAIM.sub}", "${CLAIM.preferred_username}"));
    admin.delete(KIND + "/mappers/" + named(mappers, "name", "vn-moha: subject").getString("id"));
    var provider =
        named(admin.list("portal/identity-provider/instances"), "alias", "vn-moha").toString();
    admin.put(KIND, provider.replaceAll("\"allowedClockSkew\":\"60\",?", ""));
  }

  private static String config(KeycloakAdmin admin, String key) {
    return named(admin.list("portal/identity-provider/instances"), "alias", "vn-moha")
        .getJsonObject("config")
        .getString(key, "");
  }

  private static String template(JsonArray mappers, String name) {
    return named(mappers, "name", "vn-moha: " + name).getJsonObject("config").getString("template");
  }

  private static JsonObject named(JsonArray all, String key, String name) {
    return all.stream()
        .map(JsonValue::asJsonObject)
        .filter(each -> name.equals(each.getString(key, "")))
        .findFirst()
        .orElseThrow();
  }
}

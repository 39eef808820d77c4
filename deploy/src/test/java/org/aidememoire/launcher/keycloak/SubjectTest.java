package org.aidememoire.launcher.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.aidememoire.launcher.keycloak.RelyingPortal.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By what the portal knows somebody again: OpenID Connect and SAML alike. */
class SubjectTest {

  private final RelyingPortal portal =
      new RelyingPortal(SharedKeycloak.SERVER, SharedKeycloak.PORTAL);
  private final String username = "somebody-" + UUID.randomUUID().toString().substring(0, 8);

  @ParameterizedTest
  @ValueSource(strings = {"ph-dmw", "la-molsw"})
  void anAccountThatIsRenamedKeepsItsSubject(String provider) {
    try (var admin = SharedKeycloak.SERVER.admin()) {
      String realm = "up-" + provider;
      admin.put(realm, "{\"editUsernameAllowed\": true}");
      NewAccount.make(admin, realm, username);
      var before = claims(provider, username);
      var account = NewAccount.id(admin, realm, username);
      admin.put(realm + "/users/" + account, "{\"username\": \"%s-new\"}".formatted(username));
      var after = claims(provider, username + "-new");
      assertEquals(before.getString("ministry_subject"), after.getString("ministry_subject"));
      assertEquals(before.getString("sub"), after.getString("sub"));
      assertEquals(username, before.getString("ministry_username"));
      assertEquals(username + "-new", after.getString("ministry_username"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ph-dmw", "la-molsw"})
  void anAccountThatIsMadeAnewUnderAUsedNameIsAnotherPersonAndComesIn(String provider) {
    try (var admin = SharedKeycloak.SERVER.admin()) {
      String realm = "up-" + provider;
      NewAccount.make(admin, realm, username);
      var before = claims(provider, username);
      admin.delete(realm + "/users/" + NewAccount.id(admin, realm, username));
      NewAccount.make(admin, realm, username);
      var after = claims(provider, username);
      assertEquals(username, after.getString("ministry_username"));
      assertNotEquals(before.getString("ministry_subject"), after.getString("ministry_subject"));
      assertNotEquals(before.getString("sub"), after.getString("sub"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ph-dmw", "la-molsw"})
  void thePersonOutlivesTheBrokersOwnUser(String provider) {
    try (var admin = SharedKeycloak.SERVER.admin()) {
      NewAccount.make(admin, "up-" + provider, username);
      var before = claims(provider, username);
      admin.delete("portal/users/" + before.getString("sub"));
      var after = claims(provider, username);
      assertEquals(before.getString("ministry_subject"), after.getString("ministry_subject"));
      assertNotEquals(before.getString("sub"), after.getString("sub"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ph-dmw", "la-molsw"})
  void whoeverIsBlockedAtTheBrokerIsOverWhenItIsAskedNext(String provider) {
    try (var admin = SharedKeycloak.SERVER.admin();
        var browser = portal.browser()) {
      NewAccount.make(admin, "up-" + provider, username);
      var tokens = portal.signIn(browser, provider, username);
      assertTrue(portal.asked(tokens).containsKey("refresh_token"));
      var user = Tokens.claims(tokens.id()).getString("sub");
      admin.put("portal/users/" + user, "{\"enabled\": false}");
      assertEquals("invalid_grant", portal.asked(tokens).getString("error"));
    }
  }

  private JsonObject claims(String provider, String name) {
    try (var browser = portal.browser()) {
      return Tokens.claims(portal.signIn(browser, provider, name).id());
    }
  }
}

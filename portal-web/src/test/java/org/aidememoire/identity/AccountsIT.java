package org.aidememoire.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.aidememoire.launcher.keycloak.KeycloakAdmin;
import org.aidememoire.realparts.RealParts;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ministries do to accounts, and what the portal makes of it. */
@ArquillianTest
@RunAsClient
class AccountsIT {

  private final String username = "somebody-" + UUID.randomUUID().toString().substring(0, 8);

  @ParameterizedTest
  @ValueSource(strings = {"ph-dmw", "la-molsw"})
  void whoeverIsRenamedStaysWhoTheyAreAndASuccessorUnderTheNameIsSomebodyElse(String ministry) {
    try (var admin = RealParts.keycloak().admin()) {
      var realm = "up-" + ministry;
      admin.put(realm, "{\"editUsernameAllowed\": true}");
      make(admin, realm, username);
      var before = person(ministry, username);
      admin.put(
          realm + "/users/" + id(admin, realm), "{\"username\": \"%s-new\"}".formatted(username));
      assertEquals(before, person(ministry, username + "-new"));
      make(admin, realm, username);
      assertNotEquals(before, person(ministry, username));
      admin.delete(realm + "/users/" + id(admin, realm));
      make(admin, realm, username);
      assertNotEquals(before, person(ministry, username));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"aim: ministry", "aim: subject"})
  void aConnectionThatIsNotFullySetUpIsNamedAndLeadsNobodyRound(String mapper) {
    var mappers = "portal/identity-provider/instances/aim/mappers";
    try (var admin = RealParts.keycloak().admin();
        var visitor = new Visitor()) {
      var removed =
          admin.list(mappers).stream()
              .map(JsonValue::asJsonObject)
              .filter(each -> mapper.equals(each.getString("name")))
              .findFirst()
              .orElseThrow();
      admin.delete(mappers + "/" + removed.getString("id"));
      forgetUsers(admin);
      try {
        var page = visitor.password(visitor.open("/sign-in/start?ministry=aim"), "trainer");
        assertEquals(200, page.statusCode());
        assertEquals("/sign-in", page.uri().getPath());
        assertTrue(
            page.body().contains("Nobody can sign in through Asian Institute of Management"),
            page.body());
        assertTrue(page.body().contains("tell your ministry’s administrator"), page.body());
        assertEquals(401, visitor.open("/api/me").statusCode());
        var login = visitor.open("/sign-in/start?ministry=ph-dmw");
        assertTrue(login.uri().getPath().contains("up-ph-dmw"), "another ministry can be picked");
      } finally {
        admin.post(mappers, removed.toString());
      }
    }
  }

  /** What a mapper wrote into them would stay. */
  private static void forgetUsers(KeycloakAdmin admin) {
    admin.list("portal/users?search=aim.").stream()
        .map(JsonValue::asJsonObject)
        .forEach(user -> admin.delete("portal/users/" + user.getString("id")));
  }

  private static String person(String ministry, String name) {
    try (var visitor = Visitor.of(ministry, name)) {
      var me = visitor.open("/api/me").body();
      return me.replaceAll("(?s).*\"person\":\"([^\"]+)\".*", "$1");
    }
  }

  private static void make(KeycloakAdmin admin, String realm, String name) {
    admin.post(
        realm + "/users",
        """
        {"username": "%s", "enabled": true, "email": "%s@example.org",
         "firstName": "Some", "lastName": "Body",
         "credentials": [{"type": "password", "value": "aide-memoire"}]}
        """
            .formatted(name, UUID.randomUUID()));
  }

  private String id(KeycloakAdmin admin, String realm) {
    JsonObject account =
        admin.list(realm + "/users?exact=true&username=" + username).getJsonObject(0);
    return account.getString("id");
  }
}

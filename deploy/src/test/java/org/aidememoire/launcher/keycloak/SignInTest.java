package org.aidememoire.launcher.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aidememoire.launcher.keycloak.RelyingPortal.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

  private final Keycloak keycloak = SharedKeycloak.SERVER;
  private final RelyingPortal portal = new RelyingPortal(keycloak, SharedKeycloak.PORTAL);
  private final Browser browser = portal.browser();

  @AfterEach
  void closeBrowser() {
    browser.close();
  }

  static List<Account> oneAccountOfEachProvider() {
    return Demonstration.providers().stream()
        .map(
            provider ->
                Demonstration.accounts().stream()
                    .filter(account -> account.provider().equals(provider.alias()))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("oneAccountOfEachProvider")
  void everyProviderLetsItsPeopleIn(Account account) {
    Tokens tokens = portal.signIn(browser, account.provider(), account.username());
    for (JsonObject claims : List.of(Tokens.claims(tokens.access()), Tokens.claims(tokens.id()))) {
      assertEquals(keycloak.issuer(), claims.getString("iss"));
      assertEquals("portal", claims.getString("aud"));
      assertEquals("portal", claims.getString("azp"));
      assertEquals(account.provider(), claims.getString("idp"));
      assertEquals(account.provider(), claims.getString("ministry"));
      assertEquals(Json.createArrayBuilder().add("member").build(), claims.getJsonArray("groups"));
      assertEquals(account.username(), claims.getString("ministry_username"));
      var subject = claims.getString("ministry_subject");
      assertTrue(subject.matches("subject:\\S+"), subject);
      assertEquals(
          (account.provider() + "." + subject.substring("subject:".length()))
              .toLowerCase(Locale.ROOT),
          claims.getString("preferred_username"));
      assertTrue(claims.getString("name").startsWith(account.position()), claims::toString);
      assertEquals(2, claims.getString("country").length());
    }
    assertEquals("Bearer", Tokens.claims(tokens.access()).getString("typ"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id-kemnaker", "mm-mol"})
  void whatAProviderClaimsAboutMinistriesDoesNotCross(String provider) {
    try (var admin = keycloak.admin()) {
      forge(admin, provider, "ministry", "ph-dmw");
      forge(admin, provider, "idp", "ph-dmw");
      forge(admin, provider, "groups", "machine");
      forge(admin, provider, "ministry_subject", "subject:somebody");
      forge(admin, provider, "identity_provider_identity", "subject:somebody");
    }
    var claims = Tokens.claims(portal.signIn(browser, provider, "attache-kl").access());
    assertEquals(provider, claims.getString("ministry"));
    assertEquals(provider, claims.getString("idp"));
    assertEquals("[\"member\"]", claims.getJsonArray("groups").toString());
    assertNotEquals("subject:somebody", claims.getString("ministry_subject"));
  }

  /** Makes the provider send a claim, or a SAML attribute, of that value for all its people. */
  private static void forge(KeycloakAdmin admin, String provider, String claim, String value) {
    String realm = "up-" + provider;
    JsonObject client =
        admin.list(realm + "/clients").stream()
            .map(each -> each.asJsonObject())
            .filter(each -> "Aide-Mémoire".equals(each.getString("name", "")))
            .findFirst()
            .orElseThrow();
    boolean saml = "saml".equals(client.getString("protocol"));
    var mapper =
        Json.createObjectBuilder()
            .add("name", "forged " + claim)
            .add("protocol", client.getString("protocol"))
            .add(
                "protocolMapper",
                saml ? "saml-hardcode-attribute-mapper" : "oidc-hardcoded-claim-mapper")
            .add(
                "config",
                Json.createObjectBuilder()
                    .add(saml ? "attribute.name" : "claim.name", claim)
                    .add(saml ? "attribute.value" : "claim.value", value)
                    .add("id.token.claim", "true")
                    .add("access.token.claim", "true"));
    admin.post(
        realm + "/clients/" + client.getString("id") + "/protocol-mappers/models",
        mapper.build().toString());
  }

  @Test
  void anotherMinistrysEmailLeadsToNobodyElsesAccount() {
    Tokens philippine = portal.signIn(browser, "ph-dmw", "attache-bangkok");
    try (var admin = keycloak.admin();
        var another = portal.browser()) {
      String users = "up-id-kemnaker/users";
      JsonObject user = admin.list(users + "?username=attache-bangkok&exact=true").getJsonObject(0);
      admin.put(
          users + "/" + user.getString("id"),
          user.toString()
              .replace("attache-bangkok@id-kemnaker.example", "attache-bangkok@ph-dmw.example"));
      Tokens indonesian = portal.signIn(another, "id-kemnaker", "attache-bangkok");
      JsonObject claims = Tokens.claims(indonesian.access());
      assertNotEquals(Tokens.claims(philippine.access()).getString("sub"), claims.getString("sub"));
      assertEquals("attache-bangkok", claims.getString("ministry_username"));
      assertTrue(claims.getString("preferred_username").startsWith("id-kemnaker."));
      assertEquals("id-kemnaker", claims.getString("ministry"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"vn-moha", "la-molsw"})
  void signOutEndsTheSessionAtTheMinistryToo(String provider) {
    Tokens tokens = portal.signIn(browser, provider, "administrator");
    portal.openSignIn(browser, provider);
    assertTrue(
        browser.place().toString().startsWith(SharedKeycloak.PORTAL + "/signed-in"),
        "signed in, no password is asked");

    portal.signOut(browser, tokens);
    assertEquals(SharedKeycloak.PORTAL + "/", browser.place().toString(), browser.page()::text);

    portal.openSignIn(browser, provider);
    assertTrue(browser.place().getPath().startsWith("/realms/up-" + provider), "at the ministry");
    assertFalse(browser.page().select("input[type=password]").isEmpty(), "a password is asked");
  }

  @Test
  void withoutAHintThePageListsTheProvidersAndAsksForNoPassword() {
    portal.openSignIn(browser, "nobody");
    assertTrue(browser.place().getPath().startsWith("/realms/portal"));
    for (Provider provider : Demonstration.providers()) {
      assertTrue(browser.page().text().contains(provider.name()), browser.page()::html);
    }
    assertTrue(browser.page().select("input[type=password]").isEmpty());
  }

  @Test
  void noPasswordIsTakenForTokens() {
    JsonObject answer =
        portal.token(
            Map.of(
                "grant_type", "password",
                "client_id", "portal",
                "client_secret", keycloak.settings().get("portal.oidc.client-secret"),
                "username", "ph-dmw.attache-bangkok",
                "password", Demonstration.PASSWORD));
    assertTrue(answer.containsKey("error"), answer::toString);
  }

  @Test
  void aMachineActsForItsOneMinistry() {
    for (Provider provider : Demonstration.providers()) {
      String machine = "machine-" + provider.alias();
      JsonObject answer =
          portal.token(
              Map.of(
                  "grant_type",
                  "client_credentials",
                  "client_id",
                  machine,
                  "client_secret",
                  machine + "-secret"));
      JsonObject claims = Tokens.claims(answer.getString("access_token"));
      assertEquals(keycloak.issuer(), claims.getString("iss"));
      assertEquals("portal", claims.getString("aud"));
      assertEquals("Bearer", claims.getString("typ"));
      assertEquals(machine, claims.getString("azp"));
      assertEquals(provider.alias(), claims.getString("idp"));
      assertEquals(provider.alias(), claims.getString("ministry"));
      assertEquals("[\"machine\"]", claims.getJsonArray("groups").toString());
    }
  }
}

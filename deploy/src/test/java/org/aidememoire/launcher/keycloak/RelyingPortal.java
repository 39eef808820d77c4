package org.aidememoire.launcher.keycloak;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;

/** What the portal does at sign-in and sign-out, reduced to its requests to Keycloak. */
public final class RelyingPortal {

  /** The tokens of one sign-in; what they say is read without checking the signature. */
  record Tokens(String access, String id, String refresh) {

    static JsonObject claims(String token) {
      byte[] json = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
      try (var reader = Json.createReader(new java.io.ByteArrayInputStream(json))) {
        return reader.readObject();
      }
    }
  }

  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  private final Keycloak keycloak;
  private final String url;

  public RelyingPortal(Keycloak keycloak, String url) {
    this.keycloak = keycloak;
    this.url = url;
  }

  Browser browser() {
    return new Browser(url);
  }

  void openSignIn(Browser browser, String provider) {
    browser.open(
        endpoint("auth")
            + "?"
            + Browser.encode(
                Map.of(
                    "client_id", "portal",
                    "response_type", "code",
                    "scope", "openid",
                    "kc_idp_hint", provider,
                    "redirect_uri", url + "/signed-in")));
  }

  Tokens signIn(Browser browser, String provider, String username) {
    openSignIn(browser, provider);
    browser.submit(Map.of("username", username, "password", Demonstration.PASSWORD));
    var code = CODE.matcher(browser.place().toString());
    if (!code.find()) {
      throw new IllegalStateException(browser.place() + "\n" + browser.page().text());
    }
    JsonObject answer =
        token(
            Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code.group(1),
                "redirect_uri",
                url + "/signed-in",
                "client_id",
                "portal",
                "client_secret",
                keycloak.settings().get("portal.oidc.client-secret")));
    return new Tokens(
        answer.getString("access_token"),
        answer.getString("id_token"),
        answer.getString("refresh_token"));
  }

  /** What Keycloak answers when it is asked whether the session goes on. */
  JsonObject asked(Tokens tokens) {
    return token(
        Map.of(
            "grant_type",
            "refresh_token",
            "refresh_token",
            tokens.refresh(),
            "client_id",
            "portal",
            "client_secret",
            keycloak.settings().get("portal.oidc.client-secret")));
  }

  void signOut(Browser browser, Tokens tokens) {
    browser.open(
        endpoint("logout")
            + "?"
            + Browser.encode(
                Map.of("id_token_hint", tokens.id(), "post_logout_redirect_uri", url + "/")));
  }

  /** The token endpoint's answer, an error included. */
  JsonObject token(Map<String, String> fields) {
    var request =
        HttpRequest.newBuilder(URI.create(endpoint("token")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(Browser.encode(fields)))
            .build();
    try (var client = HttpClient.newHttpClient();
        var reader =
            Json.createReader(
                new StringReader(client.send(request, BodyHandlers.ofString()).body()))) {
      return reader.readObject();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The access token of a ministry's machine. */
  public String machineToken() {
    return token(
            Map.of(
                "grant_type", "client_credentials",
                "client_id", "machine-ph-dmw",
                "client_secret", "machine-ph-dmw-secret"))
        .getString("access_token");
  }

  private String endpoint(String name) {
    return keycloak.issuer() + "/protocol/openid-connect/" + name;
  }
}

package org.aidememoire.launcher.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aidememoire.launcher.server.Artifacts;
import org.aidememoire.launcher.server.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Keycloak's pages say when something went wrong on the way to a ministry and back. */
class WordsTest {

  /** What a browser flow of a broker can end in, by Keycloak's names. */
  private static final Pattern ENDINGS =
      Pattern.compile(
          "(identityProvider|federatedIdentity|couldNot|unexpectedError|cookie|expired|stale|session"
              + "|client(NotFound|Disabled)|realm|missingParameter|pageExpired"
              + "|invalid(Request|Requester|Code|AccessCode|RedirectUri|Parameter)).*(Message|Title|Exceeded)");

  /** Words of those who build sign-ins, for people who only want in. */
  private static final Pattern JARGON =
      Pattern.compile(
          "(?i)account management|identity provider|\\blog"
              + " ?in\\b|broker|token|federated|realm|client\\b|parameter");

  /** Of functions that the broker's realm does not have. */
  private static final Pattern ELSEWHERE = Pattern.compile("identityProviderLinkSuccess.*");

  @Test
  void everyEndingIsToldInThePortalsOwnWords() throws IOException {
    var ours = ours();
    var missing = new TreeMap<String, String>();
    theirs()
        .forEach(
            (key, text) -> {
              var name = key.toString();
              if (ENDINGS.matcher(name).matches()
                  && !ELSEWHERE.matcher(name).matches()
                  && !ours.containsKey(name)) {
                missing.put(name, text.toString());
              }
            });
    assertEquals(Map.of(), missing);
  }

  @Test
  void noWordsOfThoseWhoBuildSignIns() throws IOException {
    ours()
        .forEach(
            (key, text) ->
                assertFalse(JARGON.matcher(text.toString()).find(), key + " says: " + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login-actions/authenticate?client_id=portal&tab_id=none",
        "/broker/ph-dmw/endpoint?state=none&code=none",
        "/broker/ph-dmw/endpoint",
        "/protocol/openid-connect/auth?client_id=nobody"
      })
  void whereverItEndsAPageLeadsToWhereOneBeginsAnew(String address) {
    var portal = new RelyingPortal(SharedKeycloak.SERVER, SharedKeycloak.PORTAL);
    try (var browser = portal.browser()) {
      browser.open(SharedKeycloak.SERVER.issuer() + address);
      var page = browser.page();
      assertFalse(JARGON.matcher(page.text()).find(), page::text);
      assertEquals("This did not work", page.expectFirst("h1").text());
      assertEquals(
          SharedKeycloak.PORTAL + "/sign-in", page.expectFirst("#backToApplication").attr("href"));
    }
  }

  private static Properties ours() throws IOException {
    var words = new Properties();
    words.load(
        new StringReader(Resources.text(Keycloak.class, "theme/messages/messages_en.properties")));
    return words;
  }

  private static Properties theirs() throws IOException {
    try (var zip = new ZipInputStream(Files.newInputStream(Artifacts.keycloakZip()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches(".*keycloak-themes-\\d[^/]*\\.jar")) {
          return words(new ByteArrayInputStream(zip.readAllBytes()));
        }
      }
    }
    throw new IOException("no themes in Keycloak's distribution");
  }

  private static Properties words(InputStream jar) throws IOException {
    try (var zip = new ZipInputStream(jar)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("theme/base/login/messages/messages_en.properties")) {
          var words = new Properties();
          words.load(zip);
          assertTrue(words.containsKey("cookieNotFoundMessage"));
          return words;
        }
      }
    }
    throw new IOException("no words in Keycloak's themes");
  }
}

package org.aidememoire.launcher.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonValue;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ministries' clocks differ from the broker's. */
class ClocksTest {

  private final RelyingPortal portal =
      new RelyingPortal(SharedKeycloak.SERVER, SharedKeycloak.PORTAL);

  @ParameterizedTest
  @ValueSource(strings = {"ph-dmw", "la-molsw"})
  void aMinistryFiveSecondsAheadLetsItsPeopleIn(String like) {
    try (var browser = portal.browser()) {
      signIn(browser, like, Duration.ofSeconds(5));
      var place = browser.place().toString();
      assertTrue(place.startsWith(SharedKeycloak.PORTAL + "/signed-in"), browser.page()::text);
      assertTrue(place.contains("code="), place);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ph-dmw", "la-molsw"})
  void aMinistryTenMinutesAheadIsRefusedInWordsThatSaySo(String like) {
    try (var browser = portal.browser()) {
      signIn(browser, like, Duration.ofMinutes(10));
      var page = browser.page();
      assertTrue(browser.place().toString().startsWith(SharedKeycloak.SERVER.issuer()));
      assertTrue(page.text().contains("differ by more than a minute"), page::text);
      assertTrue(page.text().contains("tell your ministry’s administrator"), page::text);
      assertEquals(
          SharedKeycloak.PORTAL + "/sign-in", page.expectFirst("#backToApplication").attr("href"));
    }
  }

  private void signIn(Browser browser, String like, Duration ahead) {
    var instances = "portal/identity-provider/instances";
    try (var admin = SharedKeycloak.SERVER.admin();
        var provider = new ShiftedProvider(ahead)) {
      var known =
          admin.list(instances).stream()
              .map(JsonValue::asJsonObject)
              .filter(each -> like.equals(each.getString("alias")))
              .findFirst()
              .orElseThrow();
      admin.post(instances, provider.representation(known, "ahead"));
      try {
        portal.openSignIn(browser, "ahead");
      } finally {
        admin.delete(instances + "/ahead");
      }
    }
  }
}

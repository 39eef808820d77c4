package org.aidememoire.launcher.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KeycloakTest {

  /** The shared server started from a snapshot that was taken on other ports. */
  @Test
  void theRealmsFollowTheAddressesOfTheStart() {
    var portal = new RelyingPortal(SharedKeycloak.SERVER, SharedKeycloak.PORTAL);
    try (var browser = portal.browser()) {
      portal.openSignIn(browser, "ph-dmw");
      String upstream = SharedKeycloak.SERVER.url() + "/realms/up-ph-dmw/";
      assertTrue(browser.place().toString().startsWith(upstream), browser.place()::toString);
      assertEquals(1, browser.page().select("input[type=password]").size());
    }
  }
}

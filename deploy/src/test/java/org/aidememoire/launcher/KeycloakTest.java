package org.aidememoire.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class KeycloakTest {

  @Test
  void theRealmsFollowTheAddressesOfTheStart() throws Exception {
    try (var keycloak = Keycloak.forTests("http://localhost:8380");
        var client = HttpClient.newHttpClient()) {
      String sentHereAndBack =
          keycloak.issuer()
              + "/protocol/openid-connect/auth?client_id=portal&response_type=code&scope=openid"
              + "&kc_idp_hint=ph-dmw&redirect_uri=http%3A%2F%2Flocalhost%3A8380%2Fcallback";
      var answer =
          client.send(
              HttpRequest.newBuilder(URI.create(sentHereAndBack)).build(), BodyHandlers.ofString());
      assertEquals(303, answer.statusCode(), answer.body());
      String next = answer.headers().firstValue("Location").orElseThrow();
      assertTrue(next.startsWith(keycloak.issuer() + "/broker/ph-dmw/login"), next);
    }
  }
}

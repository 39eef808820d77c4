package org.aidememoire.launcher.keycloak;

/**
 * Where people's browsers find the two servers, without a slash at the end.
 *
 * @param portal {@code http://localhost:8080}
 * @param keycloak {@code http://localhost:8180}
 */
public record Addresses(String portal, String keycloak) {

  /** Both on this machine. */
  public static Addresses local(int portalPort, int keycloakPort) {
    return new Addresses("http://localhost:" + portalPort, "http://localhost:" + keycloakPort);
  }
}

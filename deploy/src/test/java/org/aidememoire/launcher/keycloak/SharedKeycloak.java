package org.aidememoire.launcher.keycloak;

/** One server for all tests of the module; it ends with the JVM. */
final class SharedKeycloak {

  static final String PORTAL = "http://localhost:8380";
  static final Keycloak SERVER = Keycloak.forTests(PORTAL);

  private SharedKeycloak() {}
}

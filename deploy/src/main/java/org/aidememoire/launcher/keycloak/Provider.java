package org.aidememoire.launcher.keycloak;

/**
 * An identity provider of the demonstration, played by a realm of the same Keycloak.
 *
 * @param alias the ministry's name at the broker, {@code ph-dmw}
 * @param protocol {@code oidc} or {@code saml}
 * @param country ISO 3166 code
 * @param countryName the country in English words
 * @param name the ministry or organisation in English words
 */
public record Provider(
    String alias, String protocol, String country, String countryName, String name) {

  /** The realm that plays the ministry's own identity provider. */
  public String upstreamRealm() {
    return "up-" + alias;
  }
}

package org.aidememoire.launcher.keycloak;

/** An account at a ministry that only one test knows. */
final class NewAccount {

  private NewAccount() {}

  static void make(KeycloakAdmin admin, String realm, String username) {
    admin.post(
        realm + "/users",
        """
        {"username": "%s", "enabled": true, "emailVerified": true, "email": "%s@example.org",
         "firstName": "Some", "lastName": "Body",
         "credentials": [{"type": "password", "value": "%s"}]}
        """
            .formatted(username, username, Demonstration.PASSWORD));
  }

  static String id(KeycloakAdmin admin, String realm, String username) {
    return admin
        .list(realm + "/users?exact=true&username=" + username)
        .getJsonObject(0)
        .getString("id");
  }
}

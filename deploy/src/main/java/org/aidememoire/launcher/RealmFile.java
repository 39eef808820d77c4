package org.aidememoire.launcher;

import org.aidememoire.launcher.keycloak.Addresses;
import org.aidememoire.launcher.keycloak.Realms;
import org.aidememoire.launcher.keycloak.SessionBounds;
import org.aidememoire.launcher.server.Secrets;

/**
 * Prints the broker realm for an installation of one's own, to be imported into its Keycloak: fresh
 * random secrets, and in place of the demonstration's upstream realms an address for each ministry
 * that its administrator fills in.
 */
public final class RealmFile {

  private RealmFile() {}

  /**
   * @param args the addresses of the portal and of Keycloak
   */
  public static void main(String[] args) throws java.io.IOException {
    var console = new Console();
    if (args.length != 2) {
      console.line("usage: deploy/realm https://portal.example https://sign-in.example");
      System.exit(2);
    }
    var addresses = new Addresses(args[0], args[1]);
    console.line(
        new Realms(
                addresses,
                SessionBounds.from(System.getenv()),
                Secrets.random(),
                Secrets.random(),
                provider -> Secrets.random(),
                provider -> "https://address-of-" + provider.alias() + ".invalid")
            .broker());
  }
}

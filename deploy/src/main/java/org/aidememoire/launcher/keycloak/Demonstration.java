package org.aidememoire.launcher.keycloak;

import java.util.List;
import org.aidememoire.launcher.server.Resources;

/** The providers and accounts of the demonstration, from the two tables beside the realms. */
public final class Demonstration {

  /** Of every account. */
  public static final String PASSWORD = "aide-memoire";

  private static final List<Provider> PROVIDERS =
      rows("providers.tsv").map(c -> new Provider(c[0], c[1], c[2], c[3], c[4])).toList();
  private static final List<Account> ACCOUNTS =
      rows("accounts.tsv").map(c -> new Account(c[0], c[1], c[2])).toList();

  private Demonstration() {}

  public static List<Provider> providers() {
    return PROVIDERS;
  }

  public static List<Account> accounts() {
    return ACCOUNTS;
  }

  private static java.util.stream.Stream<String[]> rows(String table) {
    return Resources.text(Demonstration.class, "realms/" + table)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"));
  }
}

package org.aidememoire.launcher.portal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.launcher.database.Login;
import org.aidememoire.launcher.keycloak.Addresses;
import org.aidememoire.launcher.keycloak.Keycloak;
import org.aidememoire.launcher.keycloak.SessionBounds;
import org.aidememoire.launcher.server.StartFailure;

/**
 * What a person can choose, from the environment.
 *
 * <table>
 * <caption>Variables</caption>
 * <tr><td>AIDE_PORT</td><td>port of the portal, 8080</td></tr>
 * <tr><td>AIDE_LISTEN</td><td>address on which the portal listens, when the proxy before it stands
 *     on another machine; 127.0.0.1</td></tr>
 * <tr><td>AIDE_URL</td><td>where people's browsers find the portal, when a reverse proxy stands before
 *     it: https://portal.example</td></tr>
 * <tr><td>AIDE_JAVA_OPTIONS</td><td>flags for the portal's JVM; the default starts quickly</td></tr>
 * <tr><td>AIDE_KEYCLOAK_PORT</td><td>port of Keycloak, 8180</td></tr>
 * <tr><td>AIDE_DB_PORT</td><td>port of PostgreSQL, 0 for any free one</td></tr>
 * <tr><td>AIDE_DATA</td><td>folder of all data, .data</td></tr>
 * <tr><td>AIDE_ATTACHMENTS</td><td>folder of the files, which several nodes share; portal/attachments
 *     in the folder of all data</td></tr>
 * <tr><td>AIDE_QUOTA_MB, AIDE_CLAMD</td><td>the portal reads them itself: the quota of a ministry's
 *     files, and a virus scanner</td></tr>
 * <tr><td>AIDE_SMTP_HOST, _PORT, _USER, _PASSWORD, _SECURITY, _FROM</td><td>the portal reads them
 *     itself: the mail server, and whose name stands in mails; none</td></tr>
 * <tr><td>AIDE_DEMONSTRATION</td><td>true to fill an empty portal with the demonstration</td></tr>
 * <tr><td>AIDE_DB_URL</td><td>JDBC URL of a PostgreSQL that runs already, with
 *     AIDE_DB_OWNER_USER, AIDE_DB_OWNER_PASSWORD, and the same for APP and WORKER</td></tr>
 * <tr><td>AIDE_KEYCLOAK_URL</td><td>a Keycloak that runs already, with AIDE_OIDC_SECRET, the secret
 *     of its client portal</td></tr>
 * <tr><td>AIDE_SESSION_IDLE</td><td>minutes without a request after which somebody is signed out,
 *     30</td></tr>
 * <tr><td>AIDE_SESSION_MOST</td><td>minutes after which somebody signs in again whatever happens, 720
 *     </td></tr>
 * <tr><td>AIDE_SEARCH</td><td>lucene, or opensearch with AIDE_OPENSEARCH_URL, _USER, _PASSWORD, _CA
 *     and _PREFIX</td></tr>
 * </table>
 */
public record Settings(
    int portalPort,
    String portalListen,
    String portalUrl,
    int keycloakPort,
    int databasePort,
    Path data,
    Path attachments,
    boolean demonstration,
    List<String> javaOptions,
    Optional<Database> externalDatabase,
    Optional<Keycloak> externalKeycloak,
    SessionBounds sessions,
    Map<String, String> search,
    boolean mail) {

  private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g";

  public static Settings from(Map<String, String> environment) {
    Path data = path(environment.getOrDefault("AIDE_DATA", ".data"));
    return new Settings(
        port(environment, "AIDE_PORT", 8080),
        address(environment.getOrDefault("AIDE_LISTEN", "127.0.0.1")),
        withoutSlash(
            environment.getOrDefault(
                "AIDE_URL", "http://localhost:" + port(environment, "AIDE_PORT", 8080))),
        port(environment, "AIDE_KEYCLOAK_PORT", 8180),
        port(environment, "AIDE_DB_PORT", 0),
        data,
        Optional.ofNullable(environment.get("AIDE_ATTACHMENTS"))
            .map(Settings::path)
            .orElse(data.resolve("portal/attachments")),
        Boolean.parseBoolean(environment.getOrDefault("AIDE_DEMONSTRATION", "true")),
        List.of(environment.getOrDefault("AIDE_JAVA_OPTIONS", QUICK_START).strip().split("\\s+")),
        Optional.ofNullable(environment.get("AIDE_DB_URL"))
            .map(
                url ->
                    Database.external(
                        url,
                        login(environment, "OWNER"),
                        login(environment, "APP"),
                        login(environment, "WORKER"))),
        Optional.ofNullable(environment.get("AIDE_KEYCLOAK_URL"))
            .map(url -> Keycloak.external(url, required(environment, "AIDE_OIDC_SECRET"))),
        SessionBounds.from(environment),
        Search.settings(environment),
        mail(environment));
  }

  public Addresses addresses() {
    return new Addresses(portalUrl, "http://localhost:" + keycloakPort);
  }

  /** Whether there is a mail server, which the portal finds in its environment. */
  private static boolean mail(Map<String, String> environment) {
    if (environment.get("AIDE_SMTP_HOST") == null) {
      return false;
    }
    required(environment, "AIDE_SMTP_FROM");
    port(environment, "AIDE_SMTP_PORT", 587);
    String security = environment.getOrDefault("AIDE_SMTP_SECURITY", "starttls");
    if (!List.of("starttls", "tls", "none").contains(security)) {
      throw new StartFailure(
          "AIDE_SMTP_SECURITY=" + security + " is not known: use starttls, tls or none.");
    }
    return true;
  }

  private static String address(String text) {
    if (!text.matches("[0-9.]+|[0-9a-fA-F:]+")) {
      throw new StartFailure("AIDE_LISTEN=" + text + " is no address: use one like 10.0.0.11");
    }
    return text;
  }

  private static Path path(String text) {
    return Path.of(text).toAbsolutePath().normalize();
  }

  private static String withoutSlash(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  private static Login login(Map<String, String> environment, String role) {
    return new Login(
        environment.getOrDefault("AIDE_DB_" + role + "_USER", "portal_" + role.toLowerCase()),
        required(environment, "AIDE_DB_" + role + "_PASSWORD"));
  }

  private static String required(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new StartFailure("The environment variable " + name + " is missing: set it.");
    }
    return value;
  }

  private static int port(Map<String, String> environment, String name, int byDefault) {
    String value = environment.getOrDefault(name, String.valueOf(byDefault));
    try {
      int port = Integer.parseInt(value);
      if (port >= 0 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number that is no port.
    }
    throw new StartFailure(name + "=" + value + " is no port: use a number up to 65535.");
  }
}

package org.aidememoire.launcher.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.launcher.server.AnsweringServer;
import org.aidememoire.launcher.server.Folders;
import org.aidememoire.launcher.server.Ports;
import org.aidememoire.launcher.server.Progress;
import org.aidememoire.launcher.server.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * A running Keycloak with the broker realm {@code portal}, on the loopback address.
 *
 * <p>Started here, its realms are imported once into the H2 file of its folder and stay; when the
 * ports differ from those of the last start, the addresses inside the realms follow ({@link
 * MovedAddresses}).
 */
public final class Keycloak implements AutoCloseable {

  private static final Duration FIRST_START = Duration.ofMinutes(15);

  private final @Nullable AnsweringServer server;
  private final @Nullable Path temporary;
  private final String url;
  private final String portalSecret;
  private final String adminPassword;

  private Keycloak(
      @Nullable AnsweringServer server,
      @Nullable Path temporary,
      String url,
      String portalSecret,
      String adminPassword) {
    this.adminPassword = adminPassword;
    this.server = server;
    this.temporary = temporary;
    this.url = url;
    this.portalSecret = portalSecret;
  }

  /** A server that runs already and has the realm {@code portal}. */
  public static Keycloak external(String url, String portalSecret) {
    return new Keycloak(null, null, url, portalSecret, "");
  }

  /**
   * A server of its own with the demonstration's realms, on any free port, in a temporary folder
   * that goes when this is closed or the JVM ends.
   *
   * @param portal where the portal under test will answer, {@code http://localhost:8080}
   */
  public static Keycloak forTests(String portal) {
    try {
      Path folder = Files.createTempDirectory("aide-memoire-keycloak");
      KeycloakSnapshot.ready(
              (beside, there) ->
                  start(beside, there, SessionBounds.USUAL, Progress.SILENT, null).close())
          .copyTo(folder);
      var addresses = new Addresses(portal, "http://localhost:" + Ports.free());
      var keycloak = start(folder, addresses, SessionBounds.USUAL, Progress.SILENT, folder);
      Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close, "keycloak-closer"));
      return keycloak;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts a server whose data stays in {@code folder}, and waits until it is ready. */
  public static Keycloak start(
      Path folder, Addresses addresses, SessionBounds sessions, Progress progress) {
    try {
      return start(folder, addresses, sessions, progress, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Keycloak start(
      Path folder,
      Addresses addresses,
      SessionBounds sessions,
      Progress progress,
      @Nullable Path temporary)
      throws IOException {
    Path home = Files.createDirectories(folder).toRealPath();
    var secrets = Secrets.in(home);
    var distribution = KeycloakDistribution.ready(progress);
    distribution.prepareHome(home);
    boolean first = !MovedAddresses.areKept(home);
    progress.report(
        first
            ? "starting Keycloak and importing its realms (first start, about a minute)"
            : "starting Keycloak");
    var realms = new Realms(addresses, sessions, secrets.get("portal"), secrets.get("upstream"));
    var update = new RealmUpdate(home, secrets.get("admin"));
    if (first) {
      // An import that was interrupted is begun again.
      Folders.delete(home.resolve("data/h2"));
      realms.write(home.resolve("data/import"));
      update.imported(realms);
    }
    var builder = distribution.process(home, arguments(home, addresses, first));
    builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("admin"));
    builder.environment().put("AIDE_PORTAL", addresses.portal());
    var server =
        AnsweringServer.start(
            "Keycloak", builder, log(home), addresses.keycloak() + "/health/ready", FIRST_START);
    try {
      new MovedAddresses(home, secrets.get("admin")).follow(addresses);
      update.follow(realms, addresses.keycloak());
    } catch (RuntimeException e) {
      server.stop();
      throw e;
    }
    return new Keycloak(
        server, temporary, addresses.keycloak(), secrets.get("portal"), secrets.get("admin"));
  }

  private static List<String> arguments(Path home, Addresses addresses, boolean first) {
    int port = java.net.URI.create(addresses.keycloak()).getPort();
    var arguments =
        new ArrayList<>(
            List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--log-level=INFO,io.smallrye.health:off",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + addresses.keycloak(),
                "--db-url=jdbc:h2:file:"
                    + home.resolve("data/h2/keycloak")
                    + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE"));
    if (first) {
      arguments.add("--import-realm");
    }
    return arguments;
  }

  /** {@code http://localhost:8180}. */
  public String url() {
    return url;
  }

  public String issuer() {
    return url + "/realms/portal";
  }

  /** The portal's settings, by the names of its configuration. */
  public Map<String, String> settings() {
    return settings(url, portalSecret);
  }

  /** The same of a server that is to be started in that folder. */
  public static Map<String, String> settings(Path folder, Addresses addresses) {
    return settings(addresses.keycloak(), Secrets.in(folder).get("portal"));
  }

  private static Map<String, String> settings(String url, String portalSecret) {
    return Map.of(
        "portal.oidc.issuer",
        url + "/realms/portal",
        "portal.oidc.client-id",
        "portal",
        "portal.oidc.client-secret",
        portalSecret);
  }

  public static Path log(Path folder) {
    return folder.resolve("keycloak.log");
  }

  /** The server, if it was started here. */
  public Optional<AnsweringServer> server() {
    return Optional.ofNullable(server);
  }

  /** Signed in as the administrator of a server that was started here. */
  public KeycloakAdmin admin() {
    return KeycloakAdmin.signIn(url, adminPassword);
  }

  String adminPassword() {
    return adminPassword;
  }

  /** Stops the server if it was started here. */
  @Override
  public void close() {
    if (server != null) {
      server.stop();
    }
    if (temporary != null) {
      try {
        Folders.delete(temporary);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

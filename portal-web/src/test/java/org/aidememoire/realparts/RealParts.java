package org.aidememoire.realparts;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.launcher.keycloak.Keycloak;
import org.aidememoire.launcher.portal.PortalJvm;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts PostgreSQL and Keycloak before the first test and tells the container where they are. Only
 * the runs that need them ask for it, by the property {@code portal.real.parts}.
 */
public class RealParts implements LauncherSessionListener {

  private static @Nullable Database database;
  private static @Nullable Keycloak keycloak;
  private static @Nullable GreenMail mailServer;

  /** For tests beside the container. */
  public static Keycloak keycloak() {
    return Objects.requireNonNull(keycloak);
  }

  /** For tests beside the container. */
  public static Database database() {
    return Objects.requireNonNull(database);
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!Boolean.getBoolean("portal.real.parts")) {
      return;
    }
    var url = "http://localhost:" + freePort();
    var starting = CompletableFuture.supplyAsync(() -> Keycloak.forTests(url));
    database = Database.forTests();
    keycloak = starting.join();
    var settings = new TreeMap<>(database.settings());
    settings.putAll(keycloak.settings());
    settings.put("portal.url", url);
    settings.put("portal.data", temporaryFolder().toString());
    settings.put("portal.demonstration", "true");
    settings.putAll(mailServer());
    settings.forEach(System::setProperty);
    System.setProperty("payara.cmdOptions", flags(settings));
    System.setProperty("payara.extraMicroOptions", options(url));
    System.setProperty("payara.randomHttpPort", "false");
    System.setProperty("payara.autoBindHttp", "false");
  }

  /** Its addresses alone: the portal of the tests mails nothing by itself. */
  private static Map<String, String> mailServer() {
    var started =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_POP3)
            });
    started.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    started.start();
    mailServer = started;
    return Map.of(
        "test.smtp.port", "" + started.getSmtp().getPort(),
        "test.pop3.port", "" + started.getPop3().getPort());
  }

  private static String flags(Map<String, String> settings) {
    return String.join(" ", PortalJvm.flags())
        + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1500m "
        + settings.entrySet().stream()
            .map(e -> "-D" + e.getKey() + "=" + e.getValue().replace(" ", "\\ "))
            .collect(Collectors.joining(" "));
  }

  private static String options(String url) {
    return "--port "
        + url.substring(url.lastIndexOf(':') + 1)
        + " --prebootcommandfile "
        + serverSettings()
        + " --logtofile "
        + Path.of(System.getProperty("portal.war")).resolveSibling("payara.log");
  }

  /** The server as it is run, but for the session ids, which come from a jar of their own. */
  private static Path serverSettings() {
    try (var in =
        Objects.requireNonNull(PortalJvm.class.getResourceAsStream("preboot.txt"), "preboot.txt")) {
      var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
      var file = Files.createTempFile("preboot", ".txt");
      return Files.write(file, lines.filter(line -> !line.contains("session-id")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (mailServer != null) {
      mailServer.stop();
    }
    if (keycloak != null) {
      keycloak.close();
    }
    if (database != null) {
      database.close();
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("aide-memoire-portal");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.aidememoire.launcher;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.launcher.database.Durability;
import org.aidememoire.launcher.keycloak.Keycloak;
import org.aidememoire.launcher.portal.Payara;
import org.aidememoire.launcher.portal.Search;
import org.aidememoire.launcher.portal.SearchCluster;
import org.aidememoire.launcher.portal.Settings;
import org.aidememoire.launcher.server.Ports;
import org.aidememoire.launcher.server.ServerProcess;
import org.aidememoire.launcher.server.StartFailure;
import org.aidememoire.launcher.server.Supervisor;

/**
 * Starts PostgreSQL, Keycloak and the portal, says when the portal answers, starts again what ends
 * by itself from then on, and stops all of them when it is asked to end (Ctrl-C, SIGTERM).
 */
public final class Launcher {

  private final Settings settings;
  private final Payara.Parts parts;
  private final Console console;
  private final Supervisor supervisor;
  private volatile boolean stopping;

  private Launcher(Settings settings, Payara.Parts parts, Console console) {
    this.settings = settings;
    this.parts = parts;
    this.console = console;
    this.supervisor = new Supervisor(console);
  }

  /**
   * @param args the {@link Payara.Parts}
   */
  public static void main(String[] args) throws InterruptedException {
    var console = new Console();
    try {
      var settings = Settings.from(System.getenv());
      new Launcher(settings, Payara.Parts.of(args), console).runUntilTheEnd();
    } catch (StartFailure e) {
      console.line("Aide-Mémoire cannot start. " + e.getMessage());
    }
    System.exit(1);
  }

  private void runUntilTheEnd() throws InterruptedException {
    try {
      run();
    } catch (RuntimeException e) {
      // Servers that are stopped in the middle of their start complain; nobody wants to read it.
      if (!stopping) {
        console.line("Aide-Mémoire cannot start. " + StartFailure.sentence(e));
      }
    }
  }

  /** Never comes back from a start that went well: a signal ends the launcher. */
  private void run() throws InterruptedException {
    var data = DataFolder.open(settings.data());
    console.line("Aide-Mémoire starts, data in " + settings.data());
    if (!settings.mail()) {
      console.line("No mail server (AIDE_SMTP_HOST): notices are shown in the portal alone.");
    }
    ServerProcess.stopLeftOver(Payara.log(data.payara()));
    ServerProcess.stopLeftOver(Keycloak.log(data.keycloak()));
    requirePorts();

    Map<String, String> told = portalSettings(data);
    var keycloak = CompletableFuture.supplyAsync(() -> startKeycloak(data));
    var database = CompletableFuture.supplyAsync(() -> startDatabase(data));
    var search = CompletableFuture.runAsync(this::askSearchCluster);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, data), "stop"));

    result(search);
    var portal = startPortal(data, result(database), told);
    var broker = result(keycloak);
    console.report("waiting for the portal");
    portal.awaitAnswer(console);
    console.ready(settings.addresses().portal(), settings.demonstration());
    database.join().server().ifPresent(supervisor::watch);
    broker.server().ifPresent(supervisor::watch);
    supervisor.watch(portal);
    Thread.currentThread().join();
  }

  private void requirePorts() {
    Ports.requireOwnName();
    Ports.requireFree(settings.portalListen(), settings.portalPort(), "the portal", "AIDE_PORT");
    if (settings.externalKeycloak().isEmpty()) {
      Ports.requireFree(settings.keycloakPort(), "Keycloak", "AIDE_KEYCLOAK_PORT");
    }
    if (settings.externalDatabase().isEmpty() && settings.databasePort() != 0) {
      Ports.requireFree(settings.databasePort(), "PostgreSQL", "AIDE_DB_PORT");
    }
  }

  private Database startDatabase(DataFolder data) {
    if (settings.externalDatabase().isPresent()) {
      return settings.externalDatabase().get();
    }
    console.report("starting PostgreSQL");
    var database = Database.start(data.database(), settings.databasePort(), Durability.KEPT);
    console.report("PostgreSQL is ready");
    return database;
  }

  private Keycloak startKeycloak(DataFolder data) {
    if (settings.externalKeycloak().isPresent()) {
      return settings.externalKeycloak().get();
    }
    var keycloak =
        Keycloak.start(data.keycloak(), settings.addresses(), settings.sessions(), console);
    console.report("Keycloak is ready");
    return keycloak;
  }

  /** Unless the portal trusts others than this process does. */
  private void askSearchCluster() {
    boolean ownTrust =
        settings.javaOptions().stream().anyMatch(o -> o.startsWith("-Djavax.net.ssl.trustStore="));
    if (settings.search().containsKey(Search.AUTHORITIES) || !ownTrust) {
      SearchCluster.ask(settings.search(), console);
    }
  }

  /** Beside Keycloak's start: the portal asks Keycloak nothing before someone signs in. */
  private Payara startPortal(DataFolder data, Database database, Map<String, String> told) {
    var all = new HashMap<>(told);
    all.putAll(database.settings());
    console.report("starting the portal");
    return Payara.start(data.payara(), parts, settings, all);
  }

  private Map<String, String> portalSettings(DataFolder data) {
    var all =
        new HashMap<>(
            settings
                .externalKeycloak()
                .map(Keycloak::settings)
                .orElseGet(() -> Keycloak.settings(data.keycloak(), settings.addresses())));
    all.putAll(settings.search());
    all.putAll(settings.sessions().settings());
    all.put("portal.url", settings.addresses().portal());
    all.put("portal.data", data.portal().toString());
    all.put("portal.attachments", settings.attachments().toString());
    all.put("portal.demonstration", String.valueOf(settings.demonstration()));
    return all;
  }

  /** The portal and Keycloak together, then the database, when nobody writes to it any more. */
  private void stop(CompletableFuture<Database> database, DataFolder data) {
    stopping = true;
    console.line("");
    console.line("stopping");
    supervisor.stop();
    ServerProcess.stopAll();
    try {
      database.join().close();
    } catch (CompletionException e) {
      // It did not start; why was said.
    }
    try {
      data.close();
    } catch (IOException e) {
      console.line("The lock of the data folder stays: " + e.getMessage());
    }
    console.line("stopped, all data is kept");
  }

  private static <T> T result(CompletableFuture<T> started) {
    try {
      return started.join();
    } catch (CompletionException e) {
      Throwable cause = e.getCause();
      throw cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }
  }
}

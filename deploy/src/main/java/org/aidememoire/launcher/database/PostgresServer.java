package org.aidememoire.launcher.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.aidememoire.launcher.server.Cache;
import org.aidememoire.launcher.server.Supervised;

/** PostgreSQL in processes of its own, on a data folder and a port that outlive them. */
public final class PostgresServer implements Supervised, AutoCloseable {

  private static final Duration RECOVERY_AFTER_CRASH = Duration.ofMinutes(2);
  private static final Logger LIBRARY_LOG = Logger.getLogger("io.zonky.test");
  private static final String CONNECTIONS = "300";

  private final Path data;
  private final Durability durability;
  private final Login superuser;
  private final int port;
  private volatile EmbeddedPostgres running;

  private PostgresServer(Path data, int port, Durability durability, Login superuser) {
    this.data = data;
    this.durability = durability;
    this.superuser = superuser;
    this.running = run(port);
    this.port = running.getPort();
  }

  /**
   * @param port 0 for any free one
   */
  static PostgresServer start(Path data, int port, Durability durability, Login superuser) {
    return new PostgresServer(data, port, durability, superuser);
  }

  int port() {
    return port;
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public Path logOfTheEnd() {
    return log();
  }

  private Path log() {
    return data.resolveSibling("postgresql.log");
  }

  private EmbeddedPostgres run(int port) {
    String safe = durability == Durability.KEPT ? "on" : "off";
    // The server is written about in its own log, not in that of the program that starts it.
    LIBRARY_LOG.setLevel(Level.WARNING);
    var log = ProcessBuilder.Redirect.appendTo(log().toFile());
    var builder =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(Cache.folder().resolve("postgresql").toFile())
            .setDataDirectory(data.toFile())
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setDataDirectoryCustomizer(folder -> OrphanedServer.in(folder.toPath()).remove())
            .setPGStartupWait(RECOVERY_AFTER_CRASH)
            .setPort(port)
            // The same sorting wherever it runs; the portal sorts names with ICU itself.
            .setLocaleConfig("locale", "C.UTF-8")
            // Also in the file that a fresh server gets: it complains when it reads another there.
            .setLocaleConfig("set", "max_connections=" + CONNECTIONS)
            .setServerConfig("max_connections", CONNECTIONS)
            .setConnectConfig("password", superuser.password())
            .setOutputRedirector(log)
            .setErrorRedirector(log)
            .setServerConfig("fsync", safe)
            .setServerConfig("synchronous_commit", safe)
            .setServerConfig("full_page_writes", safe)
            .setServerConfig("listen_addresses", "localhost")
            .setServerConfig("unix_socket_directories", "''");
    try {
      Files.createDirectories(Cache.folder());
      return builder.start();
    } catch (IOException | IllegalStateException e) {
      // Waiting was given up, the server may still be trying.
      OrphanedServer.in(data).remove();
      throw new DatabaseFailure(data, log()).because(e);
    }
  }

  @Override
  public void awaitEnd() throws InterruptedException {
    var postmaster = OrphanedServer.in(data).postmaster();
    if (postmaster.isEmpty()) {
      return;
    }
    try {
      postmaster.get().onExit().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Its session processes may have survived it: they end first, for as long as one of them is
   * attached to the shared memory, no server starts on that folder.
   */
  @Override
  public void startAgain() {
    OrphanedServer.in(data).remove();
    forget();
    running = run(port);
  }

  /** Lets go of the folder's lock; that there is nothing to stop is known and not logged. */
  private void forget() {
    LIBRARY_LOG.setLevel(Level.OFF);
    try {
      running.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No new connections, open ones end, all is written. */
  @Override
  public void close() {
    try {
      running.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

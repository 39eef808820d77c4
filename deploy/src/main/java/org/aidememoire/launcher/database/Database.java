package org.aidememoire.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.launcher.server.Folders;
import org.aidememoire.launcher.server.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server with the portal's roles and its empty or earlier database {@code portal}.
 *
 * <p>Either the binaries from Maven, started here, on the loopback address and with passwords drawn
 * for this folder; or a server that runs already, of which only the address is kept.
 *
 * <pre>{@code
 * try (var database = Database.forTests()) {
 *   database.settings().forEach(System::setProperty);
 * }
 * }</pre>
 */
public final class Database implements AutoCloseable {

  private static final String SUPERUSER = "postgres";

  private final @Nullable PostgresServer server;
  private final @Nullable Path temporary;
  private final String url;
  private final Login owner;
  private final Login app;
  private final Login worker;

  private Database(
      @Nullable PostgresServer server,
      @Nullable Path temporary,
      String url,
      Login owner,
      Login app,
      Login worker) {
    this.server = server;
    this.temporary = temporary;
    this.url = url;
    this.owner = owner;
    this.app = app;
    this.worker = worker;
  }

  /** A server that runs already; {@code roles.sql} was run there by its administrator. */
  public static Database external(String jdbcUrl, Login owner, Login app, Login worker) {
    return new Database(null, null, jdbcUrl, owner, app, worker);
  }

  /** A server of its own in a temporary folder that goes when this is closed or the JVM ends. */
  public static Database forTests() {
    try {
      Path folder = Files.createTempDirectory("aide-memoire-database");
      return start(folder, 0, Durability.THROWN_AWAY, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts a server whose data stays in {@code folder}.
   *
   * @param port 0 for any free one
   */
  public static Database start(Path folder, int port, Durability durability) {
    return start(folder, port, durability, null);
  }

  private static Database start(
      Path folder, int port, Durability durability, @Nullable Path temporary) {
    var secrets = Secrets.in(folder);
    var superuser = new Login(SUPERUSER, secrets.get("database.superuser"));
    var owner = new Login("portal_owner", secrets.get("database.owner"));
    var app = new Login("portal_app", secrets.get("database.app"));
    var worker = new Login("portal_worker", secrets.get("database.worker"));
    Path data = folder.resolve("postgresql");
    Path finished = folder.resolve("finished");
    forgetUnfinished(data, finished);
    var server = PostgresServer.start(data, port, durability, superuser);
    String address = "jdbc:postgresql://localhost:" + server.port() + "/";
    var database = new Database(server, temporary, address + "portal", owner, app, worker);
    if (temporary != null) {
      Runtime.getRuntime().addShutdownHook(new Thread(database::close, "database-closer"));
    }
    try (var connection = connect(address + "postgres", superuser)) {
      RolesScript.load()
          .run(
              connection,
              Map.of(
                  "owner_password", owner.password(),
                  "app_password", app.password(),
                  "worker_password", worker.password()));
      new HostAccess(data).requirePasswords(connection, superuser);
      Files.writeString(
          finished, "The first start has finished; without this file it begins again.\n");
    } catch (SQLException | IOException e) {
      database.close();
      throw new IllegalStateException("The database roles could not be made", e);
    }
    return database;
  }

  /** A first start that was interrupted holds nothing yet and would not start again. */
  private static void forgetUnfinished(Path data, Path finished) {
    try {
      if (!Files.exists(finished)) {
        Folders.delete(data);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** JDBC URL of the database {@code portal}, without user and password. */
  public String url() {
    return url;
  }

  /** Owns the schema; migrations run as this role. */
  public Login owner() {
    return owner;
  }

  /** The portal on behalf of a reader; row-level security applies. */
  public Login app() {
    return app;
  }

  /** Indexing and extraction; sees every record. */
  public Login worker() {
    return worker;
  }

  /** The portal's settings, by the names of its configuration. */
  public Map<String, String> settings() {
    return Map.of(
        "portal.db.url", url,
        "portal.db.owner.user", owner.user(),
        "portal.db.owner.password", owner.password(),
        "portal.db.app.user", app.user(),
        "portal.db.app.password", app.password(),
        "portal.db.worker.user", worker.user(),
        "portal.db.worker.password", worker.password());
  }

  /** The server, if it was started here. */
  public Optional<PostgresServer> server() {
    return Optional.ofNullable(server);
  }

  /** Stops the server that was started here, does something, and starts it again on its port. */
  public void whileAway(Runnable something) {
    var stopped = server().orElseThrow();
    stopped.close();
    something.run();
    stopped.startAgain();
  }

  public Connection connect(Login login) throws SQLException {
    return connect(url, login);
  }

  private static Connection connect(String url, Login login) throws SQLException {
    return DriverManager.getConnection(url, login.user(), login.password());
  }

  /** Stops the server if it was started here: no new connections, open ones end, all is written. */
  @Override
  public void close() {
    try {
      if (server != null) {
        server.close();
      }
      if (temporary != null) {
        Folders.delete(temporary);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.aidememoire.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.aidememoire.launcher.keycloak.Browser;
import org.aidememoire.launcher.keycloak.Keycloak;

/**
 * The whole portal as {@code deploy/run} starts it, with the demonstration, on ports of its own.
 */
final class PortalServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final Duration TOKEN_KEPT = Duration.ofMinutes(2);
  private static final int PORT = 8210;
  private static final int DATABASE_PORT = 8212;

  private final Path data;
  private final Process process;
  private final Keycloak keycloak;
  private final Http http = newClient();
  private String token = "";
  private Instant renewAt = Instant.MIN;

  /**
   * @param chosen settings of {@code deploy/run} beside those that it needs here
   */
  PortalServer(Path folder, Map<String, String> chosen) throws Exception {
    data = Files.createDirectories(folder);
    Path said = folder.resolve("run.log");
    keycloak = Keycloak.forTests("http://localhost:" + PORT);
    var builder =
        new ProcessBuilder(System.getProperty("portal.run"))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
    builder
        .environment()
        .putAll(
            Map.of(
                "AIDE_PORT", Integer.toString(PORT),
                "AIDE_KEYCLOAK_URL", keycloak.url(),
                "AIDE_OIDC_SECRET",
                    Objects.requireNonNull(keycloak.settings().get("portal.oidc.client-secret")),
                "AIDE_DB_PORT", Integer.toString(DATABASE_PORT),
                "AIDE_DATA", data.toString()));
    builder.environment().putAll(chosen);
    process = builder.start();
    Instant end = Instant.now().plus(PATIENCE);
    while (!Files.readString(said).contains("ready: ")) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        throw new IOException("The portal did not start: " + Files.readString(said));
      }
      Thread.sleep(300);
    }
  }

  String url() {
    return "http://localhost:" + PORT;
  }

  Path index() {
    return data.resolve("portal").resolve("index");
  }

  Http http() {
    return http;
  }

  /** With connections of its own, as another person's browser has. */
  Http newClient() {
    return new Http("http://localhost:" + PORT);
  }

  /** Searches as the machine of the Philippine ministry. */
  Http.Answer get(String path, String text) throws IOException, InterruptedException {
    return get(http, path, text);
  }

  Http.Answer get(Http client, String path, String text) throws IOException, InterruptedException {
    return client.send(
        client
            .request(path + URLEncoder.encode(text, StandardCharsets.UTF_8))
            .header("Authorization", "Bearer " + token())
            .GET());
  }

  String token() throws IOException, InterruptedException {
    if (Instant.now().isAfter(renewAt)) {
      var broker = new Http(keycloak.issuer());
      var form =
          "grant_type=client_credentials&client_id=machine-ph-dmw"
              + "&client_secret=machine-ph-dmw-secret";
      var answer =
          broker.send(
              broker
                  .request("/protocol/openid-connect/token")
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(form)));
      token = answer.body().replaceAll("(?s).*\"access_token\":\"([^\"]+)\".*", "$1");
      renewAt = Instant.now().plus(TOKEN_KEPT);
    }
    return token;
  }

  /** Signs a person in as a browser does, and gives the header with the session. */
  String session(String ministry, String username) {
    try (var browser = new Browser("nowhere, it follows into the portal")) {
      browser.open(
          "http://localhost:" + PORT + "/sign-in/start?ministry=" + ministry + "&to=/directory");
      browser.submit(Map.of("username", username, "password", "aide-memoire"));
      return browser.cookieHeader();
    }
  }

  /** As the owner of the tables, whom no reader's rights bind. */
  Connection owner() throws SQLException, IOException {
    var told = new Properties();
    try (var file =
        Files.newBufferedReader(data.resolve("payara").resolve("settings.properties"))) {
      told.load(file);
    }
    return DriverManager.getConnection(
        told.getProperty("portal.db.url"),
        told.getProperty("portal.db.owner.user"),
        told.getProperty("portal.db.owner.password"));
  }

  long memory() throws IOException {
    return Memory.of(named(process.descendants(), "payara-micro.jar"));
  }

  /** The database runs apart from the launcher, as a service does. */
  Costs costs() throws IOException {
    var database = data.resolve("database").resolve("postgresql").toString();
    return new Costs(
        named(process.descendants(), "payara-micro.jar"),
        named(ProcessHandle.allProcesses(), database));
  }

  /** The process whose command has that part. */
  private static ProcessHandle named(Stream<ProcessHandle> among, String part) throws IOException {
    for (ProcessHandle one : among.toList()) {
      Path command = Path.of("/proc", Long.toString(one.pid()), "cmdline");
      if (Files.isReadable(command) && Files.readString(command).contains(part)) {
        return one;
      }
    }
    throw new IOException("no process with " + part);
  }

  @Override
  public void close() throws Exception {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    keycloak.close();
  }
}

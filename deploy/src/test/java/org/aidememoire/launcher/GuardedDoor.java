package org.aidememoire.launcher;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * What stands before a cluster that is not open to everyone: TLS with a certificate of an authority
 * of its own, and a log-in. It knows which records were written through it.
 */
public final class GuardedDoor implements Closeable {

  public static final String USER = "aide";
  public static final String PASSWORD = "let me in, please";

  private static final Pattern RECORD = Pattern.compile("\"_id\":\"r:([^\"]+)\"");
  private static final String STORE_PASSWORD = "changeit";

  private final HttpsServer server;
  private final Path authority;
  private final URI behind;
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public GuardedDoor(Path folder, URI behind) throws IOException, InterruptedException {
    this.behind = behind;
    Path store = folder.resolve("door.p12");
    authority = folder.resolve("authority.pem");
    pair(store, "authority", "-dname", "CN=An authority of our own", "-ext", "bc:c=ca:true");
    pair(
        store,
        "door",
        "-dname",
        "CN=localhost",
        "-ext",
        "san=dns:localhost",
        "-signer",
        "authority");
    keytool(store, "-exportcert", "-alias", "authority", "-rfc", "-file", authority.toString());
    keytool(store, "-delete", "-alias", "authority");
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(shown(store)));
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server
        .createContext("/", this::pass)
        .setAuthenticator(
            new BasicAuthenticator("cluster") {
              @Override
              public boolean checkCredentials(String user, String password) {
                return USER.equals(user) && PASSWORD.equals(password);
              }
            });
    server.start();
  }

  static void pair(Path store, String alias, String... more)
      throws IOException, InterruptedException {
    String[] all = {"-genkeypair", "-alias", alias, "-keyalg", "EC", "-validity", "2"};
    keytool(store, Stream.concat(Stream.of(all), Stream.of(more)).toArray(String[]::new));
  }

  static void keytool(Path store, String... arguments) throws IOException, InterruptedException {
    var command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-J-XX:TieredStopAtLevel=1"),
                Stream.concat(
                    Stream.of(arguments),
                    Stream.of("-keystore", store.toString(), "-storepass", STORE_PASSWORD)))
            .toList();
    Path said = store.resolveSibling("keytool.log");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (process.waitFor() != 0) {
      throw new IOException(List.of(arguments) + ": " + Files.readString(said));
    }
  }

  private static SSLContext shown(Path store) throws IOException {
    try {
      var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      var password = STORE_PASSWORD.toCharArray();
      keys.init(KeyStore.getInstance(store.toFile(), password), password);
      var context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      URI asked = exchange.getRequestURI();
      if (asked.getPath().endsWith("/_bulk")) {
        RECORD
            .matcher(new String(body, StandardCharsets.UTF_8))
            .results()
            .forEach(found -> written.add(found.group(1)));
      }
      var request =
          HttpRequest.newBuilder(behind.resolve(asked.toString()))
              .header("Content-Type", "application/json")
              .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
      try {
        var answer = http.send(request.build(), BodyHandlers.ofByteArray());
        byte[] said = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), said.length == 0 ? -1 : said.length);
        exchange.getResponseBody().write(said);
      } catch (IOException nobodyThere) {
        exchange.sendResponseHeaders(503, -1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The PEM file of the authority that vouches for it. */
  public Path authority() {
    return authority;
  }

  public String url() {
    return "https://localhost:" + server.getAddress().getPort();
  }

  /** Keys of the records that were written since the last call. */
  Set<String> written() {
    var all = Set.copyOf(written);
    written.removeAll(all);
    return all;
  }

  @Override
  public void close() {
    server.stop(0);
    http.close();
  }
}

package org.aidememoire.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** A cluster of one node with OpenSearch's own security plugin, and its administrator. */
final class SecuredNode implements AutoCloseable {

  static final String USER = "aide";
  static final String PASSWORD = "let me in, please";

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String SECURITY = "/_plugins/_security/api/";
  private static final String ROLE = "aide-memoire";

  /** Where the build has unpacked it. */
  private static final Path PLUGIN = Path.of("target/search-security");

  private static final List<String> SETTINGS =
      List.of(
          "plugins.security.ssl.transport.keystore_type=PKCS12",
          "plugins.security.ssl.transport.keystore_filepath=node.p12",
          "plugins.security.ssl.transport.keystore_alias=node",
          "plugins.security.ssl.transport.keystore_password=changeit",
          "plugins.security.ssl.transport.truststore_type=PKCS12",
          "plugins.security.ssl.transport.truststore_filepath=node.p12",
          "plugins.security.ssl.transport.truststore_password=changeit",
          "plugins.security.ssl.transport.enforce_hostname_verification=false",
          "plugins.security.ssl.http.enabled=false",
          "plugins.security.nodes_dn=CN=node",
          "plugins.security.allow_default_init_securityindex=true",
          "plugins.security.restapi.roles_enabled=all_access");

  /** The hash is that of the name. */
  private static final String USERS =
      """
      _meta: {type: internalusers, config_version: 2}
      admin:
        hash: "$2a$12$VcCDgh2NDk07JGN0rjGbM.Ad41qVR/YFJcgHp0UGns5JDymv..TOG"
        backend_roles: [admin]
      """;

  private static final String MAPPINGS =
      """
      _meta: {type: rolesmapping, config_version: 2}
      all_access: {backend_roles: [admin]}
      """;

  private final SearchNode node;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  SecuredNode(Path folder) throws IOException, InterruptedException {
    Path configuration = Files.createDirectories(folder.resolve("node_1/config"));
    Path store = configuration.resolve("node.p12");
    Path certificate = folder.resolve("node.pem");
    GuardedDoor.pair(store, "node", "-dname", "CN=node", "-ext", "bc:c=ca:true");
    GuardedDoor.keytool(
        store, "-exportcert", "-alias", "node", "-rfc", "-file", certificate.toString());
    GuardedDoor.keytool(
        store, "-importcert", "-noprompt", "-alias", "trusted", "-file", certificate.toString());
    Path security = Files.createDirectory(configuration.resolve("opensearch-security"));
    for (Path file : files(PLUGIN.resolve("config"), ".yml")) {
      Files.copy(file, security.resolve(file.getFileName()));
    }
    Files.writeString(security.resolve("internal_users.yml"), USERS);
    Files.writeString(security.resolve("roles_mapping.yml"), MAPPINGS);
    List<String> flags =
        Stream.concat(
                SearchNode.QUICK_START.stream(),
                SETTINGS.stream().map(setting -> "-Dsetting." + setting))
            .toList();
    node =
        new SearchNode(
            folder,
            flags,
            List.of("org.opensearch.security.OpenSearchSecurityPlugin"),
            files(PLUGIN, ".jar"));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  String url() {
    return node.url();
  }

  /** Until its security is set up too, with the portal's user in this role. */
  void start(String role) throws IOException, InterruptedException {
    node.start();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isUp()) {
      if (!node.process().isAlive() || System.nanoTime() > end) {
        throw new IOException("OpenSearch did not start, see " + node.log());
      }
      Thread.sleep(200);
    }
    allow(role);
    administer(
        "PUT",
        SECURITY + "internalusers/" + USER,
        "{\"password\": \"" + PASSWORD + "\", \"opendistro_security_roles\": [\"" + ROLE + "\"]}");
  }

  private boolean isUp() throws InterruptedException {
    try {
      administer("GET", SECURITY + "roles", "");
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** What the portal's user may from now on, as the plugin's API takes it. */
  void allow(String role) throws IOException, InterruptedException {
    administer("PUT", SECURITY + "roles/" + ROLE, role);
  }

  String administer(String method, String path, String body)
      throws IOException, InterruptedException {
    String administrator =
        Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
    var request =
        HttpRequest.newBuilder(URI.create(url() + path))
            .header("Authorization", "Basic " + administrator)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    var answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(path + " " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    node.close();
    http.close();
  }
}

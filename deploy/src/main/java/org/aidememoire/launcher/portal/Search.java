package org.aidememoire.launcher.portal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.launcher.server.StartFailure;

/** What the portal is told of its search engine: the embedded one, or a cluster of OpenSearch. */
public final class Search {

  static final String URL = "portal.search.opensearch.url";
  static final String USER = "portal.search.opensearch.user";
  static final String PASSWORD = "portal.search.opensearch.password";
  public static final String AUTHORITIES = "portal.search.opensearch.authorities";
  private static final String PREFIX = "portal.search.opensearch.prefix";

  private static final Map<String, String> CLUSTER =
      Map.of(
          "AIDE_OPENSEARCH_URL", URL,
          "AIDE_OPENSEARCH_USER", USER,
          "AIDE_OPENSEARCH_PASSWORD", PASSWORD,
          "AIDE_OPENSEARCH_CA", AUTHORITIES,
          "AIDE_OPENSEARCH_PREFIX", PREFIX);

  private Search() {}

  static Map<String, String> settings(Map<String, String> environment) {
    String engine = environment.getOrDefault("AIDE_SEARCH", "lucene");
    Map<String, String> all = new HashMap<>(Map.of("portal.search.engine", engine));
    switch (engine) {
      case "lucene" -> {}
      case "opensearch" -> {
        CLUSTER.forEach(
            (variable, setting) -> {
              String value = environment.getOrDefault(variable, "").strip();
              if (!value.isEmpty()) {
                all.put(setting, value);
              }
            });
        if (!all.containsKey(URL)) {
          throw new StartFailure(
              "The environment variable AIDE_OPENSEARCH_URL is missing: set it to the address of"
                  + " the cluster, or of several of its nodes with commas between.");
        }
        nodes(all);
        if (!all.getOrDefault(PREFIX, "a").matches("[a-z][a-z0-9-]*")) {
          throw new StartFailure(
              "AIDE_OPENSEARCH_PREFIX=%s begins no name of an index: use small letters, digits and"
                      .formatted(all.get(PREFIX))
                  + " hyphens.");
        }
        // the portal runs in another folder
        all.computeIfPresent(
            AUTHORITIES, (name, file) -> Path.of(file).toAbsolutePath().toString());
      }
      default ->
          throw new StartFailure(
              "AIDE_SEARCH=" + engine + " is no search engine: use lucene or opensearch.");
    }
    return Map.copyOf(all);
  }

  /** The addresses of the cluster, none for the embedded engine. */
  static List<URI> nodes(Map<String, String> settings) {
    return Arrays.stream(settings.getOrDefault(URL, "").split("[,\\s]+"))
        .filter(node -> !node.isEmpty())
        .map(Search::address)
        .toList();
  }

  private static URI address(String text) {
    if (!text.matches("https?://[^/\\s@]+(/\\S*)?") || !isUri(text)) {
      throw new StartFailure(
          "AIDE_OPENSEARCH_URL names «"
              + text
              + "», which is no address: use one like https://search.example:9200");
    }
    return URI.create(text.endsWith("/") ? text : text + "/");
  }

  private static boolean isUri(String text) {
    try {
      return new URI(text).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}

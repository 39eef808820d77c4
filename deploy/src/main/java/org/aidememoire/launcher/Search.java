package org.aidememoire.launcher;

import java.util.HashMap;
import java.util.Map;

/** What the portal is told of its search engine: the embedded one, or a cluster of OpenSearch. */
final class Search {

  private static final Map<String, String> CLUSTER =
      Map.of(
          "AIDE_OPENSEARCH_URL", "portal.search.opensearch.url",
          "AIDE_OPENSEARCH_USER", "portal.search.opensearch.user",
          "AIDE_OPENSEARCH_PASSWORD", "portal.search.opensearch.password",
          "AIDE_OPENSEARCH_CA", "portal.search.opensearch.authorities",
          "AIDE_OPENSEARCH_PREFIX", "portal.search.opensearch.prefix");

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
        if (!all.containsKey("portal.search.opensearch.url")) {
          throw new StartFailure(
              "The environment variable AIDE_OPENSEARCH_URL is missing: set it to the address of"
                  + " the cluster, or of several of its nodes with commas between.");
        }
      }
      default ->
          throw new StartFailure(
              "AIDE_SEARCH=" + engine + " is no search engine: use lucene or opensearch.");
    }
    return Map.copyOf(all);
  }
}

package org.aidememoire.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.aidememoire.searchindex.SearchEngine;
import org.aidememoire.searchindex.lucene.LuceneEngine;
import org.aidememoire.searchindex.opensearch.ClusterAddress;
import org.aidememoire.searchindex.opensearch.OpenSearchEngine;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The search engine that the configuration names: {@code lucene} in a folder of this node, or
 * {@code opensearch}, a cluster that all nodes share.
 */
@ApplicationScoped
class Engines {

  @Inject
  @ConfigProperty(name = "portal.data")
  String data;

  @Inject
  @ConfigProperty(name = "portal.search.engine", defaultValue = "lucene")
  String named;

  @Inject
  @ConfigProperty(name = "portal.search.opensearch.url")
  Optional<String> url;

  @Inject
  @ConfigProperty(name = "portal.search.opensearch.user")
  Optional<String> user;

  @Inject
  @ConfigProperty(name = "portal.search.opensearch.password")
  Optional<String> password;

  @Inject
  @ConfigProperty(name = "portal.search.opensearch.authorities")
  Optional<String> authorities;

  @Inject
  @ConfigProperty(name = "portal.search.opensearch.prefix", defaultValue = "aide-memoire")
  String prefix;

  private @Nullable SearchEngine engine;

  @PostConstruct
  void choose() {
    engine =
        switch (named) {
          case "lucene" -> new LuceneEngine(Path.of(data, "index"));
          case "opensearch" -> new OpenSearchEngine(cluster(), prefix);
          default ->
              throw new IllegalStateException(
                  "portal.search.engine is neither lucene nor opensearch");
        };
  }

  private ClusterAddress cluster() {
    var address =
        ClusterAddress.of(
            url.orElseThrow(
                () -> new IllegalStateException("portal.search.opensearch.url is missing")));
    if (user.isPresent()) {
      address = address.login(user.get(), password.orElse(""));
    }
    return authorities.isPresent() ? address.trusting(Path.of(authorities.get())) : address;
  }

  SearchEngine engine() {
    return java.util.Objects.requireNonNull(engine);
  }
}

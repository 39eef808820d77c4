package org.aidememoire.searchindex.opensearch;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where a cluster is and how to be let in.
 *
 * @param nodes any of its nodes; when one does not answer the next is tried
 * @param login user and password, when it asks for them
 * @param authorities a PEM file with the certificates that vouch for it, when the JDK's do not
 */
public record ClusterAddress(List<URI> nodes, Optional<Login> login, Optional<Path> authorities) {

  /** A user with a password, which shows in no log. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }

  public ClusterAddress {
    nodes = List.copyOf(nodes);
    if (nodes.isEmpty()) {
      throw new IllegalArgumentException("A cluster has at least one node");
    }
  }

  /** Nodes as people list them: {@code https://one:9200, https://two:9200}. */
  public static ClusterAddress of(String nodes) {
    List<URI> uris =
        Arrays.stream(nodes.split("[,\\s]+"))
            .filter(node -> !node.isEmpty())
            .map(node -> URI.create(node.endsWith("/") ? node : node + "/"))
            .toList();
    return new ClusterAddress(uris, Optional.empty(), Optional.empty());
  }

  public ClusterAddress login(String user, String password) {
    return new ClusterAddress(nodes, Optional.of(new Login(user, password)), authorities);
  }

  public ClusterAddress trusting(Path certificates) {
    return new ClusterAddress(nodes, login, Optional.of(certificates));
  }
}

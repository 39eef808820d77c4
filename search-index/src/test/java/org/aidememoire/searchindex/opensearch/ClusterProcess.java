package org.aidememoire.searchindex.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * A cluster in a process of its own: {@code FOLDER PORT NODES}. HTTP is on the ports from PORT on,
 * the nodes speak to each other a hundred ports higher. A number on standard input stops that node;
 * the end of input stops them all, so that no cluster outlives its test.
 */
final class ClusterProcess {

  static final String READY = "the cluster is ready";
  static final String STOPPED = "the node is stopped";

  private ClusterProcess() {}

  public static void main(String[] arguments) throws IOException {
    int port = Integer.parseInt(arguments[1]);
    int nodes = Integer.parseInt(arguments[2]);
    List<Integer> all = IntStream.rangeClosed(1, nodes).boxed().toList();
    var runner = new OpenSearchRunner();
    runner.onBuild(
        (number, settings) -> {
          settings.put("http.port", port + number - 1);
          settings.put("transport.port", port + number + 99);
          settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
          settings.put("indices.query.bool.max_clause_count", 32_768);
          settings.put("cluster.max_shards_per_node", 5000);
          if (nodes == 1) {
            settings.put("discovery.type", "single-node");
            return;
          }
          settings.putList(
              "discovery.seed_hosts",
              all.stream().map(n -> "127.0.0.1:" + (port + n + 99)).collect(Collectors.toList()));
          settings.putList(
              "cluster.initial_cluster_manager_nodes",
              all.stream().map(n -> "Node " + n).collect(Collectors.toList()));
        });
    runner.build(
        OpenSearchRunner.newConfigs()
            .basePath(arguments[0])
            .clusterName("contract-" + port)
            .numOfNode(nodes)
            .disableESLogger());
    System.out.println(READY);
    var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      runner.getNode(Integer.parseInt(line) - 1).close();
      System.out.println(STOPPED);
    }
    runner.close();
    System.exit(0);
  }
}

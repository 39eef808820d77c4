package org.aidememoire.bench;

import java.io.IOException;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One node of OpenSearch with ICU in a process of its own: {@code FOLDER PORT}. Ends when its
 * standard input does, so that it never outlives the measurement.
 */
final class OpenSearchServer {

  private OpenSearchServer() {}

  public static void main(String[] arguments) throws IOException {
    var runner = new OpenSearchRunner();
    runner.onBuild(
        (number, settings) -> {
          settings.put("discovery.type", "single-node");
          settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        });
    runner.build(
        OpenSearchRunner.newConfigs()
            .basePath(arguments[0])
            .baseHttpPort(Integer.parseInt(arguments[1]) - 1)
            .numOfNode(1)
            .disableESLogger()
            .pluginTypes("org.opensearch.plugin.analysis.icu.AnalysisICUPlugin"));
    while (System.in.read() >= 0) {
      // only the end counts
    }
    runner.close();
    System.exit(0);
  }
}

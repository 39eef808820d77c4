package org.aidememoire.launcher;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One node of OpenSearch in a process of its own: {@code FOLDER PORT PLUGIN…}, with a setting for
 * each property of its JVM that begins with {@code setting.}. Ends when its standard input does, so
 * that it never outlives the measurement.
 */
final class OpenSearchServer {

  private static final String SETTING = "setting.";

  private OpenSearchServer() {}

  public static void main(String[] arguments) throws IOException {
    var runner = new OpenSearchRunner();
    runner.onBuild(
        (number, settings) -> {
          settings.put("http.port", arguments[1]);
          settings.put("transport.port", 0);
          settings.put("discovery.type", "single-node");
          settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
          settings.put("indices.query.bool.max_clause_count", 32_768);
          System.getProperties().stringPropertyNames().stream()
              .filter(name -> name.startsWith(SETTING))
              .forEach(
                  name -> settings.put(name.substring(SETTING.length()), System.getProperty(name)));
        });
    runner.build(
        OpenSearchRunner.newConfigs()
            .basePath(arguments[0])
            .numOfNode(1)
            .disableESLogger()
            .pluginTypes(Arrays.stream(arguments).skip(2).collect(Collectors.joining(","))));
    while (System.in.read() >= 0) {
      // only the end counts
    }
    runner.close();
    System.exit(0);
  }
}

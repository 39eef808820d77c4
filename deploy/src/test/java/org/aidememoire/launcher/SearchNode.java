package org.aidememoire.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A cluster of one node in a process of its own; its data outlives it. */
public final class SearchNode implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Path folder;
  private final List<String> flags;
  private final List<String> plugins;
  private final int port = Ports.free();
  private Process process;

  /** One that starts quickly, without plugins. */
  SearchNode(Path folder) {
    this(folder, List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), List.of());
  }

  /**
   * @param flags of its JVM
   * @param plugins their classes, which stand in this process's class path
   */
  public SearchNode(Path folder, List<String> flags, List<String> plugins) {
    this.folder = folder;
    this.flags = flags;
    this.plugins = plugins;
  }

  public String url() {
    return "http://localhost:" + port;
  }

  public void start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--add-modules=jdk.incubator.vector",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "org.aidememoire.bench.OpenSearchServer",
            folder.toString(),
            Integer.toString(port)));
    command.addAll(plugins);
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log().toFile())
            .start();
  }

  public ProcessHandle process() {
    return process.toHandle();
  }

  private Path log() {
    return folder.resolveSibling("search-node.log");
  }

  public void awaitAnswer() throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        get("/_cluster/health");
        return;
      } catch (IOException e) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new IOException("OpenSearch did not start: " + Files.readString(log()), e);
        }
      }
      Thread.sleep(100);
    }
  }

  String get(String path) throws IOException, InterruptedException {
    return send("GET", path);
  }

  void delete(String path) throws IOException, InterruptedException {
    send("DELETE", path);
  }

  private String send(String method, String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(url() + path));
    var answer =
        http.send(request.method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  void stop() throws IOException, InterruptedException {
    process.getOutputStream().close();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    stop();
    http.close();
  }
}

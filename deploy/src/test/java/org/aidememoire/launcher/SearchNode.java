package org.aidememoire.launcher;

import java.io.File;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.launcher.server.Ports;

/** A cluster of one node in a process of its own; its data outlives it. */
public final class SearchNode implements AutoCloseable {

  static final List<String> QUICK_START =
      List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Path folder;
  private final List<String> flags;
  private final List<String> plugins;
  private final List<Path> libraries;
  private final int port = Ports.free();
  private Process process;

  /** One that starts quickly, without plugins. */
  SearchNode(Path folder) {
    this(folder, QUICK_START, List.of());
  }

  /**
   * @param flags of its JVM
   * @param plugins their classes, which stand in this process's class path
   */
  public SearchNode(Path folder, List<String> flags, List<String> plugins) {
    this(folder, flags, plugins, List.of());
  }

  /**
   * @param libraries of the plugins, after the class path of this process
   */
  SearchNode(Path folder, List<String> flags, List<String> plugins, List<Path> libraries) {
    this.folder = folder;
    this.flags = flags;
    this.plugins = plugins;
    this.libraries = libraries;
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
            classPath(),
            OpenSearchServer.class.getName(),
            folder.toString(),
            Integer.toString(port)));
    command.addAll(plugins);
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log().toFile())
            .start();
  }

  private String classPath() {
    String here =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.concat(Stream.of(here), libraries.stream().map(Path::toString))
        .collect(Collectors.joining(File.pathSeparator));
  }

  public ProcessHandle process() {
    return process.toHandle();
  }

  Path log() {
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

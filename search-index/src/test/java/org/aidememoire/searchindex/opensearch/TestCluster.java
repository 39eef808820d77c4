package org.aidememoire.searchindex.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A cluster for tests. One node is shared by all tests of a JVM and started when first asked. */
public final class TestCluster implements AutoCloseable {

  private static final class Shared {
    static final TestCluster ONE = TestCluster.start(1);
  }

  private final Process process;
  private final BufferedReader said;
  private final int port;
  private final int nodes;
  private final Path folder;

  private TestCluster(int nodes) throws IOException {
    this.nodes = nodes;
    port = freePort();
    folder = Files.createTempDirectory("cluster");
    process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                ClusterProcess.class.getName(),
                folder.toString(),
                Integer.toString(port),
                Integer.toString(nodes))
            .redirectError(folder.resolve("errors.log").toFile())
            .start();
    said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    await(ClusterProcess.READY);
  }

  static TestCluster start(int nodes) {
    try {
      return new TestCluster(nodes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static TestCluster shared() {
    return Shared.ONE;
  }

  private void await(String line) throws IOException {
    for (String one = said.readLine(); !line.equals(one); one = said.readLine()) {
      if (one == null) {
        throw new IOException("The cluster ended; see " + folder.resolve("errors.log"));
      }
    }
  }

  public ClusterAddress address() {
    List<URI> uris =
        IntStream.range(0, nodes)
            .mapToObj(node -> URI.create("http://127.0.0.1:" + (port + node) + "/"))
            .toList();
    return new ClusterAddress(uris, Optional.empty(), Optional.empty());
  }

  /** Counts from 1. */
  void stop(int node) throws IOException {
    process.getOutputStream().write((node + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    await(ClusterProcess.STOPPED);
  }

  /** A port with free ones after it, and a hundred higher. */
  private static int freePort() throws IOException {
    for (int port = 19240; port < 29240; port += 10) {
      List<ServerSocket> held = new ArrayList<>();
      try {
        for (int i = 0; i < 3; i++) {
          held.add(new ServerSocket(port + i));
          held.add(new ServerSocket(port + i + 100));
        }
        return port;
      } catch (IOException taken) {
        // the next ones may be free
      } finally {
        for (ServerSocket socket : held) {
          socket.close();
        }
      }
    }
    throw new IOException("no free ports");
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

package org.aidememoire.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server in a process of its own, with its output in a log file. */
final class ServerProcess {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final int LINES_TO_SHOW = 15;

  private final String name;
  private final Process process;
  private final Path log;

  private ServerProcess(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  static ServerProcess start(String name, ProcessBuilder builder, Path log) throws IOException {
    Files.createDirectories(log.getParent());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    return new ServerProcess(name, builder.start(), log);
  }

  long pid() {
    return process.pid();
  }

  /** Waits until {@code url} answers without a server error. */
  void awaitAnswer(String url, Duration atMost) {
    var deadline = System.nanoTime() + atMost.toNanos();
    try (var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build()) {
      var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(60)).build();
      while (!answers(client, request)) {
        if (!process.isAlive()) {
          throw failure("ended by itself");
        }
        if (System.nanoTime() > deadline) {
          throw failure("did not answer within " + atMost.toSeconds() + " seconds");
        }
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Interrupted while " + name + " was starting.", e);
    }
  }

  private static boolean answers(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status < 400;
    } catch (IOException e) {
      return false;
    }
  }

  private StartFailure failure(String what) {
    return new StartFailure(
        "%s %s; the end of %s says:%n%s".formatted(name, what, log, endOfLog()));
  }

  private String endOfLog() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join(
          "\n", lines.subList(Math.max(0, lines.size() - LINES_TO_SHOW), lines.size()));
    } catch (IOException e) {
      return "(unreadable: " + e.getMessage() + ")";
    }
  }

  /** Asks it to stop (SIGTERM), and ends it when it does not listen. */
  void stop(Duration atMost) {
    process.destroy();
    try {
      process.onExit().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}

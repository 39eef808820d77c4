package org.aidememoire.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A server in a process of its own, with its output in a log file and its number beside it. */
public final class ServerProcess {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final Duration TIME_TO_STOP = Duration.ofSeconds(12);
  private static final int LINES_TO_SHOW = 15;
  private static final Pattern COMPLAINT = Pattern.compile("Exception: |ERROR|FATAL");
  private static final Set<ServerProcess> RUNNING = ConcurrentHashMap.newKeySet();

  private final String name;
  private final ProcessBuilder builder;
  private final Process process;
  private final Path log;

  private ServerProcess(String name, ProcessBuilder builder, Process process, Path log) {
    this.name = name;
    this.builder = builder;
    this.process = process;
    this.log = log;
  }

  /** The log of the start before is kept as {@code ….previous}. */
  public static ServerProcess start(String name, ProcessBuilder builder, Path log)
      throws IOException {
    Files.createDirectories(log.getParent());
    if (Files.exists(log)) {
      Files.move(log, previous(log), StandardCopyOption.REPLACE_EXISTING);
    }
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    var server = new ServerProcess(name, builder, builder.start(), log);
    RUNNING.add(server);
    LeftOver.remember(log, server.process.toHandle());
    return server;
  }

  public static Path previous(Path log) {
    return log.resolveSibling(log.getFileName() + ".previous");
  }

  /**
   * The same command once more, in the place of this process, which is stopped if it still runs.
   */
  public ServerProcess again() {
    stop();
    try {
      return start(name, builder, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends what a launcher that was killed left running with that log. */
  public static void stopLeftOver(Path log) {
    LeftOver.find(log).ifPresent(process -> stop(process, TIME_TO_STOP));
  }

  /** Stops all that were started, also those that are still starting. */
  public static void stopAll() {
    RUNNING.parallelStream().forEach(ServerProcess::stop);
  }

  public void awaitAnswer(String url, Duration atMost) {
    awaitAnswer(url, atMost, null);
  }

  /**
   * Waits until {@code url} answers without an error.
   *
   * @param failed text of the log that says that it never will
   */
  public void awaitAnswer(String url, Duration atMost, @Nullable Pattern failed) {
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
        if (failed != null && failed.matcher(Files.readString(log)).find()) {
          throw failure("failed");
        }
        if (System.nanoTime() > deadline) {
          throw failure("did not answer within " + atMost.toSeconds() + " seconds");
        }
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (IOException e) {
      throw failure("has no readable log");
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
    return new StartFailure("%s %s; its log %s says:%n%s".formatted(name, what, log, complaints()));
  }

  /** The first lines that complain, or the last lines when none does. */
  private String complaints() {
    try {
      List<String> lines = Files.readAllLines(log);
      List<String> errors =
          lines.stream().filter(COMPLAINT.asPredicate()).distinct().limit(5).toList();
      int first = Math.max(0, lines.size() - LINES_TO_SHOW);
      return String.join("\n", errors.isEmpty() ? lines.subList(first, lines.size()) : errors);
    } catch (IOException e) {
      return "(unreadable: " + e.getMessage() + ")";
    }
  }

  public void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  public void stop() {
    stop(process.toHandle(), TIME_TO_STOP);
    RUNNING.remove(this);
    LeftOver.forget(log);
  }

  /** Asks it to stop (SIGTERM), and ends it when it does not listen. */
  private static void stop(ProcessHandle process, Duration atMost) {
    var ended = process.onExit().thenApply(end -> true);
    process.destroy();
    if (!ended.completeOnTimeout(false, atMost.toMillis(), TimeUnit.MILLISECONDS).join()) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }
}

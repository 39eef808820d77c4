package org.aidememoire.launcher.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A server in a process of its own that is ready when an address answers. */
public final class AnsweringServer implements Supervised {

  private final String name;
  private final Path log;
  private final String ready;
  private final Duration timeToStart;
  private volatile ServerProcess process;

  private AnsweringServer(
      String name, Path log, String ready, Duration timeToStart, ServerProcess process) {
    this.name = name;
    this.log = log;
    this.ready = ready;
    this.timeToStart = timeToStart;
    this.process = process;
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param ready the address that answers then
   */
  public static AnsweringServer start(
      String name, ProcessBuilder builder, Path log, String ready, Duration timeToStart)
      throws IOException {
    var process = ServerProcess.start(name, builder, log);
    var server = new AnsweringServer(name, log, ready, timeToStart, process);
    server.awaitAnswer();
    return server;
  }

  private void awaitAnswer() {
    try {
      process.awaitAnswer(ready, timeToStart);
    } catch (RuntimeException e) {
      process.stop();
      throw e;
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Path logOfTheEnd() {
    return ServerProcess.previous(log);
  }

  @Override
  public void awaitEnd() throws InterruptedException {
    process.awaitEnd();
  }

  @Override
  public void startAgain() {
    process = process.again();
    awaitAnswer();
  }

  public void stop() {
    process.stop();
  }
}

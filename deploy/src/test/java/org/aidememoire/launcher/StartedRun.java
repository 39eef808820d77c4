package org.aidememoire.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code deploy/run} in a process of its own, and what it has said so far.
 *
 * @param said the file that it writes to
 */
record StartedRun(Process process, Path said) implements AutoCloseable {

  static StartedRun start(Map<String, String> environment) throws IOException {
    Path said = Files.createTempFile("deploy-run", ".txt");
    var builder =
        new ProcessBuilder(Path.of("run").toAbsolutePath().toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .redirectInput(Path.of("/dev/null").toFile());
    builder.environment().putAll(environment);
    return new StartedRun(builder.start(), said);
  }

  String output() {
    try {
      return Files.readString(said);
    } catch (IOException e) {
      return e.toString();
    }
  }

  void awaitLine(String text, Duration atMost) throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!output().contains(text)) {
      if (System.nanoTime() > deadline || !process.isAlive() && !output().contains(text)) {
        throw new AssertionError("deploy/run does not say «" + text + "», but\n" + output());
      }
      Thread.sleep(200);
    }
  }

  @Override
  public void close() throws Exception {
    process.destroy();
    process.waitFor(30, TimeUnit.SECONDS);
    Files.deleteIfExists(said);
  }
}

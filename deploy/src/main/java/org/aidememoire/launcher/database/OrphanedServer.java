package org.aidememoire.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.aidememoire.launcher.server.StartFailure;

/**
 * What a launcher that was killed leaves behind: a PostgreSQL server that still runs on its folder,
 * or only its {@code postmaster.pid}, whose number may belong to another process by now (then
 * PostgreSQL itself would refuse to start). And what a server that was killed leaves behind: its
 * session processes, of which one that is at work notices late that its server is gone.
 *
 * <p>Only to be called while the folder's lock is held, so that a server in use is never taken for
 * an orphan.
 */
public final class OrphanedServer {

  private static final long SECONDS_TO_STOP = 30;

  private final Path data;

  private OrphanedServer(Path data) {
    this.data = data;
  }

  public static OrphanedServer in(Path data) {
    return new OrphanedServer(data);
  }

  void remove() {
    try {
      var server = postmaster();
      if (server.isPresent()) {
        stop(server.get());
      }
      endSessions();
      Files.deleteIfExists(pidFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The server that runs on the folder. */
  public Optional<ProcessHandle> postmaster() {
    try {
      if (!Files.exists(pidFile())) {
        return Optional.empty();
      }
      var lines = Files.readAllLines(pidFile());
      return lines.isEmpty()
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::worksHere);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path pidFile() {
    return data.resolve("postmaster.pid");
  }

  /** Without their server nothing they do is kept, and the next one repairs what they leave. */
  private void endSessions() {
    if (!Files.exists(data)) {
      return;
    }
    var sessions = ProcessHandle.allProcesses().filter(this::worksHere).toList();
    sessions.forEach(ProcessHandle::destroyForcibly);
    sessions.forEach(session -> session.onExit().join());
  }

  /** A PostgreSQL server's working directory is its data folder. */
  private boolean worksHere(ProcessHandle process) {
    try {
      Path workingDirectory =
          Files.readSymbolicLink(Path.of("/proc", String.valueOf(process.pid()), "cwd"));
      return workingDirectory.equals(data.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  /** SIGINT is PostgreSQL's fast shutdown: it disconnects clients and writes everything. */
  private static void stop(ProcessHandle server) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", String.valueOf(server.pid())).start().waitFor();
    try {
      server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      throw new StartFailure(
          "A PostgreSQL server of an earlier start (process "
              + server.pid()
              + ") does not stop: end it with  kill -INT "
              + server.pid(),
          e);
    }
  }
}

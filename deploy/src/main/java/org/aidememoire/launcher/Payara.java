package org.aidememoire.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The portal on Payara Micro, in a process of its own: it starts with flags that its JVM needs and
 * the launcher's does not, and a portal that runs out of memory does not take PostgreSQL with it.
 *
 * <p>Settings reach it in a file that only the owner can read, for they hold passwords, and a
 * command line is public on its machine.
 */
final class Payara {

  private static final Duration TIME_TO_START = Duration.ofMinutes(5);
  private static final int FIRST_JAVA_THAT_WARNS_OF_UNSAFE = 23;

  /** What Payara logs at the end when the WAR did not start; the server itself goes on. */
  private static final Pattern FAILED = Pattern.compile("\"Deployed\": \\[\\s*\\]");

  private final ServerProcess process;
  private final String portal;

  private Payara(ServerProcess process, String portal) {
    this.process = process;
    this.portal = portal;
  }

  /**
   * @param home where Payara unpacks itself and logs
   * @param application a WAR or an exploded one
   * @param library the jar that holds {@link org.aidememoire.session.SessionIds}
   */
  static Payara start(
      Path home, Path application, Path library, String portal, Map<String, String> settings) {
    try {
      Folders.delete(home.resolve("tmp"));
      Files.createDirectories(home.resolve("tmp"));
      Path preboot = home.resolve("preboot.txt");
      Files.writeString(preboot, Resources.text("preboot.txt"));
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(jvmFlags());
      command.add("-Djava.io.tmpdir=" + home.resolve("tmp"));
      command.add("-jar");
      command.add(Artifacts.payaraMicro().toString());
      command.addAll(
          List.of(
              "--nocluster",
              "--disablephonehome",
              "--port",
              String.valueOf(java.net.URI.create(portal).getPort()),
              "--systemproperties",
              settingsFile(home, settings).toString(),
              "--prebootcommandfile",
              preboot.toString(),
              "--addlibs",
              library.toString(),
              "--contextroot",
              "/",
              "--deploy",
              application.toString()));
      if (Files.isDirectory(application)) {
        command.add("--hotdeploy");
      }
      var builder = new ProcessBuilder(command).directory(home.toFile());
      return new Payara(ServerProcess.start("The portal", builder, log(home)), portal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path log(Path home) {
    return home.resolve("portal.log");
  }

  private static List<String> jvmFlags() {
    var flags = new ArrayList<String>();
    if (Runtime.version().feature() >= FIRST_JAVA_THAT_WARNS_OF_UNSAFE) {
      flags.add("--sun-misc-unsafe-memory-access=allow");
    }
    flags.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--add-modules=jdk.incubator.vector",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xmx1g",
            "-Dfile.encoding=UTF-8"));
    return flags;
  }

  private static Path settingsFile(Path home, Map<String, String> settings) throws IOException {
    Path file = home.resolve("settings.properties");
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    var properties = new Properties();
    properties.putAll(settings);
    try (var writer = Files.newBufferedWriter(file)) {
      properties.store(writer, null);
    }
    return file;
  }

  /** Payara says «ready» for a portal that failed, too: only an answer counts. */
  void awaitAnswer() {
    process.awaitAnswer(portal + "/", TIME_TO_START, FAILED);
  }

  void awaitEnd() throws InterruptedException {
    process.awaitEnd();
  }
}

package org.aidememoire.launcher.portal;

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
import org.aidememoire.launcher.server.Folders;
import org.aidememoire.launcher.server.Progress;
import org.aidememoire.launcher.server.Resources;
import org.aidememoire.launcher.server.ServerProcess;
import org.aidememoire.launcher.server.StartFailure;
import org.aidememoire.launcher.server.Supervised;

/**
 * The portal on Payara Micro, in a process of its own: it starts with flags that its JVM needs and
 * the launcher's does not, and a portal that runs out of memory does not take PostgreSQL with it.
 *
 * <p>Settings reach it in a file that only the owner can read, for they hold passwords, and a
 * command line is public on its machine.
 */
public final class Payara implements Supervised {

  private static final Duration TIME_TO_START = Duration.ofMinutes(15);

  /** What Payara logs at the end when the WAR did not start; the server itself goes on. */
  private static final Pattern FAILED = Pattern.compile("\"Deployed\": \\[\\s*\\]");

  /**
   * Rarely Payara 6 sets up its security on a thread without a class loader, as those of its kernel
   * are, and cannot load its policy. No setting was found that avoids it.
   */
  private static final Pattern STUMBLED =
      Pattern.compile(
          "getContextClassLoader\\(\\)\"? is"
              + " null.*?com\\.sun\\.enterprise\\.security\\.SecurityLifecycle",
          Pattern.DOTALL);

  private static final String NAME = "The portal";

  /** What the portal is made of. */
  public record Parts(Path server, Path application, Path library) {

    /**
     * @param arguments payara-micro's jar, the portal's WAR (or exploded WAR), and the jar that
     *     holds {@link org.aidememoire.session.SessionIds}
     */
    public static Parts of(String[] arguments) {
      return new Parts(
          Path.of(arguments[0]).toAbsolutePath(),
          Path.of(arguments[1]).toAbsolutePath(),
          Path.of(arguments[2]).toAbsolutePath());
    }
  }

  private final Path log;
  private final String ownAddress;
  private volatile ServerProcess process;

  /**
   * Starts it.
   *
   * @param builder its command
   * @param ownAddress where it answers when it is ready
   */
  Payara(ProcessBuilder builder, Path log, String ownAddress) {
    this.log = log;
    this.ownAddress = ownAddress;
    try {
      this.process = ServerProcess.start(NAME, builder, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param home where Payara unpacks itself and logs
   * @param told the portal's configuration
   */
  public static Payara start(Path home, Parts parts, Settings settings, Map<String, String> told) {
    try {
      empty(home.resolve("tmp"));
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(PortalJvm.flags());
      command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8"));
      // before the operator's own, for of two the last counts
      command.addAll(Authorities.options(Authorities.trusted(home.resolve("authorities.p12"))));
      command.addAll(settings.javaOptions());
      command.add("-Djava.io.tmpdir=" + home.resolve("tmp"));
      command.add("-jar");
      command.add(parts.server().toString());
      command.addAll(
          List.of(
              "--nocluster",
              "--disablephonehome",
              "--port",
              String.valueOf(settings.portalPort()),
              "--systemproperties",
              toldFile(home, told).toString(),
              "--prebootcommandfile",
              prebootFile(home, settings).toString(),
              "--addlibs",
              parts.library().toString(),
              "--contextroot",
              "/",
              "--deploy",
              parts.application().toString()));
      if (Files.isDirectory(parts.application())) {
        command.add("--hotdeploy");
      }
      var builder = new ProcessBuilder(command).directory(home.toFile());
      return new Payara(builder, log(home), ownAddress(settings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where Payara unpacks itself, which no other run uses again. */
  private static void empty(Path temporary) throws IOException {
    Folders.delete(temporary);
    Files.createDirectories(temporary);
  }

  private static String ownAddress(Settings settings) {
    String host = settings.portalListen();
    return "http://%s:%d/"
        .formatted(host.contains(":") ? "[" + host + "]" : host, settings.portalPort());
  }

  /** Behind a proxy that ends TLS, the portal's own links must say https as well. */
  private static Path prebootFile(Path home, Settings settings) throws IOException {
    String commands =
        Resources.text(Payara.class, "preboot.txt")
            .replace("address=127.0.0.1", "address=" + settings.portalListen());
    if (settings.portalUrl().startsWith("https:")) {
      commands += Resources.text(Payara.class, "preboot-behind-proxy.txt");
    }
    return Files.writeString(home.resolve("preboot.txt"), commands);
  }

  public static Path log(Path home) {
    return home.resolve("portal.log");
  }

  private static Path toldFile(Path home, Map<String, String> told) throws IOException {
    Path file = home.resolve("settings.properties");
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    var properties = new Properties();
    properties.putAll(told);
    try (var writer = Files.newBufferedWriter(file)) {
      properties.store(writer, null);
    }
    return file;
  }

  /**
   * Payara says «ready» for a portal that failed, too: only an answer counts. When Payara stumbled
   * over itself it is started once more; whatever else is wrong would be wrong again.
   */
  public void awaitAnswer(Progress progress) {
    try {
      process.awaitAnswer(ownAddress, TIME_TO_START, FAILED);
    } catch (StartFailure e) {
      if (!stumbled()) {
        throw e;
      }
      progress.report("Payara stumbled over itself, as it rarely does; starting the portal again");
      process = process.again();
      process.awaitAnswer(ownAddress, TIME_TO_START, FAILED);
    }
  }

  @Override
  public void startAgain() {
    process.stop();
    try {
      empty(log.resolveSibling("tmp"));
      process = process.again();
      awaitAnswer(Progress.SILENT);
    } catch (RuntimeException e) {
      process.stop();
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Path logOfTheEnd() {
    return ServerProcess.previous(log);
  }

  private boolean stumbled() {
    try {
      return STUMBLED.matcher(Files.readString(log)).find();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void awaitEnd() throws InterruptedException {
    process.awaitEnd();
  }
}

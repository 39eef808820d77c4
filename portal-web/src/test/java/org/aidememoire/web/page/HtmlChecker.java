package org.aidememoire.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds pages to the rules of HTML, by the checker of the W3C in a process of its own. */
final class HtmlChecker {

  private static final Path CHECKER = Path.of("target/html-checker");

  private final Map<String, String> addresses = new LinkedHashMap<>();
  private final Path pages = folder();

  private static Path folder() {
    try {
      return Files.createTempDirectory("pages");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a page as it was sent, to be checked with the others. */
  void add(String address, String html) {
    var file = pages.resolve(addresses.size() + ".html");
    try {
      Files.writeString(file, html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    addresses.put(file.toString(), address);
  }

  /** What is wrong, each with the address of its page. */
  List<String> faults() throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                CHECKER.resolve("*").toString(),
                "nu.validator.client.SimpleCommandLineValidator",
                "--format",
                "gnu",
                "--errors-only",
                "--no-langdetect",
                "--exit-zero-always"));
    command.addAll(addresses.keySet());
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.lines().filter(line -> line.startsWith("\"file:")).map(this::named).toList();
  }

  private String named(String line) {
    var file = line.substring("\"file:".length(), line.indexOf('"', 1));
    return addresses.get(file) + " " + line.substring(line.indexOf('"', 1) + 1);
  }
}

package org.aidememoire.attachment.extraction;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts the extraction process, bounds it, and reads what it found.
 *
 * <p>Bounds of one run: {@value #HEAP} of heap, wall clock and processor seconds, 256 MB for any
 * file it writes, an empty environment, a working folder of its own that is removed; and, where the
 * system lets us, no network and no sight of other processes.
 */
public class ExtractionProcess {

  private static final String HEAP = "768m";

  /** Blocks of 512 bytes: 256 MB. */
  private static final int LARGEST_OUTPUT = 256 << 11;

  private static final Duration CHECK = Duration.ofSeconds(120);

  /** Bytes of a file that is read within a second or two, unless it was made to cost more. */
  public static final long SMALL = 256 << 10;

  private static final Duration CHECK_SMALL = Duration.ofSeconds(60);

  /** For one page of OCR, read twice at worst; and as much again for start and rendering. */
  private static final Duration PAGE = Duration.ofSeconds(130);

  static final String AUTOMATIC = "auto";

  private final List<Path> classPath;
  private final List<String> isolation;

  /**
   * @param classPath this package's classes and the libraries they read with
   */
  public ExtractionProcess(List<Path> classPath) {
    this.classPath = List.copyOf(classPath);
    this.isolation = isolation();
  }

  /** The OCR languages installed here; empty without tesseract. */
  public static Set<String> ocrLanguages() {
    return Tesseract.languages();
  }

  /** The OCR languages that a file with these hints wants; none when its script is to decide. */
  public static List<String> ocrLanguagesFor(Hints hints) {
    return Languages.tesseract(hints);
  }

  /**
   * Judges a file and reads its text layer: {@code Sound}, {@code Refused} or {@code Died}.
   *
   * @param again whether a page that is a picture is to be read whatever text lies upon it
   */
  public Outcome check(Path file, Hints hints, boolean again)
      throws IOException, InterruptedException {
    boolean small = Files.exists(file) && Files.size(file) <= SMALL;
    return run(
        small ? CHECK_SMALL : CHECK,
        again ? Extractor.AGAIN : Extractor.CHECK,
        file,
        hints,
        List.of());
  }

  /** Reads the pictures of some pages: {@code Read} or {@code Died}. */
  public Outcome read(
      Path file, Hints hints, FileKind kind, List<String> languages, List<Integer> pages)
      throws IOException, InterruptedException {
    String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining(","));
    Duration bound = PAGE.multipliedBy(pages.size() + 1);
    String known = languages.isEmpty() ? AUTOMATIC : String.join("+", languages);
    return run(bound, "read", file, hints, List.of(kind.name(), known, numbers));
  }

  private Outcome run(Duration bound, String task, Path file, Hints hints, List<String> more)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("extraction");
    try {
      Path result = folder.resolve("result.jsonl");
      List<String> command = new ArrayList<>(isolation);
      command.addAll(java(bound, folder));
      command.addAll(List.of(task, file.toAbsolutePath().toString(), result.toString()));
      command.addAll(List.of(hints.country(), hints.language()));
      command.addAll(more);
      return await(start(command, folder), bound, result);
    } finally {
      remove(folder);
    }
  }

  private List<String> java(Duration bound, Path folder) {
    String limits =
        "ulimit -t " + bound.toSeconds() + "; ulimit -f " + LARGEST_OUTPUT + "; exec \"$0\" \"$@\"";
    String path = classPath.stream().map(Path::toString).collect(Collectors.joining(":"));
    return List.of(
        "/bin/sh",
        "-c",
        limits,
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + HEAP,
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=" + folder,
        "-Dfile.encoding=UTF-8",
        "-Dsun.jnu.encoding=UTF-8",
        "-Dpdfbox.fontcache=" + folder,
        "-cp",
        path,
        "org.aidememoire.attachment.extraction.Extractor");
  }

  private static Process start(List<String> command, Path folder) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
    String models = environment.getOrDefault("TESSDATA_PREFIX", "");
    environment.clear();
    environment.put("PATH", path);
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("OMP_THREAD_LIMIT", "1");
    if (!models.isEmpty()) {
      environment.put("TESSDATA_PREFIX", models);
    }
    Path errors = folder.resolve("errors.txt");
    Process process =
        builder
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(errors.toFile())
            .start();
    process.getOutputStream().close();
    return process;
  }

  private static Outcome await(Process process, Duration bound, Path result)
      throws IOException, InterruptedException {
    try {
      if (!process.waitFor(bound.toSeconds(), TimeUnit.SECONDS)) {
        return new Outcome.Died("longer than " + bound.toSeconds() + " s");
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    int exit = process.exitValue();
    if (!Files.exists(result)) { // its first deed: so the machine is to blame, not the file
      throw new IOException("the extraction did not start: exit " + exit + " " + errors(result));
    }
    if (exit != 0) {
      return new Outcome.Died(exit == 3 ? "out of memory" : "exit " + exit + ": " + errors(result));
    }
    return parse(result);
  }

  private static String errors(Path result) throws IOException {
    Path errors = result.resolveSibling("errors.txt");
    String text = Files.exists(errors) ? Files.readString(errors) : "";
    return text.substring(0, Math.min(text.length(), 500));
  }

  static Outcome parse(Path result) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    List<Integer> unread = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(result)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonObject found = object(line);
        if (found.containsKey("piece")) {
          pieces.add(
              new Piece(found.getInt("piece"), found.getString("label"), found.getString("text")));
        } else if (found.containsKey("unread")) {
          unread.add(found.getInt("unread"));
        } else {
          return verdict(found, pieces, unread);
        }
      }
    } catch (JsonException | ClassCastException cutShort) {
      return new Outcome.Died("result cut short");
    }
    return new Outcome.Died("no verdict");
  }

  private static Outcome verdict(JsonObject found, List<Piece> pieces, List<Integer> unread) {
    return switch (found.getString("verdict")) {
      case "sound" ->
          new Outcome.Sound(
              FileKind.valueOf(found.getString("kind")),
              found.getString("language"),
              found.getInt("pages"),
              numbers(found.getJsonArray("toBeRead")),
              found.getBoolean("cut"),
              found.getBoolean("personal"),
              found.getBoolean("oldLetters"),
              List.copyOf(pieces));
      case "read" ->
          new Outcome.Read(List.copyOf(pieces), List.copyOf(unread), found.getBoolean("personal"));
      default ->
          new Outcome.Refused(
              Refusal.valueOf(found.getString("reason")), found.getString("detail"));
    };
  }

  private static JsonObject object(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }

  private static List<Integer> numbers(JsonArray array) {
    return array.getValuesAs(jakarta.json.JsonNumber.class).stream()
        .map(jakarta.json.JsonNumber::intValue)
        .toList();
  }

  /**
   * A prefix that takes the network away and hides other processes (whose environments hold the
   * portal's secrets), as far as the system allows it to this user.
   */
  private static List<String> isolation() {
    List<String> network = List.of("unshare", "--user", "--map-current-user", "--net");
    List<String> processes = List.of("--pid", "--fork", "--kill-child", "--mount-proc");
    List<String> all = Stream.concat(network.stream(), processes.stream()).toList();
    return works(all) ? all : works(network) ? network : List.of();
  }

  private static boolean works(List<String> prefix) {
    try {
      List<String> probe = Stream.concat(prefix.stream(), Stream.of("true")).toList();
      Process process = new ProcessBuilder(probe).redirectErrorStream(true).start();
      return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException notInstalled) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

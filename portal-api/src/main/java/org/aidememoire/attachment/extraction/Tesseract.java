package org.aidememoire.attachment.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The OCR program as it is installed on this machine, or not. */
final class Tesseract {

  /** A dense A4 page in Thai takes 5 to 15 seconds on one core. */
  private static final Duration A_PAGE = Duration.ofSeconds(60);

  /** Kilobytes of address space: a page of 20 million pixels needs about 600 MB. */
  private static final String MEMORY = "2500000";

  /** Page segmentation modes: by itself, and with orientation (it needs the model {@code osd}). */
  private static final String AS_IT_LIES = "3";

  private static final String TURNED = "1";

  /** Clean scans read with a confidence of 80 and more, pages on their side with 20 to 40. */
  private static final double READABLE = 60;

  /** Thai upside down reads as other Thai letters, with a confidence of up to 80. */
  private static final double SURE = 90;

  private Tesseract() {}

  /** Its languages, such as {@code tha}; empty when it is not installed. */
  static Set<String> languages() {
    try {
      Process list =
          new ProcessBuilder("tesseract", "--list-langs").redirectErrorStream(true).start();
      list.getOutputStream().close();
      Set<String> languages = new TreeSet<>();
      for (String line : new String(list.getInputStream().readAllBytes()).split("\\R")) {
        if (line.matches("[a-zA-Z_/]{3,}")) {
          languages.add(line);
        }
      }
      return languages;
    } catch (IOException notInstalled) {
      return Set.of();
    }
  }

  private record Reading(String text, double confidence) {}

  /**
   * The text of a page's picture. A page that reads badly, or not surely and seems to lie
   * otherwise, is tried once more with its orientation guessed first, and the better reading
   * counts: the guess alone turns sparse pages upside down.
   *
   * @param languages to read with; none: those of the script on the page
   * @throws IOException says what kept the program from reading
   */
  static String read(BufferedImage page, int dpi, List<String> languages)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("page");
    Path picture = folder.resolve("page.png");
    try {
      ImageIO.write(page, "png", picture.toFile());
      Reading upright = read(picture, dpi, languages, AS_IT_LIES);
      if (!Installed.LANGUAGES.contains("osd")
          || upright.confidence() >= SURE
          || upright.confidence() >= READABLE && guess(picture, dpi, "Rotate").matches("0?")) {
        return upright.text();
      }
      Reading turned = read(picture, dpi, languages, TURNED);
      return turned.confidence() > upright.confidence() ? turned.text() : upright.text();
    } finally {
      for (String ending : List.of(".png", ".txt", ".tsv", ".osd")) {
        Files.deleteIfExists(folder.resolve("page" + ending));
      }
      Files.delete(folder);
    }
  }

  private static Reading read(Path picture, int dpi, List<String> languages, String segmentation)
      throws IOException, InterruptedException {
    List<String> known = languages.isEmpty() ? languagesOn(picture, dpi) : languages;
    String names = String.join("+", known);
    run(picture, dpi, "-l", names, "--psm", segmentation, "txt", "tsv");
    return new Reading(
        Files.readString(picture.resolveSibling("page.txt")),
        confidence(picture.resolveSibling("page.tsv")));
  }

  /** By the script on the page; what is not installed is left out. */
  private static List<String> languagesOn(Path picture, int dpi)
      throws IOException, InterruptedException {
    String script = guess(picture, dpi, "Script");
    List<String> installed =
        Languages.ofScript(script).stream().filter(Installed.LANGUAGES::contains).toList();
    return installed.isEmpty() ? List.of("eng") : installed;
  }

  /** A line of what the model {@code osd} says of the page; empty when it says nothing. */
  private static String guess(Path picture, int dpi, String what)
      throws IOException, InterruptedException {
    if (!Installed.LANGUAGES.contains("osd")) {
      return "";
    }
    try {
      run(picture, dpi, "--psm", "0");
    } catch (IOException tooFewLetters) {
      return "";
    }
    try (Stream<String> lines = Files.lines(picture.resolveSibling("page.osd"))) {
      return lines
          .filter(line -> line.startsWith(what + ": "))
          .map(line -> line.substring(what.length() + 2).strip())
          .findFirst()
          .orElse("");
    }
  }

  private static void run(Path picture, int dpi, String... how)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("/bin/sh", "-c", "ulimit -v " + MEMORY + "; exec \"$0\" \"$@\""));
    command.addAll(List.of("tesseract", picture.toString()));
    command.add(picture.resolveSibling("page").toString());
    command.addAll(List.of("--dpi", Integer.toString(dpi)));
    command.addAll(List.of(how));
    ProcessBuilder program = new ProcessBuilder(command);
    program.environment().put("OMP_THREAD_LIMIT", "1"); // its threads wait for each other
    Process reading =
        program
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!reading.waitFor(A_PAGE.toSeconds(), TimeUnit.SECONDS)) {
      reading.destroyForcibly();
      throw new IOException("took longer than " + A_PAGE.toSeconds() + " s");
    }
    if (reading.exitValue() != 0) {
      throw new IOException("tesseract ended with " + reading.exitValue());
    }
  }

  /** The mean over the words, 0 to 100; 0 without words. */
  private static double confidence(Path table) throws IOException {
    try (Stream<String> lines = Files.lines(table)) {
      return lines
          .map(line -> line.split("\t"))
          .filter(cells -> cells.length == 12 && cells[0].equals("5") && !cells[11].isBlank())
          .mapToDouble(cells -> Double.parseDouble(cells[10]))
          .average()
          .orElse(0);
    }
  }

  private static final class Installed {
    static final Set<String> LANGUAGES = languages();
  }
}

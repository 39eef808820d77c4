package org.aidememoire.lawtext;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Real laws, which the project does not ship: in the folder that {@code AIDE_CORPUS} names, or
 * beside the project. A named corpus must be there; without one the test is skipped.
 */
final class LawCorpus {

  private static final Map<String, LawText> READ = new ConcurrentHashMap<>();

  private LawCorpus() {}

  /** A law by its path, say {@code id/uu-2017-18.md}. */
  static LawText law(String path) {
    return READ.computeIfAbsent(path, p -> LawText.of(source(p), tradition(p)));
  }

  static Tradition tradition(String path) {
    return Tradition.of(path.substring(0, 2).toUpperCase(Locale.ROOT));
  }

  static String source(String path) {
    var file = folder().resolve(path);
    try {
      if (!path.endsWith(".pdf")) {
        return Files.readString(file);
      }
      try (var document = Loader.loadPDF(file.toFile())) {
        return new PDFTextStripper().getText(document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> paths() {
    var folder = folder();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    String named = System.getProperty("AIDE_CORPUS", System.getenv("AIDE_CORPUS"));
    if (named != null) {
      var folder = Path.of(named, "laws");
      assertTrue(Files.isDirectory(folder), () -> "AIDE_CORPUS names no folder " + folder);
      return folder;
    }
    var beside = Path.of("../../shared/corpus/laws");
    assumeTrue(Files.isDirectory(beside), "no corpus beside the project");
    return beside;
  }
}

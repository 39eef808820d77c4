package org.aidememoire.importer;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * The documents of a folder in the order of their paths; what programs and systems leave beside
 * them is left out, see {@link #isLeftover}.
 */
final class Documents {

  /**
   * What the portal takes by the file's ending; whether the content agrees is the portal's word.
   */
  static final List<String> TAKEN =
      List.of(
          "pdf", "docx", "xlsx", "txt", "md", "html", "htm", "png", "jpg", "jpeg", "tif", "tiff");

  /** Bytes that the portal takes. */
  private static final long LARGEST = 100L << 20;

  /** Lock files and drafts of Office, pictures and settings of folders, archives of a Mac. */
  private static final Pattern LEFTOVER =
      Pattern.compile(
          "\\..*|~\\$.*|~.*\\.tmp|.*\\.tmp|.*~|thumbs\\.db|ehthumbs.*\\.db|desktop\\.ini|icon\r"
              + "|__macosx|\\$recycle\\.bin|system volume information",
          Pattern.CASE_INSENSITIVE);

  private static final int FIRST_PAGE = 6_000;
  private static final Set<String> TEXTS = Set.of("txt", "md");

  private Documents() {}

  static List<Document> in(Path folder) throws IOException {
    var manifest = Manifest.in(folder);
    var documents = new ArrayList<Document>();
    for (Path file : files(folder)) {
      String below = below(folder, file);
      String path = folder.getFileName() + "/" + below;
      var fields = new TreeMap<>(FileDefaults.of(path, firstPage(file)));
      var row = manifest.of(below);
      fields.putAll(row.fields());
      documents.add(new Document(file, Provenance.of(path, file), fields, row));
    }
    return documents;
  }

  /** Why the portal would refuse it before reading it, so that no instrument is begun for it. */
  static Optional<String> untaken(Path file) throws IOException {
    if (!TAKEN.contains(ending(file))) {
      return Optional.of("files of this kind are not taken, only " + String.join(", ", TAKEN));
    }
    long size = Files.size(file);
    if (size == 0) {
      return Optional.of("the file is empty");
    }
    return size > LARGEST
        ? Optional.of("the file is larger than 100 MB, the most that is taken: divide it")
        : Optional.empty();
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** What the manifest names and the folder does not hold. */
  static List<String> missing(Path folder) throws IOException {
    var missing = new TreeSet<>(Manifest.in(folder).files());
    for (Path file : files(folder)) {
      missing.remove(Provenance.composed(below(folder, file)));
    }
    return List.copyOf(missing);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !isLeftover(folder.relativize(file)))
          .filter(file -> !Manifest.is(file))
          .sorted()
          .toList();
    }
  }

  /** By any part of the path. */
  private static boolean isLeftover(Path below) {
    return StreamSupport.stream(below.spliterator(), false)
        .anyMatch(part -> LEFTOVER.matcher(part.toString()).matches());
  }

  private static String below(Path folder, Path file) {
    return folder.relativize(file).toString().replace(File.separatorChar, '/');
  }

  private static String firstPage(Path file) throws IOException {
    if (!TEXTS.contains(ending(file))) {
      return "";
    }
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(FIRST_PAGE), StandardCharsets.UTF_8);
    }
  }
}

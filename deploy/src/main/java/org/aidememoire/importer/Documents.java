package org.aidememoire.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/** The documents of a folder, hidden files left out, in the order of their paths. */
final class Documents {

  /**
   * What the portal takes by the file's ending; whether the content agrees is the portal's word.
   */
  static final List<String> TAKEN =
      List.of(
          "pdf", "docx", "xlsx", "txt", "md", "html", "htm", "png", "jpg", "jpeg", "tif", "tiff");

  private static final int FIRST_PAGE = 6_000;
  private static final Set<String> TEXTS = Set.of("txt", "md");

  private Documents() {}

  static List<Document> in(Path folder) throws IOException {
    var manifest = Manifest.in(folder);
    var documents = new ArrayList<Document>();
    for (Path file : files(folder)) {
      String below = folder.relativize(file).toString();
      String path = folder.getFileName() + "/" + below;
      var fields = new TreeMap<>(FileDefaults.of(path, firstPage(file)));
      var row = manifest.of(below);
      fields.putAll(row.fields());
      documents.add(new Document(file, Provenance.of(path, file), fields, row));
    }
    return documents;
  }

  static boolean isTaken(Path file) {
    return TAKEN.contains(ending(file));
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** What the manifest names and the folder does not hold. */
  static List<String> missing(Path folder) throws IOException {
    var missing = new ArrayList<String>();
    for (String file : Manifest.in(folder).files()) {
      if (!Files.isRegularFile(folder.resolve(file))) {
        missing.add(file);
      }
    }
    return missing;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !folder.relativize(file).toString().matches("(.*/)?\\..*"))
          .filter(file -> !Manifest.is(file))
          .sorted()
          .toList();
    }
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

package org.aidememoire.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an imported instrument came from: the last line of its note. It tells readers the source,
 * and the next import what is there already; the portal forgets idempotency keys after a day.
 *
 * @param path of the file below and with the imported folder's name, {@code laws/id/uu-2017-18.md},
 *     composed
 * @param digest SHA-256 of the content, the first 16 hexadecimal digits
 */
record Provenance(String path, String digest) {

  private static final int DIGITS = 16;
  private static final Pattern LINE =
      Pattern.compile("(?m)^Imported from (.+) \\(sha256 ([0-9a-f]{" + DIGITS + "})\\)$");

  Provenance {
    path = composed(path);
  }

  /** Some disks take the marks of a name apart (NFD); a spreadsheet and the portal do not (NFC). */
  static String composed(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  static Provenance of(String path, Path file) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      try (var in = Files.newInputStream(file)) {
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
          digest.update(buffer, 0, read);
        }
      }
      return new Provenance(path, HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static Optional<Provenance> in(String note) {
    var line = LINE.matcher(note);
    return line.find()
        ? Optional.of(new Provenance(line.group(1), line.group(2)))
        : Optional.empty();
  }

  /** What is written in a note beside that line. */
  static String withoutLine(String note) {
    return LINE.matcher(note).replaceAll("").strip();
  }

  /**
   * @param sha256 of a content, in full
   */
  boolean isOf(String sha256) {
    return sha256.startsWith(digest);
  }

  String line() {
    return "Imported from " + path + " (sha256 " + digest + ")";
  }
}

package org.aidememoire.attachment;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.aidememoire.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** Names of files: as given, less what a path, a header or a terminal would misread. */
final class FileNames {

  private static final int LONGEST = 200;

  private FileNames() {}

  /** The last part of a path, without control characters and marks that turn the direction. */
  static String checked(@Nullable String raw) {
    String name = raw == null ? "" : Normalizer.normalize(raw, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name =
        name.replaceAll("[\\p{Cc}\\p{Co}\\p{Cn}\u200e\u200f\u202a-\u202e\u2066-\u2069]", "")
            .strip();
    if (name.isEmpty() || name.matches("\\.+")) {
      throw Invalid.field("name", "field.file.name");
    }
    if (name.length() > LONGEST) {
      int dot = name.lastIndexOf('.');
      String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
      name = name.substring(0, LONGEST - ending.length()) + ending;
    }
    return name;
  }

  /** For {@code Content-Disposition}: ASCII for old clients, UTF-8 for all others (RFC 6266). */
  static String disposition(boolean inline, String name) {
    String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    return (inline ? "inline" : "attachment")
        + "; filename=\""
        + ascii
        + "\"; filename*=UTF-8''"
        + percent(name);
  }

  /** Percent-encoded, as a segment of an address and as RFC 8187 want it. */
  static String percent(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
      out.append(plain ? String.valueOf(c) : String.format("%%%02X", b & 0xff));
    }
    return out.toString();
  }
}

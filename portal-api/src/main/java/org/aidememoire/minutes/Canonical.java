package org.aidememoire.minutes;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of minutes in the one form that is hashed, signed and chained: JSON, its names in a
 * fixed order, composed letters, and one space wherever there is any: a change of nothing but
 * breaks and spaces is no other text. It is never made from a page.
 */
final class Canonical {

  /** Rises when the form changes, so that what was signed in an older one can still be verified. */
  static final int FORM = 1;

  private Canonical() {}

  static String of(UUID session, List<Statement> statements) {
    var rows = Json.createArrayBuilder();
    statements.forEach(
        s ->
            rows.add(
                Json.createObjectBuilder()
                    .add("id", s.id().toString())
                    .add("item", plain(s.item()))
                    .add("delegation", s.delegation() == null ? "" : s.delegation())
                    .add("form", s.form().name())
                    .add("outcome", s.outcome() == null ? "" : s.outcome().name())
                    .add("owner", s.owner() == null ? "" : s.owner())
                    .add("due", s.due() == null ? "" : s.due().toString())
                    .add("text", plain(s.text()))));
    return Json.createObjectBuilder()
        .add("form", FORM)
        .add("session", session.toString())
        .add("statements", rows)
        .build()
        .toString();
  }

  /** Values one a line, none of which can pass for two. */
  static String lines(Object... values) {
    return Stream.of(values)
        .map(value -> String.valueOf(value).replace("\\", "\\\\").replace("\n", "\\n"))
        .collect(Collectors.joining("\n"));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }

  static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Binds adopted minutes to their text, to how they were adopted, and to the minutes before. */
  static String seal(String previous, String textHash, String lastEvent) {
    return sha256(previous + "\n" + textHash + "\n" + lastEvent);
  }
}

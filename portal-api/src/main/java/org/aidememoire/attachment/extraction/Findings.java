package org.aidememoire.attachment.extraction;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the extraction process tells the portal: lines of JSON. The last line holds the verdict; a
 * file without one comes from a process that did not live to its end.
 */
final class Findings implements AutoCloseable {

  private final BufferedWriter out;

  Findings(Path file) throws IOException {
    out = Files.newBufferedWriter(file);
  }

  void piece(Piece piece) {
    line(
        Json.createObjectBuilder()
            .add("piece", piece.number())
            .add("label", piece.label())
            .add("text", piece.text()));
  }

  /** A page whose picture could not be read. */
  void unread(int page, String why) {
    line(Json.createObjectBuilder().add("unread", page).add("why", why));
  }

  /** Its pieces were told before. */
  void sound(Outcome.Sound found) {
    line(
        Json.createObjectBuilder()
            .add("verdict", "sound")
            .add("kind", found.kind().name())
            .add("language", found.language())
            .add("pages", found.pages())
            .add("toBeRead", Json.createArrayBuilder(found.toBeRead()))
            .add("cut", found.cut())
            .add("personal", found.personal())
            .add("oldLetters", found.oldLetters()));
  }

  void refused(Refusal reason, String detail) {
    line(
        Json.createObjectBuilder()
            .add("verdict", "refused")
            .add("reason", reason.name())
            .add("detail", detail.length() > 200 ? detail.substring(0, 200) : detail));
  }

  void read(boolean personal) {
    line(Json.createObjectBuilder().add("verdict", "read").add("personal", personal));
  }

  private void line(JsonObjectBuilder builder) {
    JsonObject object = builder.build();
    try {
      out.write(object.toString());
      out.write('\n');
      out.flush();
    } catch (IOException diskFull) {
      throw new UncheckedIOException(diskFull);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

package org.aidememoire.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.launcher.server.StartFailure;

/** Why PostgreSQL did not start, in its own words where its log has any. */
final class DatabaseFailure {

  private static final Pattern COMPLAINT =
      Pattern.compile("^.*?(?:FATAL|PANIC|error): +(.+)$", Pattern.MULTILINE);

  private final Path data;
  private final Path log;

  DatabaseFailure(Path data, Path log) {
    this.data = data;
    this.log = log;
  }

  StartFailure because(Exception cause) {
    String why = lastComplaint(String.valueOf(cause.getMessage()));
    String remedy =
        why.contains("cannot be run as root")
            ? "it does not run as root, and root may not become another user here:"
                + " start as an ordinary user."
            : "is another Aide-Mémoire using this folder, or is the disk full? Its log is "
                + log
                + ".";
    return new StartFailure(
        "PostgreSQL did not start in %s (%s): %s".formatted(data, why, remedy), cause);
  }

  private String lastComplaint(String otherwise) {
    try {
      String last = otherwise;
      for (Matcher line = COMPLAINT.matcher(Files.readString(log)); line.find(); ) {
        last = line.group(1);
      }
      return last;
    } catch (IOException unreadable) {
      return otherwise;
    }
  }
}

package org.aidememoire.importer;

import java.util.Map;
import java.util.TreeMap;
import org.aidememoire.launcher.Console;

/** What came of each document; said at the end. */
final class ImportReport {

  private final Console console;
  private final Map<String, String> refused = new TreeMap<>();
  private int imported;
  private int thereAlready;

  ImportReport(Console console) {
    this.console = console;
  }

  void done(boolean added) {
    if (added) {
      imported++;
    } else {
      thereAlready++;
    }
  }

  /** The instrument came in, but its file was refused afterwards. */
  void fileRefused(String path, String why) {
    imported--;
    refused(path, why + " (its instrument stays, without the file)");
  }

  void refused(String path, String why) {
    refused.put(path, why);
  }

  /** True when nothing was refused. */
  boolean print() {
    console.line(
        "%d imported, %d there already, %d refused"
            .formatted(imported, thereAlready, refused.size()));
    refused.forEach((path, why) -> console.line("  " + path + ": " + why));
    return refused.isEmpty();
  }
}

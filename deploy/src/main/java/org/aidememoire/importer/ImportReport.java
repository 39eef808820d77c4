package org.aidememoire.importer;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What came of each document; said at the end. */
final class ImportReport {

  private final Consumer<String> say;
  private final Map<String, String> refused = new TreeMap<>();
  private final Map<String, String> corrected = new TreeMap<>();
  private final Map<String, String> correctable = new TreeMap<>();
  private int imported;
  private int thereAlready;

  ImportReport(Consumer<String> say) {
    this.say = say;
  }

  void done(boolean added) {
    if (added) {
      imported++;
    } else {
      thereAlready++;
    }
  }

  /**
   * The file was refused after it was sent.
   *
   * @param begun whether its instrument was begun for it, and is discarded with it
   */
  void fileRefused(String path, boolean begun, String why) {
    imported--;
    refused(
        path,
        why
            + (begun
                ? " Nothing stays of it: put a corrected file in the same place and run the import"
                    + " again."
                : " Its instrument stays a draft without the file: put a corrected file in the same"
                    + " place and run the import again, it takes that draft."));
  }

  /**
   * The instrument and its file are there, and somebody or the portal has to do something first.
   */
  void fileHeld(String path, String why) {
    imported--;
    refused(path, why + " Then run the import again, it goes on there.");
  }

  void refused(String path, String why) {
    refused.put(path, why);
  }

  void corrected(String path, String changes) {
    corrected.put(path, changes);
  }

  void correctable(String path, String changes) {
    correctable.put(path, changes);
  }

  /** True when nothing was refused. */
  boolean print() {
    say.accept(
        "%d imported, %d there already, %d refused"
            .formatted(imported, thereAlready, refused.size()));
    print("", refused);
    print("corrected:", corrected);
    print("the manifest says otherwise than the portal; --update corrects:", correctable);
    return refused.isEmpty();
  }

  private void print(String heading, Map<String, String> lines) {
    if (!lines.isEmpty() && !heading.isEmpty()) {
      say.accept("%d %s".formatted(lines.size(), heading));
    }
    lines.forEach((path, line) -> say.accept("  " + path + ": " + line));
  }
}

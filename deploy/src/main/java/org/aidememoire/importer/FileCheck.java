package org.aidememoire.importer;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;

/**
 * A file that was sent and that the portal still has to check and read. Only then its instrument is
 * published: one without its file says nothing to anybody.
 *
 * @param path of the document
 * @param instrument its address, {@code /api/instruments/…}
 * @param file address of the attachment, {@code /api/attachments/…}
 * @param begun by this run, for this file alone: where it is refused nothing stays
 * @param publishes once the file is available
 */
record FileCheck(String path, String instrument, String file, boolean begun, boolean publishes) {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  void await(PortalApi api, ImportReport report) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (true) {
        JsonObject held = api.get(file).asJsonObject();
        switch (held.getString("state")) {
          case "HELD" -> {
            if (held.getBoolean("toConfirm", false)) {
              report.fileHeld(path, held.getString("reason", "its file is held."));
              return;
            }
            if (System.nanoTime() > deadline) {
              report.fileHeld(path, "Its file is still being checked.");
              return;
            }
            Thread.sleep(BETWEEN_LOOKS);
          }
          case "REFUSED" -> {
            if (begun) {
              api.discard(instrument);
            }
            report.fileRefused(path, begun, held.getString("reason", "its file was refused"));
            return;
          }
          default -> {
            if (publishes) {
              api.step(instrument, "publish");
            }
            return;
          }
        }
      }
    } catch (Refused e) {
      report.refused(path, e.why());
    }
  }
}

package org.aidememoire.importer;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;

/**
 * A file that was sent and that the portal still has to check and read.
 *
 * @param path of the document
 * @param address of the attachment, {@code /api/attachments/…}
 */
record FileCheck(String path, String address) {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  void await(PortalApi api, ImportReport report) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (true) {
        JsonObject file = api.get(address).asJsonObject();
        switch (file.getString("state")) {
          case "HELD" -> {
            if (System.nanoTime() > deadline) {
              report.fileRefused(path, "its file is still being checked; look again later");
              return;
            }
            Thread.sleep(BETWEEN_LOOKS);
          }
          case "REFUSED" -> {
            report.fileRefused(
                path, "its file was refused: " + file.getString("reason", "no reason given"));
            return;
          }
          default -> {
            return;
          }
        }
      }
    } catch (Refused e) {
      report.refused(path, e.why());
    }
  }
}

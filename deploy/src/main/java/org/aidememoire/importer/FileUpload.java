package org.aidememoire.importer;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;

/** Sends a file in chunks, as the portal takes them (tus 1.0.0). */
final class FileUpload {

  private static final int CHUNK = 8 << 20;
  private static final String VERSION = "Tus-Resumable";

  private final PortalApi api;

  FileUpload(PortalApi api) {
    this.api = api;
  }

  /**
   * @param record id of the instrument
   * @return the attachment's address, {@code /api/attachments/…}
   */
  String send(Document document, String record) throws IOException, InterruptedException, Refused {
    long length = Files.size(document.file());
    String upload =
        PortalApi.location(
            api.send(
                "POST",
                "/api/attachments/uploads",
                BodyPublishers.noBody(),
                VERSION,
                "1.0.0",
                "Upload-Length",
                String.valueOf(length),
                "Upload-Metadata",
                metadata(document, record)));
    String attachment = "";
    try (var in = Files.newInputStream(document.file())) {
      long offset = 0;
      while (offset < length) {
        byte[] chunk = in.readNBytes(CHUNK);
        var answer =
            api.send(
                "PATCH",
                upload,
                BodyPublishers.ofByteArray(chunk),
                VERSION,
                "1.0.0",
                "Upload-Offset",
                String.valueOf(offset),
                "Content-Type",
                "application/offset+octet-stream");
        offset += chunk.length;
        attachment = answer.headers().firstValue("Content-Location").orElse(attachment);
      }
    }
    return attachment;
  }

  private static String metadata(Document document, String record) {
    return "record %s,filename %s,language %s"
        .formatted(base64(record), base64(document.name()), base64(document.language()));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}

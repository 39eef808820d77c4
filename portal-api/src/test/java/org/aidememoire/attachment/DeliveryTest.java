package org.aidememoire.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aidememoire.attachment.extraction.FileKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {

  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void write() throws IOException {
    path = Files.writeString(folder.resolve("x"), "0123456789");
  }

  private Delivery deliver(FileKind kind, boolean inline, @Nullable String range) {
    FileContent file = new FileContent("กฎ 1.pdf", kind, 10, "abc", path);
    return Delivery.of(file, inline, range, null, null);
  }

  private String bytes(@Nullable String range) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    deliver(FileKind.TEXT, false, range).writeTo(out);
    return out.toString(UTF_8);
  }

  @Test
  void aFileLeavesAsADownloadInASandboxUnderItsOwnType() {
    Delivery sent = deliver(FileKind.HTML, true, null);
    assertEquals(200, sent.status());
    assertEquals(
        "attachment; filename=\"__ 1.pdf\"; filename*=UTF-8''%E0%B8%81%E0%B8%8E%201.pdf",
        sent.headers().get("Content-Disposition"));
    assertEquals("nosniff", sent.headers().get("X-Content-Type-Options"));
    assertTrue(sent.headers().get("Content-Security-Policy").contains("sandbox"));
    assertEquals("text/html", sent.headers().get("Content-Type"));
  }

  @Test
  void onlyPdfAndPicturesShowInPlaceAndOnlyWhenAsked() {
    for (FileKind kind : FileKind.values()) {
      boolean inline =
          deliver(kind, true, null).headers().get("Content-Disposition").startsWith("inline");
      assertEquals(
          kind == FileKind.PDF || kind.mediaType().startsWith("image/"), inline, kind.name());
      assertFalse(
          deliver(kind, false, null).headers().get("Content-Disposition").startsWith("inline"));
    }
  }

  @Test
  void aRangeIsServedFromTheFrontTheMiddleAndTheEnd() throws IOException {
    assertEquals("0123456789", bytes(null));
    assertEquals("012", bytes("bytes=0-2"));
    assertEquals("456789", bytes("bytes=4-"));
    assertEquals("89", bytes("bytes=-2"));
    assertEquals("89", bytes("bytes=8-999999999999999999999"));
    assertEquals(
        "bytes 4-9/10", deliver(FileKind.PDF, false, "bytes=4-").headers().get("Content-Range"));
  }

  @Test
  void aRangeBehindTheEndHasItsOwnStatus() {
    assertEquals(416, deliver(FileKind.PDF, false, "bytes=10-").status());
    assertEquals(416, deliver(FileKind.PDF, false, "bytes=-0").status());
    assertEquals(200, deliver(FileKind.PDF, false, "bytes=1-2,4-5").status());
    assertEquals(200, deliver(FileKind.PDF, false, "lines=1-2").status());
  }

  @Test
  void whoHasTheFileAlreadyGetsNoBytes() {
    FileContent file = new FileContent("a.pdf", FileKind.PDF, 10, "abc", path);
    assertEquals(304, Delivery.of(file, false, null, null, "W/\"x\", \"abc\"").status());
    assertEquals(200, Delivery.of(file, false, "bytes=0-1", "\"other\"", null).status());
    assertNull(Delivery.of(file, false, null, null, null).headers().get("Content-Range"));
  }
}

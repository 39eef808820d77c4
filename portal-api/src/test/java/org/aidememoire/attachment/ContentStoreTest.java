package org.aidememoire.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentStoreTest {

  @TempDir Path folder;
  private ContentStore store;

  @BeforeEach
  void open() {
    store = new ContentStore(folder);
  }

  @Test
  void aFileIsFoundUnderTheHashOfItsContent() throws IOException {
    ContentStore.Stored stored = store.keep(new ByteArrayInputStream("abc".getBytes(UTF_8)));
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", stored.sha256());
    assertEquals(3, stored.size());
    assertEquals("abc", Files.readString(store.path(stored.sha256())));
  }

  @Test
  void theSameContentIsKeptOnce() throws IOException {
    store.keep(new ByteArrayInputStream("abc".getBytes(UTF_8)));
    store.keep(new ByteArrayInputStream("abc".getBytes(UTF_8)));
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void anUploadMovesIntoTheStore() throws IOException {
    Path upload = store.incoming(UUID.randomUUID());
    Files.writeString(upload, "grown piece by piece");
    ContentStore.Stored stored = store.keep(upload);
    assertEquals("grown piece by piece", Files.readString(store.path(stored.sha256())));
    assertEquals(false, Files.exists(upload));
  }

  @Test
  void aStreamThatBreaksOffLeavesNothingBehind() throws IOException {
    InputStream breaking =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("line lost");
          }
        };
    assertThrows(IOException.class, () -> store.keep(breaking));
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void whatStoppedGrowingIsForgotten() throws IOException {
    Path old = Files.writeString(store.incoming(UUID.randomUUID()), "half");
    Path fresh = Files.writeString(store.incoming(UUID.randomUUID()), "half");
    Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    Files.setLastModifiedTime(old, FileTime.from(yesterday.minusSeconds(1)));
    store.forgetIncoming(yesterday);
    assertEquals(false, Files.exists(old));
    assertEquals(true, Files.exists(fresh));
  }

  @Test
  void onlyAHashNamesAFile() {
    assertThrows(IllegalArgumentException.class, () -> store.path("../../etc/passwd"));
  }
}

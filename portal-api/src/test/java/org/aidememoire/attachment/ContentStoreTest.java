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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aidememoire.problem.InsufficientStorage;
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
    Received stored = keep("abc");
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", stored.sha256());
    assertEquals(3, stored.size());
    assertEquals("abc", Files.readString(store.path(stored.sha256())));
  }

  @Test
  void theSameContentIsKeptOnce() throws IOException {
    keep("abc");
    keep("abc");
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void anUploadMovesIntoTheStore() throws IOException {
    Path upload = store.incoming(UUID.randomUUID());
    Files.writeString(upload, "grown piece by piece");
    Received stored = store.received(upload);
    store.keep(stored);
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
    assertThrows(IOException.class, () -> store.receive(breaking));
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void whatStoppedGrowingIsKnown() throws IOException {
    Path old = Files.writeString(store.incoming(UUID.randomUUID()), "half");
    Files.writeString(store.incoming(UUID.randomUUID()), "half");
    Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    Files.setLastModifiedTime(old, FileTime.from(yesterday.minusSeconds(1)));
    assertEquals(List.of(old), store.incomingBefore(yesterday));
  }

  @Test
  void aDiskTakesWhatLeavesItsReserveAndNotAByteMore() throws IOException {
    ContentStore tight = new ContentStore(folder, () -> StoreRoom.RESERVE + 10);
    tight.requireRoom(10);
    assertThrows(InsufficientStorage.class, () -> tight.requireRoom(11));
  }

  @Test
  void aDiskThatFillsUpWhileAFileComesInRefusesItAndKeepsNothingOfIt() throws IOException {
    keep("abc");
    long[] free = {StoreRoom.RESERVE + (20L << 20)};
    ContentStore filling = new ContentStore(folder, () -> free[0] -= 9L << 20);
    assertThrows(
        InsufficientStorage.class,
        () -> filling.receive(new ByteArrayInputStream(new byte[40 << 20])));
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      assertEquals(List.of("abc"), files.map(ContentStoreTest::read).toList());
    }
  }

  @Test
  void theSystemsOwnWordOfAFullDiskIsUnderstood() {
    assertThrows(
        InsufficientStorage.class,
        () -> StoreRoom.orFull(new IOException("No space left on device")));
    assertEquals("reset", StoreRoom.orFull(new IOException("reset")).getMessage());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private Received keep(String text) throws IOException {
    Received received = store.receive(new ByteArrayInputStream(text.getBytes(UTF_8)));
    store.keep(received);
    store.discard(received);
    return received;
  }

  @Test
  void onlyAHashNamesAFile() {
    assertThrows(IllegalArgumentException.class, () -> store.path("../../etc/passwd"));
  }
}

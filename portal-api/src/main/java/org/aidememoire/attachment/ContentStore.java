package org.aidememoire.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files under the SHA-256 of their content. A file is written under another name, flushed to disk
 * and then renamed, so that a name that exists always holds the whole content, even after a power
 * cut. The same content is kept once; nothing is ever changed in place.
 */
final class ContentStore {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private static final int BUFFER = 128 << 10;

  /** Bytes between two looks at the disk. */
  private static final long ROOM_ASKED_EACH = 8L << 20;

  private final Path kept;
  private final Path incoming;

  private final StoreRoom room;

  ContentStore(Path folder) {
    this(folder, StoreRoom.of(folder));
  }

  ContentStore(Path folder, StoreRoom room) {
    this.room = room;
    try {
      kept = Files.createDirectories(folder.resolve("kept"));
      incoming = Files.createDirectories(folder.resolve("incoming"));
    } catch (IOException unwritable) {
      throw new java.io.UncheckedIOException("cannot write to " + folder, unwritable);
    }
  }

  /**
   * @throws org.aidememoire.problem.InsufficientStorage when the disk has no room for them
   */
  void requireRoom(long bytes) throws IOException {
    room.require(bytes);
  }

  /** Where a file grows while it is being uploaded; gone once it is kept. */
  Path incoming(java.util.UUID upload) {
    return incoming.resolve(upload.toString());
  }

  /** Reads to the end, without keeping it yet. */
  Received receive(InputStream content) throws IOException {
    Path part = Files.createTempFile(incoming, "part", "");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        copy(content, out);
      }
      return received(part);
    } catch (IOException failure) {
      Files.deleteIfExists(part);
      throw StoreRoom.orFull(failure);
    } catch (RuntimeException refused) {
      Files.deleteIfExists(part);
      throw refused;
    }
  }

  private void copy(InputStream content, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long unasked = 0;
    for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
      unasked -= n;
      if (unasked < 0) {
        requireRoom(ROOM_ASKED_EACH);
        unasked = ROOM_ASKED_EACH;
      }
      out.write(buffer, 0, n);
    }
  }

  /** A complete file of {@link #incoming}, known by its content. */
  Received received(Path complete) throws IOException {
    try (FileChannel file = FileChannel.open(complete, StandardOpenOption.WRITE)) {
      file.force(true);
    }
    return new Received(complete, sha256(complete), Files.size(complete));
  }

  /**
   * Keeps it under its hash; does nothing when the content is there. Only under the lock of {@link
   * Attachments#attach}, which keeps the cleaner away.
   */
  void keep(Received content) throws IOException {
    Path home = path(content.sha256());
    if (Files.exists(home)) {
      return;
    }
    Path folder = Objects.requireNonNull(home.getParent());
    Files.createDirectories(folder);
    Files.move(content.part(), home, StandardCopyOption.ATOMIC_MOVE);
    flushFolder(folder);
  }

  void discard(Received content) throws IOException {
    Files.deleteIfExists(content.part());
  }

  /**
   * @throws IllegalArgumentException for anything but 64 hexadecimal digits: a path cannot be
   *     smuggled
   */
  Path path(String sha256) {
    if (!SHA_256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("not a SHA-256");
    }
    return kept.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  void remove(String sha256) throws IOException {
    Files.deleteIfExists(path(sha256));
  }

  /** What came in and stopped growing before then. */
  List<Path> incomingBefore(Instant then) throws IOException {
    return before(then, incoming);
  }

  /** Hashes that are kept since before then, folder by folder: a store may have millions. */
  void eachKeptBefore(Instant then, Consumer<List<String>> use) throws IOException {
    List<Path> folders;
    try (Stream<Path> list = Files.list(kept)) {
      folders = list.filter(Files::isDirectory).toList();
    }
    for (Path folder : folders) {
      use.accept(
          before(then, folder).stream()
              .map(file -> file.getFileName().toString())
              .filter(name -> SHA_256.matcher(name).matches())
              .toList());
    }
  }

  private static List<Path> before(Instant then, Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        try {
          if (Files.getLastModifiedTime(file).toInstant().isBefore(then)) {
            found.add(file);
          }
        } catch (NoSuchFileException keptMeanwhile) {
          continue;
        }
      }
    }
    return found;
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digest = new DigestInputStream(in, sha256())) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** The rename itself must reach the disk, too. */
  private static void flushFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}

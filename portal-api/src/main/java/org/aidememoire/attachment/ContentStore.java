package org.aidememoire.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files under the SHA-256 of their content. A file is written under another name, flushed to disk
 * and then renamed, so that a name that exists always holds the whole content, even after a power
 * cut. The same content is kept once; nothing is ever changed in place.
 */
final class ContentStore {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private final Path kept;
  private final Path incoming;

  ContentStore(Path folder) {
    try {
      kept = Files.createDirectories(folder.resolve("kept"));
      incoming = Files.createDirectories(folder.resolve("incoming"));
    } catch (IOException unwritable) {
      throw new java.io.UncheckedIOException("cannot write to " + folder, unwritable);
    }
  }

  record Stored(String sha256, long size) {}

  /** Where a file grows while it is being uploaded; removed by {@link #keep(Path)}. */
  Path incoming(java.util.UUID upload) {
    return incoming.resolve(upload.toString());
  }

  /** Reads to the end and keeps it. */
  Stored keep(InputStream content) throws IOException {
    Path part = Files.createTempFile(incoming, "part", "");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        content.transferTo(out);
      }
      return keep(part);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Moves a complete file of the same file system into the store. */
  Stored keep(Path complete) throws IOException {
    try (FileChannel file = FileChannel.open(complete, StandardOpenOption.WRITE)) {
      file.force(true);
    }
    Stored stored = new Stored(sha256(complete), Files.size(complete));
    Path home = path(stored.sha256());
    if (Files.exists(home)) {
      Files.delete(complete);
      return stored;
    }
    Path folder = Objects.requireNonNull(home.getParent());
    Files.createDirectories(folder);
    Files.move(complete, home, StandardCopyOption.ATOMIC_MOVE);
    flushFolder(folder);
    return stored;
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

  /** Removes what stopped growing before then: nobody comes back for it. */
  void forgetIncoming(Instant before) throws IOException {
    try (Stream<Path> parts = Files.list(incoming)) {
      for (Path part : parts.toList()) {
        if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
          Files.deleteIfExists(part);
        }
      }
    }
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

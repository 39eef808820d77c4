package org.aidememoire.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of one data folder, in its file {@code secrets.properties} that only its owner can
 * read. Each is drawn at random when it is first asked for, so no two installations share one.
 */
public final class Secrets {

  private static final int BYTES = 24;

  private final Path file;
  private final Properties kept = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  public static Secrets in(Path folder) {
    var secrets = new Secrets(folder.resolve("secrets.properties"));
    secrets.load();
    return secrets;
  }

  public synchronized String get(String name) {
    String value = kept.getProperty(name);
    return value == null ? set(name, random()) : value;
  }

  /** Keeps a given value, for one that was drawn elsewhere. */
  synchronized String set(String name, String value) {
    kept.setProperty(name, value);
    store();
    return value;
  }

  public static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private void load() {
    if (!Files.exists(file)) {
      return;
    }
    try (var reader = Files.newBufferedReader(file)) {
      kept.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Written beside and renamed, so a crash leaves the old file or the new one. */
  private void store() {
    var beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(beside);
      Files.createFile(
          beside,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (var writer = Files.newBufferedWriter(beside)) {
        kept.store(writer, null);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

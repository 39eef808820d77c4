package org.aidememoire.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files beside a class. */
public final class Resources {

  private Resources() {}

  public static String text(Class<?> beside, String name) {
    return new String(bytes(beside, name), StandardCharsets.UTF_8);
  }

  /** Writes one to a file, in folders that are made for it. */
  public static void copy(Class<?> beside, String name, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes(beside, name));
  }

  private static byte[] bytes(Class<?> beside, String name) {
    try (var in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("No resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.aidememoire.web.words;

import org.aidememoire.problem.Language;

/** Sizes of files: short, in units that people know, such as "3.4 MB". */
public final class Sizes {

  private static final long MEGABYTE = 1_000_000;
  private static final long GIGABYTE = 1_000 * MEGABYTE;

  private Sizes() {}

  public static String of(long bytes) {
    if (bytes >= GIGABYTE) {
      return String.format(Language.current(), "%.1f GB", bytes / (double) GIGABYTE);
    }
    return bytes >= MEGABYTE
        ? String.format(Language.current(), "%.1f MB", bytes / (double) MEGABYTE)
        : Math.max(bytes == 0 ? 0 : 1, bytes / 1000) + " kB";
  }
}

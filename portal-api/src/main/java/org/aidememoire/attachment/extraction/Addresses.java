package org.aidememoire.attachment.extraction;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether a program that follows an address leaves the reader's own machine. A path on a
 * share ({@code \\server\share}) leaves it, too, and takes the reader's Windows credentials along.
 */
final class Addresses {

  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]+:.*", Pattern.DOTALL);
  private static final Pattern DRIVE = Pattern.compile("(?:file:/*)?[a-z][:|]/.*", Pattern.DOTALL);

  private Addresses() {}

  static boolean isRemote(String address) {
    String plain = plain(address);
    return !DRIVE.matcher(plain).matches()
        && (plain.startsWith("//") || SCHEME.matcher(plain).matches());
  }

  /** A share, however it is written. */
  static boolean isShare(String address) {
    String plain = plain(address);
    return !DRIVE.matcher(plain).matches()
        && (plain.startsWith("//") || plain.startsWith("file:/") && !isFileOfNobody(plain));
  }

  /** {@code file:///usr/…} names no server; {@code file://server/…} and {@code file:////…} do. */
  private static boolean isFileOfNobody(String plain) {
    return plain.matches("(?s)file:/(?:[^/].*|//[^/].*)?");
  }

  private static String plain(String address) {
    return address
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace("%5c", "/")
        .replace("%2f", "/")
        .replace("%3a", ":")
        .replace('\\', '/');
  }
}

package org.aidememoire.launcher.server;

import java.nio.file.Path;

/**
 * What takes long to make and can be made again: unpacked servers, Keycloak's built form, snapshots
 * for tests. Shared by every clone and every data folder of one user, so deleting a data folder or
 * {@code target} costs no minute.
 */
public final class Cache {

  private Cache() {}

  /** {@code $XDG_CACHE_HOME/aide-memoire}, by default {@code ~/.cache/aide-memoire}. */
  public static Path folder() {
    String base = System.getenv("XDG_CACHE_HOME");
    Path caches =
        base == null || base.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(base);
    return caches.resolve("aide-memoire");
  }
}

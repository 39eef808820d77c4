package org.aidememoire.launcher.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.launcher.server.Artifacts;
import org.aidememoire.launcher.server.Cache;
import org.aidememoire.launcher.server.Digests;
import org.aidememoire.launcher.server.Folders;
import org.aidememoire.launcher.server.Ports;

/**
 * A Keycloak folder with freshly imported realms, kept in the {@link Cache}: importing takes most
 * of a minute, copying three megabytes nothing. Another text of the realms makes another snapshot.
 */
final class KeycloakSnapshot {

  private static final String PREFIX = "realms-";
  private static final int KEPT = 6;
  private static final Addresses ANY = Addresses.local(8080, 8180);

  private final Path folder;

  /** Imports the realms. */
  interface Import {
    void into(Path folder, Addresses addresses) throws IOException;
  }

  private KeycloakSnapshot(Path folder) {
    this.folder = folder;
  }

  /** Where the snapshot for the present realms lies, or would lie. */
  private static Path place() {
    var realms = new Realms(ANY, SessionBounds.USUAL, "", "");
    String all =
        Stream.concat(
                Stream.of(realms.broker()),
                Demonstration.providers().stream().map(realms::upstream))
            .reduce("", String::concat);
    return Cache.folder()
        .resolve(PREFIX + "%s-%s".formatted(Artifacts.keycloakVersion(), Digests.shortSha256(all)));
  }

  static KeycloakSnapshot ready(Import realms) throws IOException {
    Path place = place();
    if (!Files.exists(place)) {
      make(place, realms);
      forgetOldest(Cache.folder());
    }
    return new KeycloakSnapshot(place);
  }

  /** Each change of the realms leaves one behind; the newest serve the clones in use. */
  static void forgetOldest(Path cache) throws IOException {
    try (var all = Files.list(cache)) {
      List<Path> old =
          all.filter(folder -> folder.getFileName().toString().startsWith(PREFIX))
              .sorted(Comparator.comparing(KeycloakSnapshot::made).reversed())
              .skip(KEPT)
              .toList();
      for (Path folder : old) {
        Folders.delete(folder);
      }
    }
  }

  private static FileTime made(Path folder) {
    try {
      return Files.getLastModifiedTime(folder);
    } catch (IOException goneMeanwhile) {
      return FileTime.fromMillis(0);
    }
  }

  private static void make(Path place, Import realms) throws IOException {
    Files.createDirectories(place.getParent());
    Path beside = Files.createTempDirectory(place.getParent(), place.getFileName() + "-");
    try {
      realms.into(beside, new Addresses(ANY.portal(), "http://localhost:" + Ports.free()));
      Files.move(beside, place);
    } catch (java.nio.file.FileSystemException e) {
      if (!Files.exists(place)) {
        throw e;
      }
    } finally {
      Folders.delete(beside);
    }
  }

  void copyTo(Path target) throws IOException {
    for (String kept :
        new String[] {
          "data/h2/keycloak.mv.db", "secrets.properties", "addresses.properties", RealmUpdate.FILE
        }) {
      Path copy = target.resolve(kept);
      Files.createDirectories(copy.getParent());
      Files.copy(folder.resolve(kept), copy);
    }
  }
}

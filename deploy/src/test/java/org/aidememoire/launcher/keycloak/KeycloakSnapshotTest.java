package org.aidememoire.launcher.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakSnapshotTest {

  @TempDir Path cache;

  @Test
  void theOldestSnapshotsGoAndNothingElse() throws IOException {
    Files.createDirectories(cache.resolve("keycloak-26.7.3-1"));
    for (int age = 0; age < 8; age++) {
      Path snapshot = Files.createDirectories(cache.resolve("realms-26.7.3-" + age));
      Files.writeString(snapshot.resolve("secrets.properties"), "");
      Files.setLastModifiedTime(snapshot, FileTime.fromMillis(1_000_000_000_000L - age));
    }
    KeycloakSnapshot.forgetOldest(cache);
    try (var left = Files.list(cache)) {
      List<String> names = left.map(path -> path.getFileName().toString()).sorted().toList();
      assertEquals("keycloak-26.7.3-1", names.getFirst());
      assertEquals(
          IntStream.range(0, 6).mapToObj(age -> "realms-26.7.3-" + age).toList(),
          names.subList(1, names.size()));
    }
  }
}

package org.aidememoire.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportOptionsTest {

  @TempDir Path folder;

  @Test
  void theAddressesFollowThePortsOfTheRun() {
    var ports = Map.of("AIDE_PORT", "8310", "AIDE_KEYCLOAK_PORT", "8311");
    var options = ImportOptions.parse(new String[] {folder.toString()}, ports);
    assertEquals("http://localhost:8310", options.portal());
    assertEquals("http://localhost:8311", options.keycloak());
  }

  @Test
  void aMachineDoesNotPublishBeyondItsMinistry() {
    var failure =
        assertThrows(IllegalArgumentException.class, () -> parse("--publish", "--level", "PUBLIC"));
    assertTrue(failure.getMessage().contains("head of post"), failure::getMessage);
    assertEquals("PUBLIC", parse("--level", "PUBLIC").level());
    assertTrue(parse("--publish", "--level", "MINISTRY").publish());
  }

  private ImportOptions parse(String... options) {
    var all = new String[options.length + 1];
    all[0] = folder.toString();
    System.arraycopy(options, 0, all, 1, options.length);
    return ImportOptions.parse(all, Map.of());
  }
}

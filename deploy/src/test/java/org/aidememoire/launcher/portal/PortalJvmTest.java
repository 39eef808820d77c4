package org.aidememoire.launcher.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PortalJvmTest {

  @Test
  void anOlderJvmIsNotGivenWhatItDoesNotKnow() {
    assertTrue(PortalJvm.flags(21).stream().noneMatch(flag -> flag.contains("unsafe")));
    assertTrue(PortalJvm.flags(25).stream().anyMatch(flag -> flag.contains("unsafe")));
  }

  @Test
  void theRunningJvmTakesItsFlags() throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(PortalJvm.flags());
    command.add("-version");
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
  }
}

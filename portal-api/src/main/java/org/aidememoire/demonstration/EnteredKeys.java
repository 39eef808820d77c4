package org.aidememoire.demonstration;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.identity.Reader;

/** What one load knows so far, by the names that the files use. */
record EnteredKeys(
    Map<String, UUID> groups, Map<String, UUID> records, Map<String, Reader> people) {

  EnteredKeys() {
    this(new HashMap<>(), new HashMap<>(), new HashMap<>());
  }
}

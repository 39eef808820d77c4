package org.aidememoire.demonstration;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What one load has entered so far, by the names that the files use. */
record EnteredKeys(Map<String, UUID> groups, Map<String, UUID> instruments) {

  EnteredKeys() {
    this(new HashMap<>(), new HashMap<>());
  }
}

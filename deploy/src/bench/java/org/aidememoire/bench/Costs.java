package org.aidememoire.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What the portal and its database take of the machine; neither Keycloak nor who asks. */
final class Costs {

  private final ProcessHandle portal;
  private final ProcessHandle database;

  Costs(ProcessHandle portal, ProcessHandle database) {
    this.portal = portal;
    this.database = database;
  }

  /** Of all that runs; the database's processes live as long as the portal's connections. */
  long processorNanos() {
    List<ProcessHandle> all =
        Stream.concat(Stream.of(portal, database), database.descendants()).toList();
    return all.stream()
        .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
        .mapToLong(Duration::toNanos)
        .sum();
  }

  /** Of the portal's memory. */
  long bytes() throws IOException {
    return Memory.of(portal);
  }
}

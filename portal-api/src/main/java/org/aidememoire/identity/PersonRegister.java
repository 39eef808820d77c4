package org.aidememoire.identity;

import java.util.Optional;
import java.util.UUID;

/** Where people are entered when they sign in; the directory keeps them. */
public interface PersonRegister {

  /**
   * Finds or enters the person who signs in, and takes over the names of today.
   *
   * @return the person's key; empty where the directory does not hold the ministry
   */
  Optional<UUID> arrived(BrokerIdentity identity);
}

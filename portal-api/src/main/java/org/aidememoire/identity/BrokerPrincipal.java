package org.aidememoire.identity;

import jakarta.security.enterprise.CallerPrincipal;

/** A person, vouched for by a sign-in that still holds. */
public class BrokerPrincipal extends CallerPrincipal {

  private final BrokerIdentity identity;

  public BrokerPrincipal(BrokerIdentity identity) {
    super(identity.username());
    this.identity = identity;
  }

  BrokerIdentity identity() {
    return identity;
  }
}

package org.aidememoire.identity;

import jakarta.security.enterprise.CallerPrincipal;

/** A ministry's own system, vouched for by a bearer token that was checked on this request. */
class MachinePrincipal extends CallerPrincipal {

  private final String ministry;

  MachinePrincipal(String ministry) {
    super("machine-" + ministry);
    this.ministry = ministry;
  }

  String ministry() {
    return ministry;
  }
}

package org.aidememoire.identity;

import jakarta.security.enterprise.CallerPrincipal;

/** A ministry's own system, vouched for by a bearer token that was checked on this request. */
public class MachinePrincipal extends CallerPrincipal {

  private final String ministry;

  public MachinePrincipal(String ministry) {
    super("machine-" + ministry);
    this.ministry = ministry;
  }

  String ministry() {
    return ministry;
  }
}

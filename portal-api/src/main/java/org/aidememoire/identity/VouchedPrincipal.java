package org.aidememoire.identity;

import jakarta.security.enterprise.CallerPrincipal;

/** A person, vouched for by a sign-in that still holds. */
public class VouchedPrincipal extends CallerPrincipal {

  private final Vouched vouched;

  public VouchedPrincipal(Vouched vouched) {
    super(vouched.username());
    this.vouched = vouched;
  }

  Vouched vouched() {
    return vouched;
  }
}

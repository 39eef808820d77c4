package org.aidememoire.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import org.jspecify.annotations.Nullable;

/** Computes the request's reader once, when first asked. */
@RequestScoped
class RequestReader {

  @Inject SecurityContext security;

  @Inject Readers readers;

  private @Nullable Reader reader;

  Reader reader() {
    if (reader == null) {
      reader = read();
    }
    return reader;
  }

  private Reader read() {
    if (security.getCallerPrincipal() == null) {
      return Reader.ANONYMOUS;
    }
    var machine = security.getPrincipalsByType(MachinePrincipal.class).stream().findFirst();
    if (machine.isPresent()) {
      return Reader.machine(machine.get().ministry());
    }
    return security.getPrincipalsByType(BrokerPrincipal.class).stream()
        .findFirst()
        .flatMap(person -> readers.identifiedBy(person.identity()))
        .orElse(Reader.ANONYMOUS);
  }
}

package org.aidememoire.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Computes the request's reader once, when first asked. */
@RequestScoped
class RequestReader {

  @Inject Caller caller;

  @Inject People people;

  private @Nullable Reader reader;

  Reader reader() {
    if (reader == null) {
      reader = caller.vouchedFor().map(people::reader).orElse(Reader.ANONYMOUS);
    }
    return reader;
  }
}

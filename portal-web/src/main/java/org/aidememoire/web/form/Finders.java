package org.aidememoire.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import java.util.Optional;

/** The finders by the names of their beans. */
@ApplicationScoped
public class Finders {

  @Inject @Any Instance<Finder> all;

  public Optional<Finder> named(String name) {
    return all.select(NamedLiteral.of(name)).stream().findFirst();
  }
}

package org.aidememoire.search;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Collection;
import java.util.function.Supplier;

/** The names of the facets, each a parameter of a search; for annotations, which name a class. */
public class FacetNames implements Supplier<Collection<String>> {

  @Override
  public Collection<String> get() {
    return CDI.current().select(Facets.class).get().names();
  }
}

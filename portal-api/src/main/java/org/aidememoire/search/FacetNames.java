package org.aidememoire.search;

import java.util.Collection;
import java.util.function.Supplier;

/** The names of the facets, each a parameter of a search. */
public class FacetNames implements Supplier<Collection<String>> {

  @Override
  public Collection<String> get() {
    return Entry.facets();
  }
}

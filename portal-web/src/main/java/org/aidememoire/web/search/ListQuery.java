package org.aidememoire.web.search;

import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aidememoire.search.FacetNames;

/** What the list of a kind reads from its address: a search whose type is chosen, and a cursor. */
public class ListQuery implements Supplier<Collection<String>> {

  @Override
  public Collection<String> get() {
    return Stream.concat(
            Stream.of("after", "q", "without", "order", "page"),
            new FacetNames().get().stream().filter(facet -> !facet.equals(FacetWords.TYPE)))
        .toList();
  }
}

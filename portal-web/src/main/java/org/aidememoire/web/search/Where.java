package org.aidememoire.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.search.SearchHit;

/** Where in its record a hit stands, in words. */
@Named
@RequestScoped
public class Where {

  @Inject FacetWords words;

  /** The page of a file, or a passage and its heading; empty where the record itself says it. */
  public String of(SearchHit hit) {
    var part = hit.passage() == null ? hit.file() : words.passage(hit.passage());
    return Stream.of(part, hit.label())
        .filter(said -> said != null && !said.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}

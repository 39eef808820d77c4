package org.aidememoire.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

public final class SearchAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of(
        "/search",
        List.of("/search?q={word}", "/search?q={word}&country=TH", "/search?q={slip}"),
        "/api/search",
        List.of(
            "/api/search?q={word}",
            "/api/search?q={word}&type=instrument",
            "/api/search?q={word}&facets=ministry&marks=false",
            "/api/search?q={slip}"),
        "/api/suggest",
        List.of("/api/suggest?q={start}"));
  }

  @Override
  public Set<String> showing() {
    return Set.of("/search", "/api/search");
  }
}

package org.aidememoire.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.Discovered;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

public final class SearchAddresses implements SomeAddresses {

  /** The list of a kind is a search, too. */
  @Override
  public Map<String, List<String>> of(Visitor reader) {
    var all = new HashMap<String, List<String>>();
    all.put(
        "/search", List.of("/search?q={word}", "/search?q={word}&country=TH", "/search?q={slip}"));
    all.put(
        "/api/search",
        List.of(
            "/api/search?q={word}",
            "/api/search?q={word}&type=instrument",
            "/api/search?q={word}&facets=ministry&marks=false",
            "/api/search?q={slip}"));
    all.put("/api/suggest", List.of("/api/suggest?q={start}"));
    var pages = Discovered.pages().stream().map(Discovered.PagePath::path).toList();
    Discovered.kinds().stream()
        .map(kind -> "/" + kind.path())
        .filter(pages::contains)
        .forEach(list -> all.put(list, List.of(list, list + "?q={word}", list + "?order=TITLE")));
    return all;
  }

  @Override
  public Set<String> showing() {
    return Set.of("/search", "/api/search");
  }
}

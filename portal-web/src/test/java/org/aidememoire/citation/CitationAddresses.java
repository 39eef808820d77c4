package org.aidememoire.citation;

import java.util.List;
import java.util.Map;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

public final class CitationAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of(
        "/api/citations/{record}",
        List.of("/api/citations/{instruments}", "/api/citations/{law-updates}"));
  }
}

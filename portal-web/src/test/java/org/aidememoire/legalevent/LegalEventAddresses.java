package org.aidememoire.legalevent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

public final class LegalEventAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    var days = "?from=2024-01-01&to=2024-01-01&host=TH";
    return Map.of(
        "/legal-changes",
        List.of("/legal-changes" + days),
        "/api/legal-changes",
        List.of("/api/legal-changes" + days),
        "/api/legal-changes/table.csv",
        List.of("/api/legal-changes/table.csv" + days),
        "/api/legal-changes/feed.atom",
        List.of("/api/legal-changes/feed.atom" + days));
  }

  @Override
  public Set<String> showing() {
    return Set.of(
        "/legal-changes",
        "/api/legal-changes",
        "/api/legal-changes/table.csv",
        "/api/legal-changes/feed.atom");
  }
}

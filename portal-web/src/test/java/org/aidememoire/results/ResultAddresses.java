package org.aidememoire.results;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

/** Figures say no title. */
public final class ResultAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of();
  }

  @Override
  public Set<String> bare() {
    return Set.of(
        "/api/indicators/{id}/figures.csv",
        "/api/result-releases/{id}/figures.csv",
        "/api/result-releases/{id}/figures.xlsx",
        "/api/result-releases/{id}/figures.sdmx.csv");
  }
}

package org.aidememoire.complaint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

/** Tables of constants and numbers say no title. */
public final class ComplaintAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of();
  }

  @Override
  public Set<String> bare() {
    return Set.of(
        "/api/complaint-statistics/{id}/counts.csv", "/api/complaint-statistics/{id}/counts.xlsx");
  }
}

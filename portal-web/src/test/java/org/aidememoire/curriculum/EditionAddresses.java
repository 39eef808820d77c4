package org.aidememoire.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

/** Tables of participants say no title. */
public final class EditionAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of();
  }

  @Override
  public Set<String> bare() {
    return Set.of("/api/editions/{id}/participants.csv", "/api/editions/{id}/participants.xlsx");
  }
}

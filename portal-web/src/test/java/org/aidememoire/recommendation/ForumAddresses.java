package org.aidememoire.recommendation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

/** What recommends to no forum stands below none; the form of a new one offers the forums. */
public final class ForumAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of("/forums/{id}/countries/{country}", List.of("/forums/{forums}/countries/PH"));
  }

  @Override
  public Set<String> showing() {
    return Set.of("/recommendations/new");
  }

  @Override
  public Set<String> bare() {
    return Set.of(
        "/api/forums/{id}/progress.csv",
        "/api/forums/{id}/progress.xlsx",
        "/api/forums/{id}/recommendations");
  }
}

package org.aidememoire.instrument;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

public final class InstrumentAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of(
        "/eli/{where}/{form}/{year}/{number}", List.of("/eli/th/law/undated/{instruments}"),
        "/finders/*", List.of("/finders/instrumentFinder?q={word}"));
  }

  /** What a form asks while somebody types in its field for instruments. */
  @Override
  public Set<String> showing() {
    return Set.of("/finders/*");
  }
}

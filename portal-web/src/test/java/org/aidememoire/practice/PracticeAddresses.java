package org.aidememoire.practice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

public final class PracticeAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of();
  }

  @Override
  public Set<String> showing() {
    return Set.of("/practices/problems");
  }
}

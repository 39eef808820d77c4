package org.aidememoire.minutes;

import java.util.List;
import java.util.Map;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

public final class MinutesAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of("/api/minutes/{session}", List.of("/api/minutes/{sessions}"));
  }
}

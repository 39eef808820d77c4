package org.aidememoire.web.page;

import java.util.List;
import java.util.Map;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

public final class StaticAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of("/resources/*", List.of("/resources/nothing"));
  }
}

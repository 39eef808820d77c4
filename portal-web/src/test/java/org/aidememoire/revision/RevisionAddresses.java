package org.aidememoire.revision;

import java.util.List;
import java.util.Map;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

/** The first version of a record, which its keepers alone may read whole. */
public class RevisionAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of(
        "/{records}/{id}/history/{number}",
        List.of("/instruments/{instruments}/history/1", "/law-updates/{law-updates}/history/1"));
  }
}

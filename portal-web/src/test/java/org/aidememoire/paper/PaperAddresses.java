package org.aidememoire.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

/** What is in a paper is packed, so that the tests of its feature look for it. */
public final class PaperAddresses implements SomeAddresses {

  private static final String PAPERS = "/papers/*";

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of(
        PAPERS,
        List.of(
            "/papers/agenda/{sessions}",
            "/papers/minutes/{sessions}",
            "/papers/agreed/{sessions}",
            "/papers/communique/{sessions}"));
  }

  @Override
  public Set<String> bare() {
    return Set.of(PAPERS);
  }
}

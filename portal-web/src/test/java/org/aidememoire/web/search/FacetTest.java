package org.aidememoire.web.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.aidememoire.web.search.Narrowing.Facet;
import org.junit.jupiter.api.Test;

class FacetTest {

  private static final Choice THAILAND = new Choice("Thailand", "/search?q=&country=TH", false, 3);
  private static final Choice MALAYSIA = new Choice("Malaysia", "/search?q=&country=MY", false, 2);
  private static final Choice CHOSEN = new Choice("Thailand", "/search?q=", true, 3);

  @Test
  void oneValueFoldsUnlessItIsChosen() {
    assertTrue(new Facet("Host country", List.of(THAILAND)).folded());
    assertFalse(new Facet("Host country", List.of(CHOSEN)).folded());
    assertFalse(new Facet("Host country", List.of(THAILAND, MALAYSIA)).folded());
  }
}

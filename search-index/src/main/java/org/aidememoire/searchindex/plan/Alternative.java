package org.aidememoire.searchindex.plan;

import java.util.List;
import org.aidememoire.searchindex.analysis.Subfield;
import org.aidememoire.searchindex.analysis.Token;

/** Tokens that stand side by side in a subfield, and how much that counts for the order of hits. */
record Alternative(Subfield subfield, List<Token> tokens, float weight) {

  Alternative(Subfield subfield, Token token, float weight) {
    this(subfield, List.of(token), weight);
  }
}

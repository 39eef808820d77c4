package org.aidememoire.searchindex.plan;

import java.util.List;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.View;

/** Tokens that stand side by side in a view, and how much that counts for the order of hits. */
record Alternative(View view, List<Token> tokens, float weight) {

  Alternative(View view, Token token, float weight) {
    this(view, List.of(token), weight);
  }
}

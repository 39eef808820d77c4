package org.aidememoire.searchindex.lucene;

import java.util.List;
import org.aidememoire.searchindex.analysis.Token;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands a subfield's tokens to Lucene. */
final class SubfieldStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<Token> tokens;
  private int next;
  private int position = -1;

  SubfieldStream(List<Token> tokens) {
    this.tokens = tokens;
  }

  @Override
  public void reset() {
    next = 0;
    position = -1;
  }

  /** Both attributes are set again for each token, so nothing is cleared in between. */
  @Override
  public boolean incrementToken() {
    if (next == tokens.size()) {
      return false;
    }
    Token token = tokens.get(next++);
    term.setEmpty().append(token.term());
    increment.setPositionIncrement(token.position() - position);
    position = token.position();
    return true;
  }
}

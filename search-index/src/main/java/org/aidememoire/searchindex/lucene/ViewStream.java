package org.aidememoire.searchindex.lucene;

import java.util.Iterator;
import java.util.List;
import org.aidememoire.searchindex.analysis.Token;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands a view's tokens to Lucene. */
final class ViewStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<Token> tokens;
  private Iterator<Token> rest;
  private int position = -1;

  ViewStream(List<Token> tokens) {
    this.tokens = tokens;
    this.rest = tokens.iterator();
  }

  @Override
  public void reset() {
    rest = tokens.iterator();
    position = -1;
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    Token token = rest.next();
    term.append(token.term());
    increment.setPositionIncrement(token.position() - position);
    position = token.position();
    return true;
  }
}

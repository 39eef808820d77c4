package org.aidememoire.searchindex.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems one word at a time with a stemmer of Lucene's. Not for several threads at once. */
final class Stems {

  private final One one = new One();
  private final TokenFilter filter;
  private final boolean malay;

  private Stems(boolean malay) {
    this.malay = malay;
    filter = malay ? new IndonesianStemFilter(one) : new PorterStemFilter(one);
  }

  static Stems english() {
    return new Stems(false);
  }

  static Stems malay() {
    return new Stems(true);
  }

  String of(String folded) {
    if (!malay) {
      return stem(folded);
    }
    return MalayRoots.isRoot(folded) ? folded : MalayRoots.repaired(folded, stem(folded));
  }

  private String stem(String folded) {
    try {
      one.term.setEmpty().append(folded);
      filter.incrementToken();
      return one.term.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("A word cannot fail to be read", e);
    }
  }

  /** A stream that stands still on one word. */
  private static final class One extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    @Override
    public boolean incrementToken() {
      return true;
    }
  }
}

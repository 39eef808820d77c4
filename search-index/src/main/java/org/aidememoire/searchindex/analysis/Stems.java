package org.aidememoire.searchindex.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems one word at a time with stemmers of Lucene's; for one thread at a time. */
final class Stems {

  /** A word's stems, which are often the same. */
  record Stem(String english, String malay) {}

  private static final ConcurrentLinkedQueue<Stems> IDLE = new ConcurrentLinkedQueue<>();

  /** How many words are remembered with their stems. */
  private static final int KNOWN = 50_000;

  private final Map<String, Stem> known = new HashMap<>();
  private final One one = new One();
  private final TokenFilter english = new PorterStemFilter(one);
  private final TokenFilter malay = new IndonesianStemFilter(one);

  private Stems() {}

  /** To be given back: stemmers are costly to make and remember what they have seen. */
  static Stems take() {
    Stems waiting = IDLE.poll();
    return waiting == null ? new Stems() : waiting;
  }

  void giveBack() {
    IDLE.offer(this);
  }

  Stem of(String folded) {
    Stem before = known.get(folded);
    if (before != null) {
      return before;
    }
    if (known.size() == KNOWN) {
      known.clear();
    }
    Stem stem = new Stem(stem(english, folded), malay(folded));
    known.put(folded, stem);
    return stem;
  }

  private String malay(String folded) {
    return MalayRoots.isRoot(folded) ? folded : MalayRoots.repaired(folded, stem(malay, folded));
  }

  private String stem(TokenFilter filter, String folded) {
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

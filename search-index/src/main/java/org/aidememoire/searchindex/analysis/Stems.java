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

/** Stems one word at a time with a stemmer of Lucene's; for one thread at a time. */
final class Stems {

  static final Pool ENGLISH = new Pool(false);
  static final Pool MALAY = new Pool(true);

  /** So many words are remembered with their stems. */
  private static final int KNOWN = 20_000;

  private final Map<String, String> known = new HashMap<>();
  private final One one = new One();
  private final TokenFilter filter;
  private final boolean malay;

  private Stems(boolean malay) {
    this.malay = malay;
    filter = malay ? new IndonesianStemFilter(one) : new PorterStemFilter(one);
  }

  String of(String folded) {
    String before = known.get(folded);
    if (before != null) {
      return before;
    }
    if (known.size() == KNOWN) {
      known.clear();
    }
    String stem = malay ? malay(folded) : stem(folded);
    known.put(folded, stem);
    return stem;
  }

  private String malay(String folded) {
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

  /** Stemmers that wait for a thread. */
  static final class Pool {

    private final ConcurrentLinkedQueue<Stems> idle = new ConcurrentLinkedQueue<>();
    private final boolean malay;

    private Pool(boolean malay) {
      this.malay = malay;
    }

    Stems take() {
      Stems waiting = idle.poll();
      return waiting == null ? new Stems(malay) : waiting;
    }

    void giveBack(Stems stems) {
      idle.offer(stems);
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

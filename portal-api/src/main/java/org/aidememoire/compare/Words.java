package org.aidememoire.compare;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as its words and what stands between them, in order and without a gap. Words are found by
 * dictionary in Thai, Lao, Khmer and Burmese, which write none of the spaces between them.
 */
public final class Words {

  private Words() {}

  public static List<String> of(String text) {
    var words = new ArrayList<String>();
    var breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      words.add(text.substring(from, to));
      from = to;
    }
    return words;
  }
}

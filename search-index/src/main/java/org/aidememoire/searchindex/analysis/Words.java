package org.aidememoire.searchindex.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts a text into words with ICU's dictionaries. Cutters are costly to make and are reused. */
final class Words {

  private static final ConcurrentLinkedQueue<ICUTokenizer> IDLE = new ConcurrentLinkedQueue<>();

  private Words() {}

  static List<Word> of(String text) {
    if (PlainWords.isPlain(text)) {
      return PlainWords.of(text);
    }
    ICUTokenizer idle = IDLE.poll();
    ICUTokenizer tokenizer =
        idle == null ? new ICUTokenizer(new DefaultICUTokenizerConfig(true, true)) : idle;
    List<Word> words = cut(tokenizer, text);
    IDLE.offer(tokenizer);
    return words;
  }

  private static List<Word> cut(ICUTokenizer tokenizer, String text) {
    OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    List<Word> words = new ArrayList<>(text.length() / 5 + 1);
    try {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        add(words, text, start, end);
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("A string cannot fail to be read", e);
    }
    return words;
  }

  /** A number that touches a word of an unspaced script is a word of its own. */
  private static void add(List<Word> words, String text, int start, int end) {
    Writing writing = writing(text, start);
    int at = start;
    if (writing.unspaced()) {
      while (at < end && !Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (at < end) {
        words.add(new Word(text.substring(start, at), start, at, writing));
        add(words, text, at, end);
        return;
      }
    }
    if (writing == Writing.NUMBER) {
      while (at < end && !Writing.of(text.charAt(at)).unspaced()) {
        at++;
      }
      if (at < end) {
        words.add(new Word(text.substring(start, at), start, at, writing));
        add(words, text, at, end);
        return;
      }
    }
    words.add(new Word(text.substring(start, end), start, end, writing));
  }

  private static Writing writing(String text, int start) {
    return Writing.of(text.codePointAt(start));
  }
}

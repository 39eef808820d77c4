package org.aidememoire.searchindex.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts abbreviations together that dictionaries cut apart, so that พ.ร.บ. and พรบ, B.E. and BE are
 * one term.
 */
final class Abbreviations {

  private static final int LONGEST_PART = 2;
  private static final int LONGEST_RUN = 6;

  private Abbreviations() {}

  static List<Word> joined(List<Word> words, String text) {
    List<Word> joined = new ArrayList<>(words.size());
    int i = 0;
    while (i < words.size()) {
      int dotted = dotted(words, text, i);
      int end = dotted > i + 1 ? dotted : undotted(words, text, i);
      joined.add(end > i + 1 ? join(words.subList(i, end)) : words.get(i));
      i = Math.max(end, i + 1);
    }
    return joined;
  }

  /** The end of a row of short pieces with nothing but a full stop between them. */
  private static int dotted(List<Word> words, String text, int from) {
    int end = from;
    while (end < words.size() && isPart(words.get(end))) {
      end++;
      boolean goesOn =
          end < words.size()
              && words.get(end).start() == words.get(end - 1).end() + 1
              && text.charAt(words.get(end - 1).end()) == '.';
      if (!goesOn) {
        break;
      }
    }
    return end - from < 2 ? from : end;
  }

  private static boolean isPart(Word word) {
    return word.writing() != Writing.NUMBER
        && word.writing() != Writing.OTHER
        && word.text().codePointCount(0, word.text().length()) <= LONGEST_PART;
  }

  /** The end of a Thai row that stands alone, has no vowel and was cut into single letters. */
  private static int undotted(List<Word> words, String text, int from) {
    Word first = words.get(from);
    if (first.writing() != Writing.THAI || from > 0 && touches(words, from - 1)) {
      return from;
    }
    int end = from + 1;
    boolean single = first.text().length() == 1;
    while (end < words.size() && touches(words, end - 1)) {
      single |= words.get(end).text().length() == 1;
      end++;
    }
    String run = text.substring(first.start(), words.get(end - 1).end());
    boolean consonants = run.chars().allMatch(c -> c >= 'ก' && c <= 'ฮ');
    return single && consonants && run.length() <= LONGEST_RUN ? end : from;
  }

  private static boolean touches(List<Word> words, int index) {
    return index + 1 < words.size() && words.get(index).end() == words.get(index + 1).start();
  }

  private static Word join(List<Word> parts) {
    StringBuilder letters = new StringBuilder();
    parts.forEach(part -> letters.append(part.text()));
    return new Word(
        letters.toString(),
        parts.getFirst().start(),
        parts.getLast().end(),
        parts.getFirst().writing());
  }
}

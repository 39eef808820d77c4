package org.aidememoire.minutes;

import java.util.List;
import org.aidememoire.compare.WordDiff;
import org.aidememoire.compare.Words;

/**
 * A change of whole words on one revision of a statement.
 *
 * @param from where the words begin, in characters of the revision's own text, which never changes
 *     again; so a newer word list of the platform moves nothing
 * @param to where they end; {@code from} where words are only added
 * @param replaced the words there
 * @param words what is to stand there instead
 */
public record WordRange(int from, int to, String replaced, String words) {

  /** What leads from the one text to the other. */
  static List<WordRange> between(String before, String after) {
    var old = Words.of(before);
    return WordDiff.changes(old, Words.of(after)).stream()
        .map(change -> range(old, change))
        .toList();
  }

  private static WordRange range(List<String> old, WordDiff.Change change) {
    int from = String.join("", old.subList(0, change.at())).length();
    var replaced = String.join("", change.removed());
    var words = String.join("", change.added());
    return new WordRange(from, from + replaced.length(), replaced, words);
  }

  /** That revision's text with the change. */
  String in(String text) {
    if (to > text.length() || !text.substring(from, to).equals(replaced)) {
      throw new IllegalArgumentException("another revision: '" + replaced + "' is not there");
    }
    return text.substring(0, from) + words + text.substring(to);
  }

  /** Whether only one of the two can be made: they are alternatives. */
  boolean collides(WordRange other) {
    boolean adding = from == to || other.from == other.to;
    return adding ? from <= other.to && other.from <= to : from < other.to && other.from < to;
  }

  /** The same change once another, with which it does not collide, was made. */
  WordRange after(WordRange made) {
    int by = made.from < from ? made.words.length() - made.replaced.length() : 0;
    return new WordRange(from + by, to + by, replaced, words);
  }
}

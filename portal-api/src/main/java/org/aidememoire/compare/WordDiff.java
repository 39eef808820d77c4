package org.aidememoire.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Two texts word by word. Words are found by dictionary in Thai, Lao, Khmer and Burmese, which
 * write none of the spaces between them.
 */
public final class WordDiff {

  /** Of pairs of words that differ: as many take about a second. */
  private static final long MOST_PAIRS = 16_000_000;

  private WordDiff() {}

  /** What a stretch of text is to the later state. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  public record Part(Kind kind, String text) {}

  /** A change of words: from that place in the older list those stand instead of these. */
  public record Change(int at, List<String> removed, List<String> added) {}

  /**
   * What leads from the one list of words to the other. Where too much lies between what both begin
   * and end with, that is one change.
   */
  public static List<Change> changes(List<String> old, List<String> now) {
    int begin = common(old, now);
    int end =
        common(
            old.subList(begin, old.size()).reversed(), now.subList(begin, now.size()).reversed());
    var removed = old.subList(begin, old.size() - end);
    var added = now.subList(begin, now.size() - end);
    return removed.size() * (long) added.size() > MOST_PAIRS
        ? List.of(new Change(begin, removed, added))
        : DiffUtils.diff(old, now).getDeltas().stream().map(WordDiff::change).toList();
  }

  private static Change change(AbstractDelta<String> delta) {
    var source = delta.getSource();
    return new Change(source.getPosition(), source.getLines(), delta.getTarget().getLines());
  }

  private static int common(List<String> one, List<String> other) {
    int most = Math.min(one.size(), other.size());
    int same = 0;
    while (same < most && one.get(same).equals(other.get(same))) {
      same++;
    }
    return same;
  }

  public static List<Part> of(String before, String after) {
    var old = Words.of(before);
    var parts = new ArrayList<Part>();
    var removed = new ArrayList<String>();
    var added = new ArrayList<String>();
    int at = 0;
    for (var change : changes(old, Words.of(after))) {
      var same = old.subList(at, change.at());
      boolean goesOn = !(removed.isEmpty() && added.isEmpty());
      if (goesOn && same.stream().allMatch(" "::equals)) {
        removed.addAll(same);
        added.addAll(same);
      } else {
        change(parts, removed, added);
        add(parts, Kind.SAME, same);
      }
      removed.addAll(change.removed());
      added.addAll(change.added());
      at = change.at() + change.removed().size();
    }
    change(parts, removed, added);
    add(parts, Kind.SAME, old.subList(at, old.size()));
    return parts;
  }

  /** What changed around a space is one change: words in turn could not be read. */
  private static void change(List<Part> parts, List<String> removed, List<String> added) {
    add(parts, Kind.REMOVED, removed);
    add(parts, Kind.ADDED, added);
    removed.clear();
    added.clear();
  }

  /** The one and the other as a whole, where half a date or half a choice would say nothing. */
  public static List<Part> whole(String before, String after) {
    if (before.equals(after)) {
      return List.of(new Part(Kind.SAME, after));
    }
    var parts = new ArrayList<Part>();
    add(parts, Kind.REMOVED, before.isEmpty() ? List.of() : List.of(before));
    add(parts, Kind.ADDED, after.isEmpty() ? List.of() : List.of(after));
    return parts;
  }

  private static void add(List<Part> parts, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      parts.add(new Part(kind, String.join("", words)));
    }
  }
}

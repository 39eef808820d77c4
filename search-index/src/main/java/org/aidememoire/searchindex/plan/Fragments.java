package org.aidememoire.searchindex.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.searchindex.Snippet;
import org.aidememoire.searchindex.Snippet.Span;

/** Cuts the pieces of a text that show best what was found. */
public final class Fragments {

  /** Characters of a piece; two lines on a phone are about half of it. */
  private static final int WIDTH = 220;

  private static final int LEAD = WIDTH / 4;

  /** A cut moves at most so far to fall between words. */
  private static final int SLACK = 30;

  /** Something found in a text; marks of the same term show the same thing again. */
  record Mark(int start, int end, String term) {}

  private record Window(int from, int to) {

    boolean meets(Window other) {
      return from < other.to && other.from < to;
    }
  }

  private Fragments() {}

  static List<Snippet> of(String text, List<Mark> marks, int limit) {
    List<Snippet> fragments = new ArrayList<>();
    List<Window> taken = new ArrayList<>();
    while (fragments.size() < limit) {
      Optional<Window> best = best(text, marks, taken);
      if (best.isEmpty()) {
        break;
      }
      taken.add(best.get());
      fragments.add(snippet(text, best.get().from(), best.get().to(), marks));
    }
    return fragments;
  }

  /** The beginning of a text, cut at a word. */
  public static Snippet beginning(String text) {
    return Snippet.plain(text.substring(0, wordEnd(text, Math.min(text.length(), WIDTH))));
  }

  private static Optional<Window> best(String text, List<Mark> marks, List<Window> taken) {
    Optional<Window> best = Optional.empty();
    int most = 0;
    for (int i = 0; i < marks.size(); i++) {
      int from = Math.max(0, marks.get(i).start() - LEAD);
      Window window = new Window(from, Math.min(text.length(), from + WIDTH));
      if (taken.stream().noneMatch(window::meets)) {
        int terms = terms(marks, i, window.to());
        if (terms > most) {
          most = terms;
          best = Optional.of(window);
        }
      }
    }
    return best.map(
        window -> new Window(wordStart(text, window.from()), wordEnd(text, window.to())));
  }

  private static int terms(List<Mark> marks, int first, int to) {
    Set<String> terms = new HashSet<>();
    for (int i = first; i < marks.size() && marks.get(i).start() < to; i++) {
      if (marks.get(i).end() <= to) {
        terms.add(marks.get(i).term());
      }
    }
    return terms.size();
  }

  private static int wordStart(String text, int at) {
    int space = text.indexOf(' ', at);
    boolean near = space >= 0 && space <= at + SLACK;
    return at == 0 || !near ? whole(text, at) : space + 1;
  }

  private static int wordEnd(String text, int at) {
    int space = text.lastIndexOf(' ', at);
    boolean near = space > 0 && space >= at - SLACK;
    return at == text.length() || !near ? whole(text, at) : space;
  }

  /** Moves back to the beginning of a letter with its vowels and tone marks. */
  private static int whole(String text, int at) {
    int place = at;
    while (place > 0 && place < text.length() && continues(text.charAt(place))) {
      place--;
    }
    return place;
  }

  private static boolean continues(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || Character.isLowSurrogate(c);
  }

  /** Marks that touch become one. */
  static Snippet snippet(String text, int from, int to, List<Mark> marks) {
    List<Span> spans = new ArrayList<>();
    int at = from;
    for (Mark mark : marks) {
      int start = Math.max(at, mark.start());
      int end = Math.min(to, mark.end());
      if (start < end && mark.start() >= from) {
        if (start > at) {
          spans.add(new Span(text.substring(at, start), false));
        }
        boolean joined = start == at && !spans.isEmpty() && spans.getLast().marked();
        String before = joined ? spans.removeLast().text() : "";
        spans.add(new Span(before + text.substring(start, end), true));
        at = end;
      }
    }
    if (at < to) {
      spans.add(new Span(text.substring(at, to), false));
    }
    return new Snippet(spans);
  }
}

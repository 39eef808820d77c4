package org.aidememoire.searchindex.plan;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
    Terms terms = new Terms(marks);
    for (int i = 0; i < marks.size(); i++) {
      int from = Math.max(0, marks.get(i).start() - LEAD);
      Window window = new Window(from, Math.min(text.length(), from + WIDTH));
      int here = terms.from(i, window.to());
      if (here > most && taken.stream().noneMatch(window::meets)) {
        most = here;
        best = Optional.of(window);
      }
    }
    return best.map(
        window -> new Window(wordStart(text, window.from()), wordEnd(text, window.to())));
  }

  /**
   * Counts the different terms of the marks in a window that moves through the text. Each mark
   * comes in and goes out once: a text may be nothing but marks.
   */
  private static final class Terms {

    private final List<Mark> marks;
    private final List<Integer> byEnd;
    private final boolean[] inside;
    private final Map<String, Integer> counts = new HashMap<>();
    private int come;
    private int gone;

    Terms(List<Mark> marks) {
      this.marks = marks;
      this.inside = new boolean[marks.size()];
      this.byEnd =
          IntStream.range(0, marks.size())
              .boxed()
              .sorted(Comparator.comparingInt(i -> marks.get(i).end()))
              .toList();
    }

    /** Of this mark and later ones that end within; both only grow. */
    int from(int first, int to) {
      while (gone < first) {
        if (inside[gone]) {
          String term = marks.get(gone).term();
          counts.computeIfPresent(term, (t, count) -> count == 1 ? null : count - 1);
        }
        gone++;
      }
      while (come < byEnd.size() && marks.get(byEnd.get(come)).end() <= to) {
        int mark = byEnd.get(come++);
        if (mark >= first) {
          inside[mark] = true;
          counts.merge(marks.get(mark).term(), 1, Integer::sum);
        }
      }
      return counts.size();
    }
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

  /** Moves back to the beginning of a word, or at least of a letter with all that it carries. */
  private static int whole(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return at;
    }
    int from = Math.max(0, at - SLACK);
    String near = text.substring(from, Math.min(text.length(), at + SLACK));
    int word = cut(BreakIterator.getWordInstance(ULocale.ROOT), near, at - from);
    return from + (word > 0 ? word : cut(BreakIterator.getCharacterInstance(), near, at - from));
  }

  private static int cut(BreakIterator places, String text, int at) {
    places.setText(text);
    return places.isBoundary(at) ? at : places.preceding(at);
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

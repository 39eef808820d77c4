package org.aidememoire.searchindex.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.Snippet;
import org.aidememoire.searchindex.Snippet.Span;
import org.aidememoire.searchindex.analysis.TextViews;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.View;
import org.aidememoire.searchindex.analysis.WritingForm;

/** Marks the words of a query in the texts of its hits. */
final class Marks {

  private static final int WIDTH = 220;

  private record Mark(int start, int end, String term) {}

  private final Map<View, Set<String>> wanted = new EnumMap<>(View.class);

  Marks(Query query) {
    collect(query);
  }

  private void collect(Query query) {
    switch (query) {
      case Query.Words words -> want(words.text());
      case Query.Phrase phrase -> want(phrase.text());
      case Query.Near near -> {
        want(near.left());
        want(near.right());
      }
      case Query.In in -> collect(in.query());
      case Query.And and -> and.parts().forEach(this::collect);
      case Query.Or or -> or.parts().forEach(this::collect);
      case Query.Prefix p -> {}
      case Query.Is i -> {}
      case Query.Range r -> {}
      case Query.Not n -> {}
      case Query.Everything e -> {}
    }
  }

  private void want(String text) {
    TextViews views = new TextViews(WritingForm.of(text));
    for (View view : List.of(View.EXACT, View.FOLDED)) {
      for (Token token : views.tokens(view)) {
        wanted.computeIfAbsent(view, v -> new HashSet<>()).add(token.term());
      }
    }
  }

  /** The whole text. */
  Snippet whole(String text) {
    return snippet(text, 0, text.length(), marks(text));
  }

  /** Up to {@code limit} pieces, those with most different words first; none without any. */
  List<Snippet> fragments(String text, int limit) {
    List<Mark> marks = marks(text);
    List<Snippet> fragments = new ArrayList<>();
    List<int[]> taken = new ArrayList<>();
    while (fragments.size() < limit) {
      int[] window = bestWindow(text, marks, taken);
      if (window == null) {
        break;
      }
      taken.add(window);
      fragments.add(snippet(text, window[0], window[1], marks));
    }
    return fragments;
  }

  /** The beginning of a text, cut at a word. */
  static Snippet beginning(String text) {
    return Snippet.plain(text.substring(0, wordEnd(text, Math.min(text.length(), WIDTH))));
  }

  private static int @org.jspecify.annotations.Nullable [] bestWindow(
      String text, List<Mark> marks, List<int[]> taken) {
    int[] best = null;
    int most = 0;
    for (int i = 0; i < marks.size(); i++) {
      int from = Math.max(0, marks.get(i).start() - WIDTH / 4);
      int to = Math.min(text.length(), from + WIDTH);
      if (taken.stream().anyMatch(other -> from < other[1] && other[0] < to)) {
        continue;
      }
      Set<String> terms = new HashSet<>();
      for (int j = i; j < marks.size() && marks.get(j).end() <= to; j++) {
        terms.add(marks.get(j).term());
      }
      if (terms.size() > most) {
        most = terms.size();
        best = new int[] {wordStart(text, from), wordEnd(text, to)};
      }
    }
    return best;
  }

  private static int wordStart(String text, int at) {
    int space = text.indexOf(' ', at);
    return at == 0 || space < 0 || space > at + 30 ? at : space + 1;
  }

  private static int wordEnd(String text, int at) {
    int space = text.lastIndexOf(' ', at);
    return at == text.length() || space < at - 30 ? at : space;
  }

  private List<Mark> marks(String text) {
    TextViews views = new TextViews(text);
    List<Mark> all = new ArrayList<>();
    wanted.forEach(
        (view, terms) -> {
          for (Token token : views.tokens(view)) {
            if (terms.contains(token.term())) {
              all.add(new Mark(token.start(), token.end(), token.term()));
            }
          }
        });
    all.sort(
        Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder()));
    return all;
  }

  private static Snippet snippet(String text, int from, int to, List<Mark> marks) {
    List<Span> spans = new ArrayList<>();
    int at = from;
    for (Mark mark : marks) {
      int start = Math.max(at, mark.start());
      int end = Math.min(to, mark.end());
      if (start >= end || mark.start() < from) {
        continue;
      }
      if (start > at) {
        spans.add(new Span(text.substring(at, start), false));
      }
      spans.add(new Span(text.substring(start, end), true));
      at = end;
    }
    if (at < to) {
      spans.add(new Span(text.substring(at, to), false));
    }
    return new Snippet(spans);
  }
}

package org.aidememoire.searchindex.plan;

import java.util.List;
import org.aidememoire.searchindex.analysis.TextViews;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.View;
import org.aidememoire.searchindex.analysis.Writing;

/** A text as a phrase. */
final class Phrases {

  private Phrases() {}

  /** The view in which this text is a phrase. */
  static View view(TextViews views) {
    if (views.writings().stream().anyMatch(Writing::unspaced)) {
      return views.tokens(View.TRIGRAMS).isEmpty() ? View.EXACT : View.TRIGRAMS;
    }
    boolean other = views.writings().contains(Writing.OTHER);
    return views.marked() || other ? View.EXACT : View.FOLDED;
  }

  /** The phrase's tokens; a year stands for itself only. */
  static List<Token> tokens(TextViews views, View view) {
    return switch (view) {
      case TRIGRAMS -> views.tokens(View.TRIGRAMS);
      case FOLDED ->
          views.words().stream().map(word -> word.as(TextViews.unmarked(word.term()))).toList();
      default -> views.words();
    };
  }
}

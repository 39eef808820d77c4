package org.aidememoire.searchindex.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aidememoire.searchindex.analysis.Eras;
import org.aidememoire.searchindex.analysis.TextViews;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.View;
import org.aidememoire.searchindex.analysis.Writing;

/**
 * Which views of the index a text asks, by its scripts, never by a guess of its language.
 *
 * <p>Words in the unspaced scripts ask for exact and Thai words, and for half as much for trigrams
 * and Burmese syllables. Latin words ask for folded ones, and for half as much for pairs and either
 * for the exact word (when marks were typed) or for English and Malay stems. Words that carry
 * grammar and no subject are asked for only within pairs and trigrams, unless there is nothing
 * else.
 */
final class Routing {

  /** A view, how much it counts, and the terms that are asked there. */
  record Route(View view, float weight, List<String> terms) {}

  private final TextViews views;
  private final boolean latin;
  private final boolean onlyGrammar;
  private final List<Route> routes = new ArrayList<>();

  private Routing(TextViews views) {
    this.views = views;
    this.latin = views.writings().contains(Writing.LATIN);
    this.onlyGrammar =
        views.words().stream().allMatch(word -> TextViews.isStopWord(unmarked(word)));
  }

  static List<Route> of(TextViews views) {
    Routing routing = new Routing(views);
    routing.add(View.EXACT, 1, word -> !routing.isLatin(word));
    routing.add(View.THAI, 1, word -> true);
    routing.add(View.TRIGRAMS, 0.5f, trigram -> trigram.end() - trigram.start() == 3);
    routing.add(View.SYLLABLES, 0.5f, syllable -> true);
    routing.add(View.FOLDED, 1, word -> true);
    routing.add(View.PAIRS, 0.75f, pair -> true);
    if (views.marked()) {
      routing.add(View.EXACT, 0.5f, routing::isLatin);
    } else {
      routing.add(View.ENGLISH, 0.5f, word -> true);
      routing.add(View.MALAY, 0.5f, word -> true);
    }
    return routing.routes;
  }

  private void add(View view, float weight, Predicate<Token> asked) {
    boolean words = view != View.TRIGRAMS && view != View.SYLLABLES && view != View.PAIRS;
    List<String> terms =
        views.tokens(view).stream()
            .filter(asked)
            .filter(token -> !words || onlyGrammar || !TextViews.isStopWord(unmarked(token)))
            .flatMap(token -> eras(token.term()))
            .distinct()
            .toList();
    if (!terms.isEmpty()) {
      routes.add(new Route(view, weight, terms));
    }
  }

  /** A number in a text with Latin words is asked with these, in the folded view. */
  private boolean isLatin(Token word) {
    Writing writing = views.writing(word.position());
    return writing == Writing.LATIN || latin && writing == Writing.NUMBER;
  }

  private static String unmarked(Token token) {
    return TextViews.unmarked(token.term());
  }

  /** A year of the Buddhist era also asks for its common-era year. */
  private static Stream<String> eras(String term) {
    Optional<String> common = Eras.common(term);
    return common.isEmpty() ? Stream.of(term) : Stream.of(term, common.get());
  }
}

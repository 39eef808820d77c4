package org.aidememoire.searchindex.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.analysis.Eras;
import org.aidememoire.searchindex.analysis.TextViews;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.View;
import org.aidememoire.searchindex.analysis.Writing;

/**
 * Which views of the index a text asks, by its scripts, never by a guess of its language.
 *
 * <p>Words in the unspaced scripts must be there by their characters; for the order of hits they
 * ask for exact and Thai words, and for half as much for trigrams and Burmese syllables. Latin
 * words ask for folded ones and for as much either for the exact word (half, when marks were typed)
 * or for stems; neighbours count somewhat less. Words that carry grammar and no subject are asked
 * for only within pairs and trigrams, unless there is nothing else.
 */
final class Routing {

  /** A view, how much it counts, and the terms that are asked there. */
  record Route(View view, float weight, List<String> terms) {}

  /**
   * One word that a hit should have, in any of these ways.
   *
   * @param narrower ways that find nothing which the others do not, and say how well it fits
   */
  record Need(List<Way> ways, List<Way> narrower) {}

  /** Tokens that stand side by side in a view, and how much that counts for the order of hits. */
  record Way(View view, List<Token> tokens, float weight) {

    Way(View view, Token token, float weight) {
      this(view, List.of(token), weight);
    }
  }

  /** More words than this without a space are a sentence. */
  private static final int LONG = 6;

  private final TextViews views;
  private final List<TermList.Match> also;
  private final List<List<Way>> others;
  private final boolean latin;
  private final boolean onlyGrammar;

  Routing(TextViews views, TermList terms) {
    this.views = views;
    this.also = terms.in(views.text());
    this.others = also.stream().map(OtherLabels::of).toList();
    this.latin = views.writings().contains(Writing.LATIN);
    this.onlyGrammar =
        views.words().stream().allMatch(word -> TextViews.isStopWord(unmarked(word)));
  }

  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    add(routes, View.EXACT, 1, word -> !isLatin(word));
    add(routes, View.THAI, 1, word -> true);
    add(routes, View.TRIGRAMS, 0.5f, trigram -> trigram.end() - trigram.start() == 3);
    add(routes, View.SYLLABLES, 0.5f, syllable -> true);
    add(routes, View.PAIRS, 0.75f, pair -> true);
    return routes;
  }

  private void add(List<Route> routes, View view, float weight, Predicate<Token> asked) {
    boolean words = view != View.TRIGRAMS && view != View.SYLLABLES && view != View.PAIRS;
    List<String> terms =
        views.tokens(view).stream()
            .filter(asked)
            .filter(token -> !words || isTelling(token))
            .flatMap(token -> eras(token.term()))
            .distinct()
            .toList();
    if (!terms.isEmpty()) {
      routes.add(new Route(view, weight, terms));
    }
  }

  /** The telling words, each with the ways in which an entry may have it. */
  List<Need> needs() {
    List<Need> needs = new ArrayList<>();
    for (Token word : views.words()) {
      if (isTelling(word)) {
        Need need = need(word);
        need.ways().addAll(otherLabels(word));
        needs.add(need);
      }
    }
    return needs;
  }

  /**
   * How many of the needs an entry must meet. Who types bare words means them: one or two must all
   * be there, of more about three in five. Who writes a sentence describes what is sought in other
   * words than the text's: a quarter is enough.
   */
  int atLeast(int needs) {
    if (isSentence()) {
      return Math.max(1, needs / 4);
    }
    return needs <= 2 ? needs : (3 * needs + 4) / 5;
  }

  private boolean isSentence() {
    long grammar = views.words().stream().filter(word -> !isTelling(word)).count();
    boolean unspaced = views.writings().stream().anyMatch(Writing::unspaced);
    return views.isQuestion()
        || 4 * grammar > views.words().size()
        || unspaced && (grammar > 0 || views.words().size() > LONG);
  }

  private Need need(Token word) {
    if (isLatin(word)) {
      return latin(word);
    }
    List<Way> ways = new ArrayList<>();
    List<Token> characters =
        views.tokens(View.TRIGRAMS).stream()
            .filter(trigram -> trigram.start() >= word.start() && trigram.end() <= word.end())
            .toList();
    if (!characters.isEmpty()) {
      ways.add(new Way(View.TRIGRAMS, characters, 0));
    } else {
      boolean number = views.writing(word.position()) == Writing.NUMBER;
      for (String term : eras(word.term()).toList()) {
        ways.add(new Way(View.EXACT, as(term, word), 0));
        ways.add(new Way(View.FOLDED, as(term, word), number ? 1 : 0));
      }
    }
    return new Need(ways, List.of());
  }

  /** Whatever has the word has its stems, and whatever has it with its marks has it without. */
  private Need latin(Token word) {
    List<Way> ways = new ArrayList<>();
    List<Way> narrower = new ArrayList<>();
    List<Token> stems = views.marked() ? List.of() : at(View.STEMS, word);
    boolean number = views.writing(word.position()) == Writing.NUMBER;
    stems.forEach(
        stem -> (number ? narrower : ways).add(new Way(View.STEMS, stem, 1f / stems.size())));
    eras(unmarked(word))
        .map(term -> new Way(View.FOLDED, as(term, word), 1))
        .forEach(ways.isEmpty() ? ways::add : narrower::add);
    if (number) {
      // texts of the unspaced scripts alone have their numbers there
      eras(word.term()).forEach(term -> ways.add(new Way(View.EXACT, as(term, word), 0.5f)));
    } else if (views.marked()) {
      narrower.add(new Way(View.EXACT, word, 0.5f));
    }
    return new Need(ways, narrower);
  }

  /** The labels that stand in the text. */
  List<TermList.Match> also() {
    return also;
  }

  /** A word that is part of a label is as good as there when another label of the concept is. */
  private List<Way> otherLabels(Token word) {
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < also.size(); i++) {
      if (also.get(i).start() <= word.start() && word.end() <= also.get(i).end()) {
        ways.addAll(others.get(i));
      }
    }
    return ways;
  }

  private List<Token> at(View view, Token word) {
    return views.tokens(view).stream()
        .filter(token -> token.position() == word.position())
        .toList();
  }

  /** What of the needs shows in a text. */
  List<Way> marks() {
    List<Way> marks = new ArrayList<>();
    for (Token word : views.words()) {
      if (isTelling(word)) {
        marks.addAll(need(word).ways());
      }
      marks.addAll(otherLabels(word));
    }
    return marks;
  }

  /** The view in which this text is a phrase. */
  static View phraseView(TextViews views) {
    if (views.writings().stream().anyMatch(Writing::unspaced)) {
      return views.tokens(View.TRIGRAMS).isEmpty() ? View.EXACT : View.TRIGRAMS;
    }
    return views.marked() ? View.EXACT : View.FOLDED;
  }

  /** The phrase's tokens; a year stands for itself only. */
  static List<Token> phraseTokens(TextViews views, View view) {
    return switch (view) {
      case TRIGRAMS -> views.tokens(View.TRIGRAMS);
      case FOLDED -> views.words().stream().map(word -> as(unmarked(word), word)).toList();
      default -> views.words();
    };
  }

  /** A number in a text with Latin words is asked with these, in the folded view. */
  private boolean isLatin(Token word) {
    Writing writing = views.writing(word.position());
    return writing == Writing.LATIN || latin && writing == Writing.NUMBER;
  }

  private boolean isTelling(Token token) {
    return onlyGrammar || !TextViews.isStopWord(unmarked(token));
  }

  private static String unmarked(Token token) {
    return TextViews.unmarked(token.term());
  }

  static Token as(String term, Token place) {
    return new Token(term, place.position(), place.start(), place.end());
  }

  /** A year of the Buddhist era also asks for its common-era year. */
  private static Stream<String> eras(String term) {
    Optional<String> common = Eras.common(term);
    return common.isEmpty() ? Stream.of(term) : Stream.of(term, common.get());
  }
}

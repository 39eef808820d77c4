package org.aidememoire.searchindex.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.analysis.AnalysedText;
import org.aidememoire.searchindex.analysis.Subfield;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.WritingForm;

/** How the other labels of a concept are looked for, one of whose labels stands in a question. */
final class OtherLabels {

  /** A label of an unspaced script with no more trigrams than this is short. */
  private static final int SHORT = 2;

  /** Somewhat less than the word that was searched for. */
  private static final float WEIGHT = 0.8f;

  /** How labels are looked for, for as long as their concept is on a list. */
  private static final Map<TermList.Concept, Map<String, List<Alternative>>> ALTERNATIVES =
      Collections.synchronizedMap(new WeakHashMap<>());

  private OtherLabels() {}

  static List<Alternative> of(TermList.Match match) {
    Map<String, List<Alternative>> alternatives =
        ALTERNATIVES.computeIfAbsent(match.concept(), concept -> new ConcurrentHashMap<>());
    Map<List<Object>, Alternative> others = new LinkedHashMap<>();
    for (String label : match.others()) {
      for (Alternative one : alternatives.computeIfAbsent(label, OtherLabels::other)) {
        List<String> terms = one.tokens().stream().map(Token::term).toList();
        others.putIfAbsent(List.of(one.subfield(), terms), one);
      }
    }
    return List.copyOf(others.values());
  }

  private static List<Alternative> other(String label) {
    return other(new AnalysedText(WritingForm.of(label)));
  }

  /**
   * How another label is looked for: as a phrase, a Latin one without marks in either number. A few
   * letters in a row stand inside too many other words, so short labels must be words; two Latin
   * letters mean too much to be looked for at all.
   */
  private static List<Alternative> other(AnalysedText analysed) {
    Subfield subfield = Phrases.subfield(analysed);
    List<Token> tokens = Phrases.tokens(analysed, subfield);
    if (subfield == Subfield.TRIGRAMS && tokens.size() <= SHORT) {
      subfield = Subfield.EXACT;
      tokens = analysed.words();
    }
    boolean letters = tokens.size() == 1 && tokens.getFirst().term().length() <= 2;
    if (letters && subfield == Subfield.FOLDED
        || tokens.stream().allMatch(token -> AnalysedText.isStopWord(token.term()))) {
      return List.of();
    }
    Alternative one = new Alternative(subfield, tokens, WEIGHT / tokens.size());
    return subfield == Subfield.FOLDED && !tokens.getLast().term().endsWith("s")
        ? List.of(one, new Alternative(subfield, plural(tokens), one.weight()))
        : List.of(one);
  }

  /** As English makes it; in the other languages there is no such word. */
  private static List<Token> plural(List<Token> tokens) {
    String word = tokens.getLast().term();
    String plural =
        word.matches(".*[^aeiou]y")
            ? word.substring(0, word.length() - 1) + "ies"
            : word + (word.matches(".*(x|z|ch|sh)") ? "es" : "s");
    List<Token> many = new ArrayList<>(tokens);
    many.set(many.size() - 1, tokens.getLast().as(plural));
    return many;
  }
}

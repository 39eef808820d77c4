package org.aidememoire.searchindex.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.analysis.AnalysedText;
import org.aidememoire.searchindex.analysis.Eras;
import org.aidememoire.searchindex.analysis.Subfield;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.Writing;

/**
 * Which subfields of the index a text asks, by its scripts, never by a guess of its language.
 *
 * <p>Words in the unspaced scripts must be there by their characters; for the order of hits they
 * ask for exact and Thai words, and for half as much for trigrams and Burmese syllables. Latin
 * words ask for folded ones and for as much either for the exact word (half, when marks were typed)
 * or for stems; neighbours count somewhat less. Words that carry grammar and no subject are asked
 * for only within pairs and trigrams, unless there is nothing else.
 */
final class Routing {

  /** More words than this without a space are a sentence. */
  private static final int LONG = 6;

  private final AnalysedText analysed;
  private final List<TermList.Match> also;
  private final List<List<Alternative>> others;
  private final boolean latin;
  private final boolean onlyGrammar;

  Routing(AnalysedText analysed, TermList terms) {
    this.analysed = analysed;
    this.also = terms.in(analysed.text());
    this.others = also.stream().map(OtherLabels::of).toList();
    this.latin = analysed.writings().contains(Writing.LATIN);
    this.onlyGrammar =
        analysed.words().stream().allMatch(word -> AnalysedText.isStopWord(unmarked(word)));
  }

  List<SubfieldQuery> queries() {
    List<SubfieldQuery> queries = new ArrayList<>();
    add(queries, Subfield.EXACT, 1, word -> !isLatin(word));
    add(queries, Subfield.THAI, 1, word -> true);
    add(queries, Subfield.TRIGRAMS, 0.5f, Routing::isUnbroken);
    add(queries, Subfield.SYLLABLES, 0.5f, syllable -> true);
    add(queries, Subfield.PAIRS, 0.75f, pair -> true);
    return queries;
  }

  /** Three characters without a space between them, or one of East Asia. */
  private static boolean isUnbroken(Token characters) {
    return characters.end() - characters.start() == characters.term().length();
  }

  private void add(
      List<SubfieldQuery> queries, Subfield subfield, float weight, Predicate<Token> asked) {
    boolean words =
        subfield != Subfield.TRIGRAMS
            && subfield != Subfield.SYLLABLES
            && subfield != Subfield.PAIRS;
    List<String> terms =
        analysed.tokens(subfield).stream()
            .filter(asked)
            .filter(token -> !words || isTelling(token))
            .flatMap(token -> eras(token.term()))
            .distinct()
            .toList();
    if (!terms.isEmpty()) {
      queries.add(new SubfieldQuery(subfield, weight, terms));
    }
  }

  /** The telling words, each with the alternatives in which an entry may have it. */
  List<RequiredTerm> required() {
    List<RequiredTerm> required = new ArrayList<>();
    for (Token word : analysed.words()) {
      if (isTelling(word)) {
        RequiredTerm term = term(word);
        term.alternatives().addAll(otherLabels(word));
        required.add(term);
      }
    }
    return required;
  }

  /**
   * How many of the required terms an entry must have. Who types bare words means them: one or two
   * must all be there, of more about three in five. Who writes a sentence describes what is sought
   * in other words than the text's: a quarter is enough.
   */
  int atLeast(int required) {
    if (isSentence()) {
      return Math.max(1, required / 4);
    }
    return required <= 2 ? required : (3 * required + 4) / 5;
  }

  private boolean isSentence() {
    long grammar = analysed.words().stream().filter(word -> !isTelling(word)).count();
    boolean unspaced = analysed.writings().stream().anyMatch(Writing::unspaced);
    return analysed.isQuestion()
        || 4 * grammar > analysed.words().size()
        || unspaced && (grammar > 0 || analysed.words().size() > LONG);
  }

  private RequiredTerm term(Token word) {
    if (isLatin(word)) {
      return latin(word);
    }
    List<Alternative> alternatives = new ArrayList<>();
    List<Token> characters =
        analysed.tokens(Subfield.TRIGRAMS).stream()
            .filter(trigram -> trigram.start() >= word.start() && trigram.end() <= word.end())
            .toList();
    if (!characters.isEmpty()) {
      alternatives.add(new Alternative(Subfield.TRIGRAMS, characters, 0));
    } else {
      boolean number = analysed.writing(word.position()) == Writing.NUMBER;
      for (String term : eras(word.term()).toList()) {
        alternatives.add(new Alternative(Subfield.EXACT, word.as(term), 0));
        alternatives.add(new Alternative(Subfield.FOLDED, word.as(term), number ? 1 : 0));
      }
    }
    return new RequiredTerm(alternatives, List.of());
  }

  /** Whatever has the word has its stems, and whatever has it with its marks has it without. */
  private RequiredTerm latin(Token word) {
    List<Alternative> alternatives = new ArrayList<>();
    List<Alternative> narrower = new ArrayList<>();
    List<Token> stems = analysed.marked() ? List.of() : at(Subfield.STEMS, word);
    boolean number = analysed.writing(word.position()) == Writing.NUMBER;
    stems.forEach(
        stem ->
            (number ? narrower : alternatives)
                .add(new Alternative(Subfield.STEMS, stem, 1f / stems.size())));
    eras(unmarked(word))
        .map(term -> new Alternative(Subfield.FOLDED, word.as(term), 1))
        .forEach(alternatives.isEmpty() ? alternatives::add : narrower::add);
    if (number) {
      // texts of the unspaced scripts alone have their numbers there
      eras(word.term())
          .forEach(term -> alternatives.add(new Alternative(Subfield.EXACT, word.as(term), 0.5f)));
    } else if (analysed.marked()) {
      narrower.add(new Alternative(Subfield.EXACT, word, 0.5f));
    }
    return new RequiredTerm(alternatives, narrower);
  }

  /** The labels that stand in the text. */
  List<TermList.Match> also() {
    return also;
  }

  /** A word that is part of a label is as good as there when another label of the concept is. */
  private List<Alternative> otherLabels(Token word) {
    List<Alternative> alternatives = new ArrayList<>();
    for (int i = 0; i < also.size(); i++) {
      if (also.get(i).start() <= word.start() && word.end() <= also.get(i).end()) {
        alternatives.addAll(others.get(i));
      }
    }
    return alternatives;
  }

  private List<Token> at(Subfield subfield, Token word) {
    return analysed.tokens(subfield).stream()
        .filter(token -> token.position() == word.position())
        .toList();
  }

  /** What of the required terms shows in a text. */
  List<Alternative> marks() {
    List<Alternative> marks = new ArrayList<>();
    for (Token word : analysed.words()) {
      if (isTelling(word)) {
        marks.addAll(term(word).alternatives());
      }
      marks.addAll(otherLabels(word));
    }
    return marks;
  }

  /** A number in a text with Latin words is asked with these, in the folded subfield. */
  private boolean isLatin(Token word) {
    Writing writing = analysed.writing(word.position());
    return writing == Writing.LATIN || latin && writing == Writing.NUMBER;
  }

  private boolean isTelling(Token token) {
    return onlyGrammar || !AnalysedText.isStopWord(unmarked(token));
  }

  private static String unmarked(Token token) {
    return AnalysedText.unmarked(token.term());
  }

  /** A year of the Buddhist era also asks for its common-era year. */
  private static Stream<String> eras(String term) {
    Optional<String> common = Eras.common(term);
    return common.isEmpty() ? Stream.of(term) : Stream.of(term, common.get());
  }
}

package org.aidememoire.searchindex.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.aidememoire.searchindex.analysis.Words.Word;
import org.jspecify.annotations.Nullable;

/** A text cut into words once, and the views of it. For one thread. */
public final class TextViews {

  private final String text;
  private final List<Token> words = new ArrayList<>();
  private final List<Writing> writings = new ArrayList<>();
  private @Nullable Boolean marked;
  private final Set<Writing> present = EnumSet.noneOf(Writing.class);

  /**
   * @param text in the form of {@link WritingForm}
   */
  public TextViews(String text) {
    this.text = text;
    for (Word word : Abbreviations.joined(Words.of(text), text)) {
      String term = Spelling.exact(word.text());
      words.add(new Token(term, words.size(), word.start(), word.end()));
      writings.add(word.writing());
      present.add(word.writing());
    }
  }

  /** The kinds of writing that occur. */
  public Set<Writing> writings() {
    return present;
  }

  /** The writing of the word at this position. */
  public Writing writing(int position) {
    return writings.get(position);
  }

  /** True when a Latin word carries a mark that folding takes away. */
  public boolean marked() {
    if (marked == null) {
      marked = hasMarks();
    }
    return marked;
  }

  private boolean hasMarks() {
    for (int i = 0; i < words.size(); i++) {
      String term = words.get(i).term();
      if (writings.get(i) == Writing.LATIN && !Spelling.folded(term).equals(term)) {
        return true;
      }
    }
    return false;
  }

  /** True when the text ends like a question. */
  public boolean isQuestion() {
    return text.stripTrailing().endsWith("?");
  }

  /** The words as they stand, one for each position. */
  public List<Token> words() {
    return words;
  }

  /** A term without its marks, for scripts whose marks people leave out. */
  public static String unmarked(String term) {
    return Writing.of(term.codePointAt(0)) == Writing.LATIN ? Spelling.folded(term) : term;
  }

  /** True when the word, in any view, carries grammar and no subject. */
  public static boolean isStopWord(String term) {
    return StopWords.contains(term);
  }

  /** The view's terms in the order of the text; terms that stand for one another side by side. */
  public List<Token> tokens(View view) {
    boolean latin = present.contains(Writing.LATIN);
    boolean unspaced = present.stream().anyMatch(Writing::unspaced);
    return switch (view) {
      case EXACT -> unspaced || !latin || marked() ? withYears(words) : List.of();
      case FOLDED -> latin || !unspaced ? withYears(latin(UnaryOperator.identity())) : List.of();
      case PAIRS -> pairs();
      case THAI -> present.contains(Writing.THAI) ? UnspacedViews.thai(text) : List.of();
      case TRIGRAMS -> unspaced ? UnspacedViews.trigrams(text) : List.of();
      case SYLLABLES ->
          present.contains(Writing.BURMESE) ? UnspacedViews.syllables(text) : List.of();
      case ENGLISH -> latin ? stems(Stems.ENGLISH) : List.of();
      case MALAY -> latin ? stems(Stems.MALAY) : List.of();
    };
  }

  private List<Token> stems(Stems.Pool pool) {
    Stems stems = pool.take();
    List<Token> tokens = latin(stems::of);
    pool.giveBack(stems);
    return tokens;
  }

  private List<Token> latin(UnaryOperator<String> stem) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      Writing writing = writings.get(i);
      if (writing == Writing.LATIN) {
        tokens.add(as(stem.apply(Spelling.folded(word.term())), word));
      } else if (writing == Writing.NUMBER) {
        tokens.add(word);
      }
    }
    return tokens;
  }

  private List<Token> pairs() {
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i + 1 < words.size(); i++) {
      Writing left = writings.get(i);
      Writing right = writings.get(i + 1);
      boolean latin = left == Writing.LATIN && right == Writing.LATIN;
      if (latin || left == Writing.NUMBER || right == Writing.NUMBER) {
        Token first = words.get(i);
        Token second = words.get(i + 1);
        String pair = Spelling.folded(first.term()) + ' ' + Spelling.folded(second.term());
        tokens.add(new Token(pair, i, first.start(), second.end()));
      }
    }
    return tokens;
  }

  /** Beside a year of the Buddhist era, its common-era year. */
  private List<Token> withYears(List<Token> tokens) {
    if (!present.contains(Writing.NUMBER)) {
      return tokens;
    }
    boolean region =
        present.contains(Writing.THAI)
            || present.contains(Writing.LAO)
            || present.contains(Writing.KHMER);
    if (tokens.stream().noneMatch(token -> Eras.common(token.term()).isPresent())) {
      return tokens;
    }
    List<Token> more = new ArrayList<>(tokens.size() + 2);
    String before = "";
    for (Token token : tokens) {
      more.add(token);
      Optional<String> year = Eras.common(token.term());
      if (year.isPresent() && (region || Eras.isMark(before))) {
        more.add(as(year.get(), token));
      }
      before = token.term();
    }
    return more;
  }

  private static Token as(String term, Token place) {
    return new Token(term, place.position(), place.start(), place.end());
  }
}

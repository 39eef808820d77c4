package org.aidememoire.searchindex.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text cut into words once, and the subfields of it. For one thread. */
public final class AnalysedText {

  private final String text;
  private final OneSpelling spelling;
  private final List<Token> words = new ArrayList<>();
  private final String[] unmarked;
  private final List<Writing> writings = new ArrayList<>();
  private @Nullable Boolean marked;
  private final Set<Writing> present = EnumSet.noneOf(Writing.class);

  /**
   * Signs that show nothing, as the Hangul filler, are no words although they are cut as words.
   *
   * @param text in the form of {@link WritingForm}
   */
  public AnalysedText(String text) {
    this.text = text;
    spelling = OneSpelling.of(text);
    for (Word word : Abbreviations.joined(Words.of(spelling.text()), spelling.text())) {
      String term = Spelling.exact(word.text());
      if (term.isEmpty() || term.length() > Token.LONGEST) {
        continue;
      }
      int start = spelling.place(word.start());
      words.add(new Token(term, words.size(), start, spelling.place(word.end())));
      writings.add(word.writing());
      present.add(word.writing());
    }
    unmarked = new String[words.size()];
    for (int i = 0; i < unmarked.length; i++) {
      unmarked[i] = unmarked(words.get(i).term());
    }
  }

  /** As it was given: {@link OneSpelling} is for terms alone. */
  public String text() {
    return text;
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
      if (writings.get(i) == Writing.LATIN && !unmarked[i].equals(term)) {
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
    boolean latin = !term.isEmpty() && Writing.of(term.codePointAt(0)) == Writing.LATIN;
    return latin ? Spelling.folded(term) : term;
  }

  /** True when the word, in any subfield, carries grammar and no subject. */
  public static boolean isStopWord(String term) {
    return StopWords.contains(term);
  }

  /**
   * The subfield's terms in the order of the text; terms that stand for one another side by side.
   */
  public List<Token> tokens(Subfield subfield) {
    boolean latin = present.contains(Writing.LATIN);
    boolean unspaced = present.stream().anyMatch(Writing::unspaced);
    return switch (subfield) {
      case EXACT ->
          unspaced || !latin || marked() || present.contains(Writing.OTHER)
              ? withYears(words)
              : List.of();
      case FOLDED -> latin || !unspaced ? withYears(folded()) : List.of();
      case PAIRS -> pairs();
      case THAI ->
          present.contains(Writing.THAI)
              ? spelling.placed(UnspacedSubfields.thai(spelling.text()))
              : List.of();
      case TRIGRAMS ->
          unspaced ? spelling.placed(UnspacedSubfields.trigrams(spelling.text())) : List.of();
      case SYLLABLES ->
          present.contains(Writing.BURMESE)
              ? spelling.placed(UnspacedSubfields.syllables(spelling.text()))
              : List.of();
      case STEMS -> latin ? stems() : List.of();
    };
  }

  private List<Token> folded() {
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      if (writings.get(i) == Writing.LATIN) {
        tokens.add(as(unmarked[i], word));
      } else if (writings.get(i) == Writing.NUMBER) {
        tokens.add(word);
      }
    }
    return tokens;
  }

  private List<Token> stems() {
    Stems stems = Stems.take();
    List<Token> tokens = new ArrayList<>(words.size() + words.size() / 4);
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      if (writings.get(i) == Writing.LATIN) {
        Stems.Stem stem = stems.of(unmarked[i]);
        tokens.add(as(stem.english(), word));
        if (!stem.malay().equals(stem.english())) {
          tokens.add(as(stem.malay(), word));
        }
      } else if (writings.get(i) == Writing.NUMBER) {
        tokens.add(word);
      }
    }
    stems.giveBack();
    return tokens;
  }

  private List<Token> pairs() {
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i + 1 < words.size(); i++) {
      Writing left = writings.get(i);
      Writing right = writings.get(i + 1);
      boolean latin = left == Writing.LATIN && right == Writing.LATIN;
      if (latin || left == Writing.NUMBER || right == Writing.NUMBER) {
        String pair = unmarked[i] + ' ' + unmarked[i + 1];
        tokens.add(new Token(pair, i, words.get(i).start(), words.get(i + 1).end()));
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

package org.aidememoire.searchindex.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.aidememoire.searchindex.analysis.AnalysedText;
import org.aidememoire.searchindex.analysis.Subfield;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.WritingForm;

/**
 * Replaces words that nothing readable has by near ones. Only words that stand in something
 * readable are offered, and how often is counted there alone.
 */
public final class Corrections {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 500;
  private static final int CANDIDATES = 40;

  private Corrections() {}

  /**
   * The words of an index, without marks.
   *
   * @param <E> what can go wrong when it is asked
   */
  public interface Words<E extends Exception> {

    /** How many readable entries have each of these; a word that none has may be left out. */
    Map<String, Integer> entries(Collection<String> terms) throws E;

    /** About {@code most} words at most that are spelt nearly so, readable or not. */
    Collection<String> near(String term, int edits, int most) throws E;
  }

  private record Candidate(String term, int edits, int entries) {}

  /** Empty when nothing is to be replaced. */
  public static <E extends Exception> Optional<String> of(String query, Words<E> words) throws E {
    String form = WritingForm.of(query);
    if (form.length() > LONGEST) {
      return Optional.empty();
    }
    List<Token> tokens =
        new AnalysedText(form)
            .tokens(Subfield.FOLDED).stream().filter(token -> mayBeWrong(token.term())).toList();
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> known =
        words.entries(new TreeSet<>(tokens.stream().map(Token::term).toList()));
    StringBuilder corrected = new StringBuilder(form);
    boolean changed = false;
    for (Token token : tokens.reversed()) {
      if (known.getOrDefault(token.term(), 0) == 0) {
        Optional<Candidate> near = nearest(words, token.term());
        if (near.isPresent()) {
          corrected.replace(token.start(), token.end(), near.get().term());
          changed = true;
        }
      }
    }
    return changed ? Optional.of(corrected.toString()) : Optional.empty();
  }

  /** Numbers and codes are never wrong. */
  private static boolean mayBeWrong(String term) {
    return term.length() >= SHORTEST && term.chars().allMatch(Character::isLetter);
  }

  private static <E extends Exception> Optional<Candidate> nearest(Words<E> words, String term)
      throws E {
    TreeSet<String> near = new TreeSet<>(words.near(term, term.length() < 6 ? 1 : 2, CANDIDATES));
    near.removeIf(word -> !mayBeWrong(word));
    List<Candidate> found = new ArrayList<>();
    if (!near.isEmpty()) {
      words
          .entries(near)
          .forEach(
              (word, count) ->
                  found.add(new Candidate(word, EditDistance.between(term, word), count)));
    }
    return found.stream()
        .filter(candidate -> candidate.entries() > 0)
        .min(
            Comparator.comparingInt(Candidate::edits)
                .thenComparing(Candidate::entries, Comparator.reverseOrder())
                .thenComparing(Candidate::term));
  }
}

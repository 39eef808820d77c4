package org.aidememoire.searchindex.plan;

import java.util.List;
import org.aidememoire.searchindex.analysis.AnalysedText;
import org.aidememoire.searchindex.analysis.Subfield;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.Writing;

/** A text as a phrase. */
final class Phrases {

  private Phrases() {}

  /** The subfield in which this text is a phrase. */
  static Subfield subfield(AnalysedText analysed) {
    if (analysed.writings().stream().anyMatch(Writing::unspaced)) {
      return analysed.tokens(Subfield.TRIGRAMS).isEmpty() ? Subfield.EXACT : Subfield.TRIGRAMS;
    }
    boolean other = analysed.writings().contains(Writing.OTHER);
    return analysed.marked() || other ? Subfield.EXACT : Subfield.FOLDED;
  }

  /** The phrase's tokens; a year stands for itself only. */
  static List<Token> tokens(AnalysedText analysed, Subfield subfield) {
    return switch (subfield) {
      case TRIGRAMS -> analysed.tokens(Subfield.TRIGRAMS);
      case FOLDED ->
          analysed.words().stream()
              .map(word -> word.as(AnalysedText.unmarked(word.term())))
              .toList();
      default -> analysed.words();
    };
  }
}

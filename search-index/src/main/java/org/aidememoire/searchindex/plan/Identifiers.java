package org.aidememoire.searchindex.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aidememoire.searchindex.analysis.AnalysedText;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.WritingForm;

/** Instrument numbers: 38/2020/NĐ-CP, 38-2020-nd-cp and 38 / 2020 / NĐ-CP are the same. */
public final class Identifiers {

  private Identifiers() {}

  /** The one spelling of a number: its words without marks, joined by hyphens. */
  public static String key(String value) {
    String key =
        new AnalysedText(WritingForm.of(value))
            .words().stream()
                .map(word -> AnalysedText.unmarked(word.term()))
                .collect(Collectors.joining("-"));
    return key.substring(0, Math.min(key.length(), Names.LONGEST));
  }

  /** Its words, each with and without marks. */
  public static List<Token> tokens(String value) {
    List<Token> tokens = new ArrayList<>();
    for (Token word : new AnalysedText(WritingForm.of(value)).words()) {
      tokens.add(word);
      String unmarked = AnalysedText.unmarked(word.term());
      if (!unmarked.equals(word.term())) {
        tokens.add(new Token(unmarked, word.position(), word.start(), word.end()));
      }
    }
    return tokens;
  }
}

package org.aidememoire.searchindex.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.analysis.AnalysedText;
import org.aidememoire.searchindex.analysis.Subfield;
import org.aidememoire.searchindex.analysis.Token;

/** The words of a record by which records like it are found. An engine weighs and picks them. */
public final class TellingWords {

  /** How many entries of the record are read. */
  public static final int ENTRIES = 3;

  /** The most words that are searched for. */
  public static final int WORDS = 25;

  private static final int CHARACTERS = 4000;

  private final List<Field.Text<?>> texts;

  /**
   * A word as it stands in the index; one that is there twice is returned twice.
   *
   * @param field the name of the subfield of the field
   * @param weight the field's
   */
  public record Word(String field, String term, float weight) {}

  public TellingWords(Schema<?> schema) {
    this.texts =
        schema.fields().stream()
            .filter(Field.Text.class::isInstance)
            .<Field.Text<?>>map(field -> (Field.Text<?>) field)
            .toList();
  }

  /**
   * Of each value its words are in one subfield: the exact one when it has any there.
   *
   * @param entry the values of a field by its name
   */
  public List<Word> of(Function<String, List<String>> entry) {
    List<Word> words = new ArrayList<>();
    for (Field.Text<?> text : texts) {
      for (String value : entry.apply(text.name())) {
        AnalysedText analysed =
            new AnalysedText(value.substring(0, Math.min(CHARACTERS, value.length())));
        Subfield subfield =
            analysed.tokens(Subfield.EXACT).isEmpty() ? Subfield.FOLDED : Subfield.EXACT;
        analysed.tokens(subfield).stream()
            .map(Token::term)
            .filter(term -> term.length() > 2 && !AnalysedText.isStopWord(term))
            .forEach(
                term -> words.add(new Word(Names.of(text.name(), subfield), term, text.weight())));
      }
    }
    return words;
  }
}

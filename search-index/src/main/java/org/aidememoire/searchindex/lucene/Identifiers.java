package org.aidememoire.searchindex.lucene;

import org.aidememoire.searchindex.analysis.TextViews;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.WritingForm;

/** The one spelling of an instrument number: its words and numbers, joined by a hyphen. */
final class Identifiers {

  private Identifiers() {}

  static String key(String value) {
    return String.join(
        "-", new TextViews(WritingForm.of(value)).words().stream().map(Token::term).toList());
  }
}

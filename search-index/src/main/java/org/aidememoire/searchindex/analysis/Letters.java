package org.aidememoire.searchindex.analysis;

/**
 * A text as if there were no spaces and no full stops and one spelling for what is read alike, and
 * where each letter stands in it: how a wording in an unspaced script is recognised however it is
 * spaced and spelt.
 */
public final class Letters {

  private final String text;
  private final OneSpelling spelling;
  private final int[] places;

  private Letters(String text, OneSpelling spelling, int[] places) {
    this.text = text;
    this.spelling = spelling;
    this.places = places;
  }

  /**
   * @param text in the form of {@link WritingForm}
   */
  public static Letters of(String text) {
    OneSpelling spelling = OneSpelling.of(text);
    String spelt = spelling.text();
    StringBuilder letters = new StringBuilder(spelt.length());
    int[] places = new int[spelt.length()];
    for (int i = 0; i < spelt.length(); i++) {
      char c = spelt.charAt(i);
      if (c != '.' && c != '\u200B' && !Character.isWhitespace(c)) {
        places[letters.length()] = i;
        letters.append(
            Character.isDigit(c)
                ? (char) ('0' + Character.digit(c, 10))
                : Character.toLowerCase(c));
      }
    }
    return new Letters(letters.toString(), spelling, places);
  }

  /** The letters, in lower case and with ASCII digits. */
  public String text() {
    return text;
  }

  /** Where the letter begins in the text. */
  public int start(int letter) {
    return spelling.place(places[letter]);
  }

  /** Where the letter, which may be written as two, ends in the text. */
  public int end(int letter) {
    return spelling.place(places[letter] + 1);
  }
}

package org.aidememoire.searchindex.analysis;

/**
 * A text as if there were no spaces and no full stops, and where each letter stands in it: how a
 * wording in an unspaced script is recognised however it is spaced.
 */
public final class Letters {

  private final String text;
  private final int[] places;

  private Letters(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /**
   * @param text in the form of {@link WritingForm}
   */
  public static Letters of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    int[] places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '\u200B' && !Character.isWhitespace(c)) {
        places[letters.length()] = i;
        letters.append(
            Character.isDigit(c)
                ? (char) ('0' + Character.digit(c, 10))
                : Character.toLowerCase(c));
      }
    }
    return new Letters(letters.toString(), places);
  }

  /** The letters, in lower case and with ASCII digits. */
  public String text() {
    return text;
  }

  /** Where the letter stands in the text. */
  public int place(int letter) {
    return places[letter];
  }
}

package org.aidememoire.attachment.extraction;

/** Takes the pieces of a file's text in their order, within a bound on the whole. */
final class Pieces {

  /** 20 million characters: a code of laws of about 8,000 pages. */
  static final int MOST_CHARACTERS = 20_000_000;

  /**
   * A piece longer than this is continued in another under the same label, cut at a paragraph's
   * end: a hit should lead to a place, and a highlighter should not read a book.
   */
  static final int LONGEST = 20_000;

  /**
   * A code of laws has some 20,000 sections; a text made of nothing but headings has millions, and
   * each costs the portal a row and a document of the index.
   */
  static final int MOST_PIECES = 50_000;

  /** A sheet's name may be as long as its author likes, and stands on each of its pieces. */
  static final int LONGEST_LABEL = 200;

  private final Findings findings;
  private final Languages.Census census = new Languages.Census();
  private final PersonalNumbers personal = new PersonalNumbers();
  private int characters;
  private int count;
  private boolean cut;

  Pieces(Findings findings) {
    this.findings = findings;
  }

  void add(int number, String name, String text) {
    String label =
        name.substring(
            0,
            name.offsetByCodePoints(
                0, Math.min(LONGEST_LABEL, name.codePointCount(0, name.length()))));
    for (int from = 0; from < text.length(); ) {
      int to = end(text, from);
      String part = text.substring(from, to).strip();
      from = to;
      if (part.isEmpty()) {
        continue;
      }
      if (characters + part.length() > MOST_CHARACTERS || count == MOST_PIECES) {
        cut = true;
        return;
      }
      count++;
      characters += part.length();
      census.count(part);
      personal.count(part);
      findings.piece(new Piece(number, label, part));
    }
  }

  private static int end(String text, int from) {
    if (text.length() - from <= LONGEST) {
      return text.length();
    }
    String part = text.substring(from, from + LONGEST);
    for (char end : new char[] {'\n', ' '}) {
      int at = part.lastIndexOf(end);
      if (at > LONGEST / 2) {
        return from + at;
      }
    }
    int hard = from + LONGEST;
    return Character.isLowSurrogate(text.charAt(hard)) ? hard - 1 : hard;
  }

  Languages.Census census() {
    return census;
  }

  PersonalNumbers personal() {
    return personal;
  }

  void cutWhen(boolean leftOut) {
    cut |= leftOut;
  }

  /** Text past the bound was left out. */
  boolean cut() {
    return cut;
  }
}

package org.aidememoire.searchindex;

import org.aidememoire.searchindex.QueryProblem.Kind;

/** A place in a query's text, and what can be taken there. Space after what is taken is skipped. */
final class Cursor {

  private static final int LONGEST = 4000;

  /** First letters of operators. */
  private static final String OPERATORS = "AON";

  private final String text;
  private final Signs signs;
  private int at;

  Cursor(String text) {
    this.text = text;
    this.signs = new Signs(text);
  }

  /** Where a sign that is never closed stands. */
  QueryProblem unclosed() {
    boolean quote = atQuote();
    return new QueryProblem(Kind.UNCLOSED, quote ? "\"" : "(", at, quote ? text.length() : at + 1);
  }

  void requireBounded() throws QueryProblem {
    if (text.length() > LONGEST) {
      throw new QueryProblem(Kind.TOO_COMPLEX, LONGEST + " letters", LONGEST, text.length());
    }
  }

  int place() {
    return at;
  }

  void space() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  boolean atEnd() {
    return at == text.length();
  }

  boolean atQuote() {
    return at < text.length() && isQuote(text.charAt(at));
  }

  boolean atOpening() {
    return at < text.length() && text.charAt(at) == '(';
  }

  boolean atClosing() {
    return at < text.length() && text.charAt(at) == ')';
  }

  void takeOpening() {
    at++;
    space();
  }

  boolean takeClosing() {
    boolean there = atClosing();
    if (there) {
      at++;
      space();
    }
    return there;
  }

  boolean atOperator() {
    return sees("AND") || sees("OR") || sees("NEAR");
  }

  /** The operator stands here as a word of its own. */
  boolean sees(String operator) {
    return sees(operator, at);
  }

  private boolean sees(String operator, int place) {
    int end = place + operator.length();
    return text.startsWith(operator, place) && ends(end) && signs.operator(place, end);
  }

  /** Whether anybody who wrote this knows the query language: it has an operator in its place. */
  boolean hasOperator() {
    for (int i = 0; i < text.length(); i++) {
      boolean begins = i == 0 || ends(i - 1);
      if (begins && OPERATORS.indexOf(text.charAt(i)) >= 0 && seesAny(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean seesAny(int place) {
    return sees("AND", place) || sees("OR", place) || sees("NOT", place) || sees("NEAR", place);
  }

  /** The bracket or quotation mark here is closed somewhere. */
  boolean isClosed() {
    if (atQuote()) {
      return text.substring(at + 1).chars().anyMatch(c -> isQuote((char) c));
    }
    int open = 0;
    boolean quoted = false;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= isQuote(c);
      open += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        return true;
      }
    }
    return false;
  }

  /** The quotation mark here stands for inches: a digit is right before it. */
  boolean atInches() {
    return atQuote() && at > 0 && Character.isDigit(text.charAt(at - 1));
  }

  /** Brackets with nothing inside. */
  boolean atEmptyBrackets() {
    return atOpening() && text.substring(at + 1).stripLeading().startsWith(")");
  }

  /** Takes one sign. */
  String takeSign() {
    String sign = text.substring(at, at + 1);
    at++;
    space();
    return sign;
  }

  private boolean ends(int place) {
    return place == text.length()
        || isSpace(text.charAt(place))
        || text.charAt(place) == '('
        || text.charAt(place) == ')'
        || isQuote(text.charAt(place));
  }

  boolean takeOperator(String operator) {
    boolean there = sees(operator);
    if (there) {
      at += operator.length();
      space();
    }
    return there;
  }

  /** A hyphen right before a word, a phrase or a bracket. */
  boolean takeMinus() {
    boolean there =
        text.startsWith("-", at)
            && at + 1 < text.length()
            && (Character.isLetter(text.charAt(at + 1))
                || text.charAt(at + 1) == '('
                || isQuote(text.charAt(at + 1)));
    if (there) {
      at++;
    }
    return there;
  }

  /** The distance of a NEAR, or -1 when there is none. */
  int takeNear(int usual, int farthest) throws QueryProblem {
    if (takeOperator("NEAR")) {
      return usual;
    }
    if (!text.startsWith("NEAR/", at)) {
      return -1;
    }
    int end = wordEnd();
    String number = text.substring(at + 5, end);
    boolean small = number.matches("[0-9]{1,3}") && Integer.parseInt(number) <= farthest;
    if (!small) {
      throw new QueryProblem(Kind.BAD_VALUE, number, at + 5, end);
    }
    at = end;
    space();
    return Integer.parseInt(number);
  }

  /** A name with a colon and something right after it; empty when there is none. */
  String takeName() {
    int end = at;
    while (end < text.length() && isNameLetter(text.charAt(end))) {
      end++;
    }
    boolean name =
        end > at
            && end + 1 < text.length()
            && text.charAt(end) == ':'
            && !isSpace(text.charAt(end + 1))
            && text.charAt(end + 1) != '/'
            && text.charAt(end + 1) != ':';
    if (!name) {
      return "";
    }
    String taken = text.substring(at, end);
    at = end + 1;
    return taken;
  }

  String takePhrase() throws QueryProblem {
    int start = at++;
    int end = at;
    while (end < text.length() && !isQuote(text.charAt(end))) {
      end++;
    }
    if (end == text.length()) {
      throw new QueryProblem(Kind.UNCLOSED, "\"", start, text.length());
    }
    String inside = text.substring(at, end).strip();
    at = end + 1;
    space();
    return inside;
  }

  String takeWord() {
    int end = wordEnd();
    String word = text.substring(at, end);
    at = end;
    space();
    return word;
  }

  /** Up to a space, a quotation mark, or a bracket that the word did not open. */
  int wordEnd() {
    int open = 0;
    int end = at;
    while (end < text.length() && !isSpace(text.charAt(end)) && !isQuote(text.charAt(end))) {
      char c = text.charAt(end);
      if (c == ')' && open-- == 0) {
        break;
      }
      open += c == '(' ? 1 : 0;
      end++;
    }
    return Math.max(end, Math.min(at + 1, text.length()));
  }

  QueryProblem unexpected(int start, int end) {
    String found = start < text.length() ? text.substring(start, end) : "the end";
    return new QueryProblem(Kind.UNEXPECTED, found, start, Math.min(end, text.length()));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„';
  }

  private static boolean isNameLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}

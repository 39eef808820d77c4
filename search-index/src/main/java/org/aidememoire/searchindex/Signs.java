package org.aidememoire.searchindex;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells the operators of the query language from the same words in a text that was pasted. A title
 * in capitals has AND, OR and NOT as words, and so has a title that was cut off behind one. {@code
 * MOU OR MOA} is no title: short words, one by one.
 */
final class Signs {

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "NEAR");

  /** Acronyms are not longer, most words of titles are. */
  private static final int ACRONYM = 6;

  private static final char NONE = '\0';

  private static final Pattern WORD = Pattern.compile("\\S+");

  private final String text;

  /** By their places. */
  private final NavigableMap<Integer, String> words = new TreeMap<>();

  private final boolean acronyms;

  Signs(String text) {
    this.text = text;
    WORD.matcher(text).results().forEach(word -> words.put(word.start(), word.group()));
    this.acronyms = acronyms(List.copyOf(words.values()));
  }

  /** Acronyms with one operator between any two. */
  private static boolean acronyms(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean fits =
          i % 2 == 1
              ? word.equals("AND") || word.equals("OR")
              : capitals(word) && word.length() <= ACRONYM && !OPERATORS.contains(word);
      if (!fits) {
        return false;
      }
    }
    return words.size() % 2 == 1;
  }

  static boolean named(String word) {
    return OPERATORS.contains(word);
  }

  /** Whether the operator that stands from here to there has what it needs and is one. */
  boolean operator(int start, int end) {
    char before = nearest(start - 1, -1);
    char after = nearest(end, 1);
    boolean not = text.startsWith("NOT", start);
    boolean placed = (not || before != NONE && before != '(') && after != NONE && after != ')';
    return placed && !shouted(start, end, not);
  }

  private char nearest(int from, int step) {
    for (int i = from; i >= 0 && i < text.length(); i += step) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return NONE;
  }

  /** Beside it stand words in capitals only. */
  private boolean shouted(int start, int end, boolean not) {
    Collection<String> before = words.headMap(start, false).descendingMap().values();
    Collection<String> after = words.tailMap(end, true).values();
    boolean touches = capitals(first(before, word -> true)) || capitals(first(after, word -> true));
    String left = first(before, Signs::cased);
    String right = first(after, Signs::cased);
    return touches
        && (left.isEmpty() || capitals(left))
        && (right.isEmpty() || capitals(right))
        && (not || !acronyms);
  }

  private static String first(Collection<String> words, Predicate<String> wanted) {
    return words.stream().filter(word -> !named(word)).filter(wanted).findFirst().orElse("");
  }

  private static boolean cased(String word) {
    return word.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
  }

  private static boolean capitals(String word) {
    return cased(word) && word.codePoints().noneMatch(Character::isLowerCase);
  }
}

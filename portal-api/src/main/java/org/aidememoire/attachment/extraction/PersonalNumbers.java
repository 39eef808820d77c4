package org.aidememoire.attachment.extraction;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what looks like numbers of passports and of telephones while a text passes by. A law names
 * a few at most; a file with many is likely a list of workers, which has no place in the portal.
 */
final class PersonalNumbers {

  /** A contract names the passports of two people, a form shows one or two as an example. */
  private static final int MANY_PASSPORTS = 5;

  /** A letterhead has three or four telephones, a leaflet a few more. */
  private static final int MANY_TELEPHONES = 10;

  /**
   * As the countries of the portal issue them: one or two letters, six to eight digits, a letter.
   */
  private static final Pattern PASSPORT =
      Pattern.compile("(?<![\\p{L}\\p{N}./-])[A-Z]{1,2}\\h?[0-9]{6,8}[A-Z]?(?![\\p{L}\\p{N}/-])");

  /** Nine digits and more, from a zero or a country's code on. */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/-])(?:\\+[1-9]|0(?![.,]))(?:[ .()-]{0,2}[0-9]){8,13}(?![\\p{N}/])");

  private static final Pattern DAY =
      Pattern.compile("[0-9]{1,2}[./ -][0-9]{1,2}[./ -][12][0-9]{3}");

  private final Set<String> passports = new HashSet<>();
  private final Set<String> telephones = new HashSet<>();

  void count(String text) {
    if (areMany()) {
      return;
    }
    String digits = asciiDigits(text);
    for (Matcher at = PASSPORT.matcher(digits); at.find() && !areMany(); ) {
      passports.add(at.group().replaceAll("\\h", ""));
    }
    for (Matcher at = TELEPHONE.matcher(digits); at.find() && !areMany(); ) {
      if (!DAY.matcher(at.group()).find()) {
        telephones.add(at.group().replaceAll("[^0-9]", ""));
      }
    }
  }

  private static String asciiDigits(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      ascii.append(c >= 0x80 && Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return ascii.toString();
  }

  boolean areMany() {
    return passports.size() >= MANY_PASSPORTS || telephones.size() >= MANY_TELEPHONES;
  }
}

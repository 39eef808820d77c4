package org.aidememoire.lawtext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.lawtext.Headings.Candidate;

/**
 * What headings of one level look like.
 *
 * @param pattern its first group is the number
 * @param citedBefore what stands before a citation, the end of the text before it
 * @param citedAfter what stands after a citation
 * @param inline whether one may stand within a line, as scanning leaves it
 */
record HeadingPattern(Pattern pattern, Pattern citedBefore, Pattern citedAfter, boolean inline) {

  private static final double ALONE = 3;

  private static final double STARTS_LINE = 2.5;

  private static final double AFTER_SENTENCE = 1.5;

  private static final double AFTER_TITLE = 0.8;

  /** A citation broken by the end of a line can look like a heading of its own. */
  private static final double DOUBTFUL = 0.3;

  private static final Pattern NEVER = Pattern.compile("(?!)");

  private static final int CONTEXT = 40;

  static HeadingPattern lines(String pattern) {
    return new HeadingPattern(
        Pattern.compile(pattern, Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS),
        NEVER,
        NEVER,
        false);
  }

  static HeadingPattern anywhere(String pattern, String citedBefore, String citedAfter) {
    return new HeadingPattern(
        Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS),
        Pattern.compile("(?:" + citedBefore + ")[\\s^]*$", Pattern.UNICODE_CHARACTER_CLASS),
        Pattern.compile("^[\\s^]*(?:" + citedAfter + ")", Pattern.UNICODE_CHARACTER_CLASS),
        true);
  }

  List<Candidate> candidates(
      String text, int from, int to, Function<String, List<ProvisionNumber>> read) {
    var candidates = new ArrayList<Candidate>();
    var matcher = pattern.matcher(text).region(from, to).useTransparentBounds(true);
    matcher.useAnchoringBounds(false);
    while (matcher.find()) {
      double weight = inline ? weight(text, from, matcher) : ALONE;
      var readings = read.apply(matcher.group(1));
      if (weight > 0 && !readings.isEmpty()) {
        candidates.add(new Candidate(matcher.start(), matcher.end(), readings, weight));
      }
    }
    return candidates;
  }

  private double weight(String text, int from, Matcher found) {
    boolean starts = Lines.blankBefore(text, from, found.start());
    boolean ends = Lines.blankAfter(text, found.end());
    var before = text.substring(Math.max(from, found.start() - CONTEXT), found.start());
    var after = text.substring(found.end(), Math.min(text.length(), found.end() + CONTEXT));
    var next = after.stripLeading();
    boolean sentence = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
    boolean begins = starts && ends || before.stripTrailing().endsWith(".");
    if (!(begins && sentence) && citedAfter.matcher(after).find()) {
      return 0;
    }
    if (citedBefore.matcher(before).find()) {
      return starts && ends ? DOUBTFUL : 0;
    }
    if (starts) {
      return ends ? ALONE : STARTS_LINE;
    }
    return inline(before.stripTrailing(), next);
  }

  private static double inline(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return 0;
    }
    char last = before.charAt(before.length() - 1);
    char first = after.charAt(0) == '^' && after.length() > 1 ? after.charAt(1) : after.charAt(0);
    if (Character.isLowerCase(first)) {
      return 0;
    }
    if (".;:)".indexOf(last) >= 0) {
      return AFTER_SENTENCE;
    }
    var word = before.substring(before.lastIndexOf(' ') + 1);
    boolean title = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    return title || after.startsWith("(1") ? AFTER_TITLE : DOUBTFUL;
  }
}

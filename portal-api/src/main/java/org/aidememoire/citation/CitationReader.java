package org.aidememoire.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.aidememoire.language.Digits;

/** Finds where a text cites laws and their provisions, as they are written in the region. */
public final class CitationReader {

  /** In characters: what stands behind is not read. As long as the longest law. */
  static final int LONGEST = 400_000;

  static final int MOST = 1_000;

  /** Between a provision and its law: {@code s. 60L of the Act}, {@code มาตรา 59 แห่ง}. */
  private static final int NEAR = 30;

  private static final Pattern JOINED =
      Pattern.compile(
          "[\\s,]*(?:of|under|in|dari|dalam|daripada|của|แห่ง|ตาม|នៃ)?\\s*(?:the)?[\\s(“]*");

  /** What stands in brackets behind it is not tried again: it may be long. */
  private static final String NUMBER =
      "(\\p{Nd}{1,4}(?:/\\p{Nd}{1,3}|(?:bis|ter|quater)\\b|[A-Z]{1,2}\\b)?)"
          + "(?:\\s?\\(\\p{Alnum}{1,4}\\))*+";

  /** A word for provisions, and the numbers of one or several. */
  private static final Pattern PROVISIONS =
      Pattern.compile(
          "(?:\\b(?:[Ss]ections?|[Ss]ecs?\\.|[Ss]s?\\.|[Ss]eksyen|[Pp]asal|[Aa]rticles?|[Aa]rts?\\."
              + "|[Đđ]iều)|มาตรา|មាត្រា)\\s?("
              + NUMBER
              + "(?:(?:,\\s?|\\s?(?:,?\\s?and|or|dan|atau|và|และ|&)\\s?)"
              + NUMBER
              + "){0,20})",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ONE = Pattern.compile(NUMBER, Pattern.UNICODE_CHARACTER_CLASS);

  private CitationReader() {}

  /** In the order of the text, none within another; the first thousand of them. */
  public static List<Citation> in(String text) {
    var read = text.length() > LONGEST ? text.substring(0, end(text)) : text;
    var works = works(read);
    var provisions = beside(works, provisions(read));
    var found = new ArrayList<Citation>();
    int next = 0;
    for (int i = 0; i < works.size(); i++) {
      var work = works.get(i);
      int following = i + 1 < works.size() ? works.get(i + 1).from() : Integer.MAX_VALUE;
      while (next < provisions.size() && provisions.get(next).to() <= work.from()) {
        found.add(provisions.get(next++));
      }
      var before = found.isEmpty() ? null : found.getLast();
      var after = next < provisions.size() ? provisions.get(next) : null;
      if (before != null && before.work().isEmpty() && near(read, before.to(), work.from())) {
        found.set(found.size() - 1, joined(work.work(), before, before.from(), work.to()));
      } else if (after != null
          && near(read, work.to(), after.from())
          && !near(read, after.to(), following)) {
        found.add(joined(work.work(), after, work.from(), after.to()));
        next++;
      } else {
        found.add(work);
      }
    }
    found.addAll(provisions.subList(next, provisions.size()));
    return List.copyOf(found.subList(0, Math.min(found.size(), MOST)));
  }

  /** Not within a number. */
  private static int end(String text) {
    int blank = text.lastIndexOf(' ', LONGEST);
    return blank < 0 ? LONGEST : blank;
  }

  private static Citation joined(String work, Citation provisions, int from, int to) {
    return new Citation(work, provisions.provisions(), from, to);
  }

  private static boolean near(String text, int from, int to) {
    return to >= from && to - from <= NEAR && JOINED.matcher(text.substring(from, to)).matches();
  }

  /** Those that lie in none of the works; both stand in the order of the text. */
  private static List<Citation> beside(List<Citation> works, List<Citation> provisions) {
    var beside = new ArrayList<Citation>();
    int next = 0;
    for (var one : provisions) {
      while (next < works.size() && works.get(next).to() <= one.from()) {
        next++;
      }
      if (next == works.size() || one.to() <= works.get(next).from()) {
        beside.add(one);
      }
    }
    return beside;
  }

  /** Of two that overlap the one that begins first, and then the longer one. */
  private static List<Citation> works(String text) {
    var all = new ArrayList<>(NamedWorks.in(text));
    for (var form : CitedForm.values()) {
      var matcher = form.pattern().matcher(text);
      while (matcher.find()) {
        all.add(new Citation(form.work(matcher), List.of(), matcher.start(), matcher.end()));
      }
    }
    all.sort(
        Comparator.comparingInt(Citation::from)
            .thenComparing(Comparator.comparingInt(Citation::to).reversed()));
    var works = new ArrayList<Citation>();
    int end = 0;
    for (var work : all) {
      if (work.from() >= end) {
        works.add(work);
        end = work.to();
      }
    }
    return works;
  }

  private static List<Citation> provisions(String text) {
    var found = new ArrayList<Citation>();
    var matcher = PROVISIONS.matcher(text);
    while (matcher.find()) {
      var numbers = new LinkedHashSet<String>();
      var one = ONE.matcher(matcher.group(1));
      while (one.find()) {
        numbers.add(Digits.plain(one.group(1)));
      }
      found.add(new Citation("", List.copyOf(numbers), matcher.start(), matcher.end()));
    }
    return found;
  }
}

package org.aidememoire.attachment.extraction;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text without pages where its sections begin: {@code มาตรา 12}, {@code Pasal 8}, {@code
 * Section 4A}, {@code Article 17}, {@code Điều 5}, or a {@code ## heading}.
 *
 * <p>A section's line holds the section's name alone or begins with it and goes on with its text. A
 * line that merely cites ({@code Pasal 5 ayat (1), Pasal 20 …}, {@code มาตรา 5 และมาตรา 6}) does
 * not begin one. A chapter's line ({@code BAB III …}, {@code หมวด 2}) begins a piece that the first
 * section under it takes over, so that the chapter's name is found with it.
 */
final class Sections {

  private static final String NUMBER = "[0-9๐-๙໐-໙០-៩၀-၉]+(?:[/.][0-9๐-๙]+)?[A-Za-zđ]{0,2}";

  private static final String SECTION =
      "(?:มาตรา|ข้อ|ມາດຕາ|ຂໍ້|មាត្រា|ប្រការ|ပုဒ်မ)\\h*(?:ที่\\h*)?"
          + NUMBER
          + "(?:\\h*(?:ทวิ|ตรี|จัตวา|เบญจ))?"
          + "|(?:Pasal|Seksyen|Perkara|Điều|Section|SECTION|Article|ARTICLE|Regulation|Rule)\\h+(?:"
          + NUMBER
          + "|[IVXLC]+\\b)";

  private static final Pattern BEGINS =
      Pattern.compile("^[*_#\\h]*(" + SECTION + ")(?![\\p{L}\\p{M}\\p{N}(])(.*)$");

  /** What follows the number where the line only cites the section. */
  private static final Pattern CITES =
      Pattern.compile(
          "^\\h*(?:[,;)]|ayat\\b|huruf\\b|dan\\b|atau\\b|hingga\\b|sampai\\b|jo\\b|perenggan\\b"
              + "|of\\b|and\\b|or\\b|to\\b|above\\b|below\\b|states\\b|shall\\b|grants\\b"
              + "|của\\b|và\\b|hoặc\\b|khoản\\b|Luật\\b"
              + "|วรรค|และ|หรือ|แห่ง|ถึง|ด้วย|ให้ใช้).*");

  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\h+(.+?)\\h*#*$");

  private static final Pattern CHAPTER =
      Pattern.compile(
          "^(?:BAB|BAGIAN|Bagian|BAHAGIAN|CHAPTER|Chapter|PART|หมวด|ลักษณะ|ส่วนที่|ໝວດ|ພາກ|ជំពូក|Chương)"
              + "\\h*[0-9IVXLC๐-๙໐-໙០-៩].{0,200}$");

  /** Scans run a chapter's title and its first section into one line. */
  private static final Pattern INNER = Pattern.compile("\\h((?:Pasal)\\h+[0-9]+[A-Z]?)\\h");

  private static final int LONGEST_LABEL = 80;

  /** A piece without sections: about what a printed page holds. */
  private static final int PAGE = 4_000;

  /** Where sections stand further apart, the text is about a law and not one, and only cites. */
  private static final int SECTION_OF_A_LAW = 6_000;

  private record Start(int at, int end, String label, boolean chapter) {}

  private Sections() {}

  static void split(String text, Pieces out) {
    List<Start> starts = starts(text);
    long sections = starts.stream().filter(start -> !start.chapter()).count();
    boolean law = sections > 1 || sections == 1 && starts.getFirst().at() == 0;
    if (!law || text.length() / sections > SECTION_OF_A_LAW) {
      splitEvenly(text, out);
      return;
    }
    int number = 0;
    if (starts.getFirst().at() > 0) {
      out.add(++number, "", text.substring(0, starts.getFirst().at()).strip());
    }
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1).at() : text.length();
      out.add(++number, starts.get(i).label(), text.substring(starts.get(i).at(), to).strip());
    }
  }

  private static List<Start> starts(String text) {
    List<Start> starts = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      Start start = startAt(from, end, text.substring(from, end).strip());
      if (start != null) {
        Start last = starts.isEmpty() ? null : starts.getLast();
        if (last != null && (last.chapter() ? from - last.at() < 400 : nothing(text, last, from))) {
          starts.removeLast();
          start = new Start(last.at(), end, start.label(), start.chapter());
        }
        starts.add(start);
      }
      from = end + 1;
    }
    return starts;
  }

  private static boolean nothing(String text, Start heading, int to) {
    return heading.end() < to
        && text.substring(heading.end(), to).isBlank()
        && text.startsWith("#", heading.at());
  }

  private static @Nullable Start startAt(int at, int end, String line) {
    Matcher section = BEGINS.matcher(line);
    if (section.matches() && !CITES.matcher(section.group(2)).matches()) {
      return new Start(at, end, label(section.group(1)), false);
    }
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      return new Start(at, end, label(heading.group(1)), false);
    }
    if (CHAPTER.matcher(line).matches() || line.length() < 400 && line.startsWith("BAB ")) {
      Matcher inner = INNER.matcher(line);
      return inner.find()
          ? new Start(at, end, label(inner.group(1)), false)
          : new Start(at, end, label(line), true);
    }
    return null;
  }

  private static String label(String text) {
    String label = text.replaceAll("[*_`]", "").replaceAll("\\s+", " ").strip();
    if (label.length() <= LONGEST_LABEL) {
      return label;
    }
    int space = label.lastIndexOf(' ', LONGEST_LABEL);
    return label.substring(0, space > 20 ? space : wholeCharacters(label)) + "…";
  }

  private static int wholeCharacters(String label) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(label);
    return characters.isBoundary(LONGEST_LABEL)
        ? LONGEST_LABEL
        : characters.preceding(LONGEST_LABEL);
  }

  private static void splitEvenly(String text, Pieces out) {
    int number = 0;
    for (int from = 0; from < text.length(); ) {
      int to = text.length() - from <= PAGE * 3 / 2 ? text.length() : paragraphEnd(text, from);
      out.add(++number, "", text.substring(from, to).strip());
      from = to;
    }
  }

  private static int paragraphEnd(String text, int from) {
    String page = text.substring(from, from + PAGE);
    for (String end : new String[] {"\n\n", "\n", " "}) {
      int at = page.lastIndexOf(end);
      if (at > PAGE / 2) {
        return from + at;
      }
    }
    return from + PAGE;
  }
}

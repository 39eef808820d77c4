package org.aidememoire.lawtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A law text with its structure, as plain text that people edit. A line {@code @ pasal 4} begins a
 * provision, with the word that the law itself uses; {@code @~} begins one that follows on the same
 * line of the source; {@code @ penjelasan} begins a component. A line of the law that begins with
 * {@code @} has a second one before it. All other text is the law's, character by character.
 */
public final class Notation {

  private static final Pattern MARK = Pattern.compile("@(~?) (.*)");

  private Notation() {}

  /** Why a text in the notation cannot be read. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;
    private final Reason reason;

    Unreadable(int line, Reason reason) {
      super("line " + line + ": " + reason);
      this.line = line;
      this.reason = reason;
    }

    /** Counted from 1. */
    public int line() {
      return line;
    }

    public Reason reason() {
      return reason;
    }
  }

  public enum Reason {
    UNKNOWN_WORD,
    NUMBER_MISSING,
    NUMBER_TWICE
  }

  public static String print(LawText text) {
    var print = new StringBuilder();
    var component = Component.MAIN;
    boolean fresh = true;
    for (var passage : text.passages()) {
      if (!fresh) {
        print.append('\n');
      }
      var sign = fresh ? "@ " : "@~ ";
      if (passage.component() != component) {
        component = passage.component();
        print.append(sign).append(text.tradition().word(component)).append('\n');
        sign = "@ ";
      }
      var label = text.tradition().word(passage.level()) + " " + passage.number();
      print.append(sign).append(label.strip()).append('\n');
      print.append(escaped(passage.text()));
      fresh = passage.text().endsWith("\n");
    }
    return print.toString();
  }

  private static String escaped(String text) {
    return Pattern.compile("^@", Pattern.MULTILINE).matcher(text).replaceAll("@@");
  }

  public static LawText parse(String notation, Tradition tradition) throws Unreadable {
    return new Parser(tradition).parse(notation.replace("\r\n", "\n"));
  }

  private static final class Parser {
    private final Tradition tradition;
    private final List<Passage> passages = new ArrayList<>();
    private final HashSet<String> numbers = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private Component component = Component.MAIN;
    private Level level = Level.UNASSIGNED;
    private String number = "";

    Parser(Tradition tradition) {
      this.tradition = tradition;
    }

    LawText parse(String notation) throws Unreadable {
      int line = 0;
      for (var written : notation.split("(?<=\n)", -1)) {
        line++;
        var mark = MARK.matcher(written.strip());
        if (written.startsWith("@@")) {
          text.append(written, 1, written.length());
        } else if (written.startsWith("@") && mark.matches()) {
          close(!mark.group(1).isEmpty());
          open(mark.group(2).strip(), line);
        } else if (written.startsWith("@")) {
          throw new Unreadable(line, Reason.UNKNOWN_WORD);
        } else {
          text.append(written);
        }
      }
      close(false);
      return new LawText(tradition, passages);
    }

    private void close(boolean runsOn) {
      if (runsOn && !text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
        text.setLength(text.length() - 1);
      }
      if (!text.isEmpty()) {
        passages.add(new Passage(component, level, number, text.toString()));
        text.setLength(0);
      }
    }

    private void open(String label, int line) throws Unreadable {
      var begun =
          Arrays.stream(Component.values())
              .filter(c -> tradition.word(c).equalsIgnoreCase(label))
              .findFirst();
      if (begun.isPresent()) {
        component = begun.get();
        level = Level.UNASSIGNED;
        number = "";
        return;
      }
      level = level(label).orElseThrow(() -> new Unreadable(line, Reason.UNKNOWN_WORD));
      var rest = label.substring(tradition.word(level).length()).strip();
      if (level != Level.UNASSIGNED && rest.isEmpty()) {
        throw new Unreadable(line, Reason.NUMBER_MISSING);
      }
      number = normal(rest);
      if (level == Level.PROVISION && !numbers.add(component + number)) {
        throw new Unreadable(line, Reason.NUMBER_TWICE);
      }
    }

    private Optional<Level> level(String label) {
      return Arrays.stream(Level.values())
          .filter(l -> startsWith(label, tradition.word(l)))
          .findFirst();
    }

    private static boolean startsWith(String label, String word) {
      return label.regionMatches(true, 0, word, 0, word.length())
          && (label.length() == word.length() || !Character.isLetter(label.charAt(word.length())));
    }

    private static String normal(String written) {
      var readings = Numerals.readings(written);
      return readings.isEmpty() ? written : readings.getFirst().toString();
    }
  }
}

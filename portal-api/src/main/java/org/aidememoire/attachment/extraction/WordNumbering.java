package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that Word counts itself and does not write into the text (ISO 29500-1, 17.9): {@code
 * Article 3.}, {@code (ก)}, {@code 2.1.4}. They are what a law is cited by.
 */
final class WordNumbering {

  private static final int LEVELS = 9;

  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private static final int LONGEST_TEXT = 200;

  /** A level of a list, as the file says it. */
  private static final class Level {
    int start = 1;
    String format = "decimal";
    String text = "";
    String after = "tab";
    int restartsAfter = LEVELS;
    boolean arabic;
    String style = "";
  }

  /** Levels, and how far each is counted; 0 where it has not begun. */
  private static final class Outline {
    final Level[] levels = levels();
    final int[] counts = new int[LEVELS];
    final boolean[] begun = new boolean[LEVELS];
    @Nullable String numberStyle;
  }

  /** A list: an outline, with levels of its own where it says so. */
  private static final class Numbers {
    String outline = "";
    final @Nullable Level[] levels = new Level[LEVELS];
    final int[] starts = new int[LEVELS];

    Numbers() {
      java.util.Arrays.fill(starts, -1);
    }
  }

  private final WordStyles styles;
  private final Map<String, Outline> outlines = new HashMap<>();
  private final Map<String, Numbers> lists = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  private WordNumbering(WordStyles styles) {
    this.styles = styles;
  }

  private static Level[] levels() {
    Level[] levels = new Level[LEVELS];
    java.util.Arrays.setAll(levels, i -> new Level());
    return levels;
  }

  /**
   * @param part null where the document numbers nothing
   */
  static WordNumbering of(OfficePackage container, @Nullable String part, WordStyles styles)
      throws IOException, RefusedException {
    WordNumbering numbering = new WordNumbering(styles);
    if (part != null) {
      try (InputStream in = container.part(part)) {
        numbering.read(Xml.reader(in));
      } catch (XMLStreamException broken) {
        throw new RefusedException(Refusal.BROKEN, part);
      }
    }
    return numbering;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Outline outline = new Outline();
    Numbers list = new Numbers();
    boolean ofList = false;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = Xml.attribute(xml, "val");
      int level = Math.floorMod(Xml.number(Xml.attribute(xml, "ilvl"), 0), LEVELS);
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          ofList = false;
          outline = new Outline();
          outlines.put(Xml.attribute(xml, "abstractNumId"), outline);
        }
        case "numStyleLink" -> outline.numberStyle = value;
        case "num" -> {
          ofList = true;
          list = new Numbers();
          lists.put(Xml.attribute(xml, "numId"), list);
        }
        case "abstractNumId" -> list.outline = value;
        case "lvlOverride" -> override(xml, list, level);
        case "lvl" -> {
          if (!ofList) {
            outline.levels[level] = level(xml);
          }
        }
        default -> {}
      }
    }
  }

  private static void override(XMLStreamReader xml, Numbers list, int level)
      throws XMLStreamException {
    while (!isEnd(xml, "lvlOverride")) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("startOverride")) {
          list.starts[level] = Xml.number(Xml.attribute(xml, "val"), 1);
        } else if (xml.getLocalName().equals("lvl")) {
          list.levels[level] = level(xml);
        }
      }
      xml.next();
    }
  }

  private static Level level(XMLStreamReader xml) throws XMLStreamException {
    Level level = new Level();
    while (!isEnd(xml, "lvl")) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        String value = Xml.attribute(xml, "val");
        switch (xml.getLocalName()) {
          case "start" -> level.start = Xml.number(value, 1);
          case "numFmt" -> level.format = value;
          case "lvlText" -> level.text = value.substring(0, Math.min(value.length(), LONGEST_TEXT));
          case "suff" -> level.after = value;
          case "lvlRestart" -> level.restartsAfter = Xml.number(value, LEVELS);
          case "isLgl" -> level.arabic = Xml.isOn(xml);
          case "pStyle" -> level.style = value;
          default -> {}
        }
      }
      xml.next();
    }
    return level;
  }

  private static boolean isEnd(XMLStreamReader xml, String element) {
    return xml.getEventType() == XMLStreamConstants.END_ELEMENT
        && xml.getLocalName().equals(element);
  }

  /**
   * The number of the paragraph that begins, and counts it; empty where it has none.
   *
   * @param list {@code numId}, where the paragraph says it itself
   * @param level {@code ilvl}, likewise
   */
  String next(@Nullable String style, @Nullable String list, @Nullable Integer level) {
    String id = list != null ? list : styles.list(style);
    Numbers numbers = id == null ? null : lists.get(id);
    Outline outline = numbers == null ? null : outline(numbers, 0);
    if (numbers == null || outline == null) {
      return "";
    }
    Integer said = level != null ? level : styles.level(style);
    int at = said != null ? Math.floorMod(said, LEVELS) : levelOf(style, outline);
    count(id + "/" + at, numbers, outline, at);
    return text(numbers, outline, at);
  }

  /** An outline may be that of a style. */
  private @Nullable Outline outline(Numbers numbers, int depth) {
    Outline outline = outlines.get(numbers.outline);
    if (outline == null || outline.numberStyle == null || depth > 2) {
      return outline;
    }
    String list = styles.list(outline.numberStyle);
    Numbers linked = list == null ? null : lists.get(list);
    return linked == null ? outline : outline(linked, depth + 1);
  }

  private static int levelOf(@Nullable String style, Outline outline) {
    for (int i = 0; i < LEVELS; i++) {
      if (outline.levels[i].style.equals(style)) {
        return i;
      }
    }
    return 0;
  }

  private void count(String place, Numbers numbers, Outline outline, int at) {
    for (int i = 0; i < at; i++) {
      if (!outline.begun[i]) {
        begin(outline, i, level(numbers, outline, i).start);
      }
    }
    if (numbers.starts[at] >= 0 && restarted.add(place)) {
      begin(outline, at, numbers.starts[at]);
    } else if (outline.begun[at]) {
      outline.counts[at]++;
    } else {
      begin(outline, at, level(numbers, outline, at).start);
    }
    for (int i = at + 1; i < LEVELS; i++) {
      outline.begun[i] &= at >= level(numbers, outline, i).restartsAfter;
    }
  }

  private static void begin(Outline outline, int level, int start) {
    outline.begun[level] = true;
    outline.counts[level] = start;
  }

  private static Level level(Numbers numbers, Outline outline, int at) {
    Level own = numbers.levels[at];
    return own == null ? outline.levels[at] : own;
  }

  private static String text(Numbers numbers, Outline outline, int at) {
    Level level = level(numbers, outline, at);
    if (level.format.equals("bullet")) {
      return "";
    }
    String text =
        PLACE
            .matcher(level.text)
            .replaceAll(
                place -> {
                  int of = Integer.parseInt(place.group(1)) - 1;
                  String format = level(numbers, outline, of).format;
                  return WordNumber.written(level.arabic ? "decimal" : format, outline.counts[of]);
                });
    return text.isBlank() ? "" : text + (level.after.equals("nothing") ? "" : " ");
  }
}

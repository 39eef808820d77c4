package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of an XLSX say of numbers and fonts (ISO 29500-1, 18.8). */
final class CellStyles {

  /** What a number means. */
  enum Meaning {
    NUMBER,
    DAY,
    MOMENT,
    TIME
  }

  /** Of a cell without a style. */
  static final Style PLAIN = new Style(Meaning.NUMBER, OldFont.NONE);

  /** What a style makes of a cell's content. */
  record Style(Meaning meaning, OldFont font) {}

  /** Formats that Excel does not write out, the Thai ones included (18.8.30). */
  private static final Set<String> DAYS =
      Set.of(
          "14", "15", "16", "17", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54",
          "57", "58", "71", "72", "73", "74", "81");

  private static final Set<String> MOMENTS = Set.of("22", "77");

  private static final Set<String> TIMES =
      Set.of(
          "18", "19", "20", "21", "32", "33", "34", "35", "45", "46", "47", "55", "56", "75", "76",
          "78", "79", "80");

  private final Map<String, Meaning> formats = new HashMap<>();
  private final List<OldFont> fonts = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();

  private CellStyles() {}

  /**
   * @param part null where the workbook has no styles
   */
  static CellStyles of(OfficePackage container, @Nullable String part)
      throws IOException, RefusedException, XMLStreamException {
    CellStyles styles = new CellStyles();
    DAYS.forEach(id -> styles.formats.put(id, Meaning.DAY));
    MOMENTS.forEach(id -> styles.formats.put(id, Meaning.MOMENT));
    TIMES.forEach(id -> styles.formats.put(id, Meaning.TIME));
    if (part != null) {
      try (InputStream in = container.part(part)) {
        styles.read(Xml.reader(in));
      }
    }
    return styles;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    String within = "";
    OldFont font = OldFont.NONE;
    while (xml.hasNext()) {
      int event = xml.next();
      boolean start = event == XMLStreamConstants.START_ELEMENT;
      if (!start && event != XMLStreamConstants.END_ELEMENT) {
        continue;
      }
      String element = xml.getLocalName();
      if (element.equals("cellXfs") || element.equals("fonts")) {
        within = start ? element : "";
      } else if (element.equals("font") && within.equals("fonts")) {
        if (!start) {
          fonts.add(font);
        }
        font = OldFont.NONE;
      } else if (start && element.equals("name") && within.equals("fonts")) {
        font = OldFont.of(Xml.attribute(xml, "val"));
      } else if (start && element.equals("numFmt")) {
        formats.put(Xml.attribute(xml, "numFmtId"), meaning(Xml.attribute(xml, "formatCode")));
      } else if (start && element.equals("xf") && within.equals("cellXfs")) {
        styles.add(style(xml));
      }
    }
  }

  private Style style(XMLStreamReader xml) {
    int font = Xml.number(Xml.attribute(xml, "fontId"), 0);
    return new Style(
        formats.getOrDefault(Xml.attribute(xml, "numFmtId"), Meaning.NUMBER),
        font >= 0 && font < fonts.size() ? fonts.get(font) : OldFont.NONE);
  }

  /** By the letters of a format, without what stands in quotes, in brackets or behind a stroke. */
  private static Meaning meaning(String code) {
    String letters = code.replaceAll("\"[^\"]*\"|\\[(?![hHmMsS]+\\])[^\\]]*\\]|\\\\.|_.", "");
    boolean day = letters.matches("(?is).*[ydb].*");
    boolean time = letters.matches("(?is).*[hs].*");
    if (day) {
      return time ? Meaning.MOMENT : Meaning.DAY;
    }
    return time && !letters.matches("(?is).*general.*") ? Meaning.TIME : Meaning.NUMBER;
  }

  /**
   * @param index of a cell's style; empty for none
   */
  Style of(String index) {
    int at = Xml.number(index, -1);
    return at >= 0 && at < styles.size() ? styles.get(at) : PLAIN;
  }
}

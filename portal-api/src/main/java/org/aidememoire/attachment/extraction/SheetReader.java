package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of an XLSX, a piece a sheet under the sheet's name, one line a row. Numbers appear as
 * stored, dates as ISO days; a formula shows its last result.
 */
final class SheetReader {

  /** The day that a serial number counts from, with Lotus's leap day of 1900 allowed for. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private final OfficePackage container;
  private final List<String> shared = new ArrayList<>();
  private final Set<Integer> dateStyles = new HashSet<>();

  private SheetReader(OfficePackage container) {
    this.container = container;
  }

  static void read(Path file, Pieces out) throws IOException, RefusedException {
    try (OfficePackage container = OfficePackage.open(file)) {
      SheetReader reader = new SheetReader(container);
      reader.sharedStrings();
      reader.dateStyles();
      int number = 0;
      for (Map.Entry<String, String> sheet : reader.sheets().entrySet()) {
        out.add(++number, sheet.getKey(), Clean.text(reader.rows(sheet.getValue())));
      }
    } catch (XMLStreamException broken) {
      throw new RefusedException(Refusal.BROKEN, "workbook");
    }
  }

  /** Sheet name → part, in the workbook's order. */
  private Map<String, String> sheets() throws IOException, RefusedException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    each(
        "xl/_rels/workbook.xml.rels",
        "Relationship",
        xml -> targets.put(attribute(xml, "Id"), attribute(xml, "Target")));
    Map<String, String> sheets = new LinkedHashMap<>();
    each(
        "xl/workbook.xml",
        "sheet",
        xml -> {
          String target = targets.getOrDefault(relation(xml), "");
          String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
          if (container.has(part)) {
            sheets.put(attribute(xml, "name"), part);
          }
        });
    return sheets;
  }

  private static String relation(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private void sharedStrings() throws IOException, RefusedException, XMLStreamException {
    if (container.has("xl/sharedStrings.xml")) {
      each("xl/sharedStrings.xml", "si", xml -> shared.add(textWithin(xml, "si")));
    }
  }

  private void dateStyles() throws IOException, RefusedException, XMLStreamException {
    if (!container.has("xl/styles.xml")) {
      return;
    }
    Set<String> formats = new HashSet<>();
    for (int builtIn = 14; builtIn <= 22; builtIn++) {
      formats.add(Integer.toString(builtIn));
    }
    each(
        "xl/styles.xml",
        "numFmt",
        xml -> {
          String code =
              attribute(xml, "formatCode").replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
          if (code.matches("(?i).*[yd].*")) {
            formats.add(attribute(xml, "numFmtId"));
          }
        });
    int[] style = {-1};
    boolean[] inCells = {false};
    try (InputStream in = container.part("xl/styles.xml")) {
      XMLStreamReader xml = Xml.reader(in);
      while (xml.hasNext()) {
        int event = xml.next();
        boolean start = event == XMLStreamConstants.START_ELEMENT;
        if ((start || event == XMLStreamConstants.END_ELEMENT)
            && xml.getLocalName().equals("cellXfs")) {
          inCells[0] = start;
        } else if (start && inCells[0] && xml.getLocalName().equals("xf")) {
          style[0]++;
          if (formats.contains(attribute(xml, "numFmtId"))) {
            dateStyles.add(style[0]);
          }
        }
      }
    }
  }

  private String rows(String part) throws IOException, RefusedException, XMLStreamException {
    StringBuilder rows = new StringBuilder();
    try (InputStream in = container.part(part)) {
      XMLStreamReader xml = Xml.reader(in);
      String type = "";
      boolean date = false;
      while (xml.hasNext() && rows.length() < Pieces.MOST_CHARACTERS) {
        int event = xml.next();
        if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
          rows.append('\n');
        }
        if (event != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        switch (xml.getLocalName()) {
          case "c" -> {
            type = attribute(xml, "t");
            String style = attribute(xml, "s");
            date = !style.isEmpty() && dateStyles.contains(Integer.parseInt(style));
          }
          case "v" -> rows.append(value(xml.getElementText(), type, date)).append('\t');
          case "is" -> rows.append(textWithin(xml, "is")).append('\t');
          default -> {}
        }
      }
    } catch (NumberFormatException | IndexOutOfBoundsException broken) {
      throw new RefusedException(Refusal.BROKEN, part);
    }
    return rows.toString();
  }

  private String value(String raw, String type, boolean date) {
    if (type.equals("s")) {
      return shared.get(Integer.parseInt(raw.strip()));
    }
    if (type.equals("b")) {
      return raw.equals("1") ? "TRUE" : "FALSE";
    }
    boolean number = (type.isEmpty() || type.equals("n")) && !raw.isBlank();
    if (date && number) {
      return EPOCH.plusDays((long) Double.parseDouble(raw)).toString();
    }
    return number && raw.endsWith(".0") ? raw.substring(0, raw.length() - 2) : raw;
  }

  /** The text of the {@code t} elements inside, without the reading aids of Asian scripts. */
  private static String textWithin(XMLStreamReader xml, String end) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean phonetic = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
        phonetic = true;
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
        String piece = xml.getElementText();
        text.append(phonetic ? "" : piece);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        phonetic &= !xml.getLocalName().equals("rPh");
        if (xml.getLocalName().equals(end)) {
          break;
        }
      }
    }
    return text.toString();
  }

  private interface Each {
    void at(XMLStreamReader xml) throws XMLStreamException;
  }

  private void each(String part, String element, Each each)
      throws IOException, RefusedException, XMLStreamException {
    try (InputStream in = container.part(part)) {
      XMLStreamReader xml = Xml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
          each.at(xml);
        }
      }
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}

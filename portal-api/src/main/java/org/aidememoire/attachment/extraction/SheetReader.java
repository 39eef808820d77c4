package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of an XLSX, a piece a sheet under the sheet's name, one line a row. Numbers appear as
 * Excel shows them in a wide column, dates as ISO days; a formula shows its last result.
 */
final class SheetReader {

  private final OfficePackage container;
  private final String workbook;
  private final Relations beside;
  private final CellStyles styles;
  private final List<String> shared = new ArrayList<>();
  private CellNumber numbers = new CellNumber(false);
  private boolean oldLetters;

  private SheetReader(OfficePackage container)
      throws IOException, RefusedException, XMLStreamException {
    this.container = container;
    workbook = Relations.mainPart(container);
    beside = Relations.of(container, workbook);
    styles = CellStyles.of(container, beside.ofKind("styles").orElse(null));
  }

  /** Whether letters were left out, because nothing tells which they are. */
  static boolean read(Path file, Pieces out) throws IOException, RefusedException {
    try (OfficePackage container = OfficePackage.open(file)) {
      SheetReader reader = new SheetReader(container);
      reader.sharedStrings();
      int number = 0;
      for (Map.Entry<String, String> sheet : reader.sheets().entrySet()) {
        out.add(++number, sheet.getKey(), Clean.text(reader.rows(sheet.getValue())));
      }
      return reader.oldLetters;
    } catch (XMLStreamException broken) {
      throw new RefusedException(Refusal.BROKEN, "workbook");
    }
  }

  /** Sheet name → part, in the workbook's order. */
  private Map<String, String> sheets() throws IOException, RefusedException, XMLStreamException {
    Map<String, String> sheets = new LinkedHashMap<>();
    each(
        workbook,
        xml -> {
          if (xml.getLocalName().equals("workbookPr")) {
            String value = Xml.attribute(xml, "date1904");
            numbers = new CellNumber(value.equals("1") || value.equals("true"));
          } else if (xml.getLocalName().equals("sheet")) {
            beside
                .withId(relation(xml))
                .ifPresent(part -> sheets.put(Xml.attribute(xml, "name"), part));
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
    Optional<String> part = beside.ofKind("sharedStrings");
    if (part.isPresent()) {
      each(
          part.get(),
          xml -> {
            if (xml.getLocalName().equals("si")) {
              shared.add(textWithin(xml, "si"));
            }
          });
    }
  }

  private String rows(String part) throws IOException, RefusedException, XMLStreamException {
    StringBuilder rows = new StringBuilder();
    try (InputStream in = container.part(part)) {
      XMLStreamReader xml = Xml.reader(in);
      String type = "";
      CellStyles.Style style = CellStyles.PLAIN;
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
            type = Xml.attribute(xml, "t");
            style = styles.of(Xml.attribute(xml, "s"));
          }
          case "v" -> rows.append(value(xml.getElementText(), type, style)).append('\t');
          case "is" -> rows.append(letters(textWithin(xml, "is"), style)).append('\t');
          default -> {}
        }
      }
    } catch (NumberFormatException | IndexOutOfBoundsException broken) {
      throw new RefusedException(Refusal.BROKEN, part);
    }
    return rows.toString();
  }

  private String value(String raw, String type, CellStyles.Style style) {
    return switch (type) {
      case "s" -> letters(shared.get(Integer.parseInt(raw.strip())), style);
      case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
      case "", "n" -> raw.isBlank() ? "" : numbers.words(raw, style.meaning());
      default -> letters(raw, style);
    };
  }

  private String letters(String text, CellStyles.Style style) {
    oldLetters |= style.font() == OldFont.UNKNOWN && !text.isBlank();
    return style.font().letters(text);
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

  private void each(String part, Each each)
      throws IOException, RefusedException, XMLStreamException {
    try (InputStream in = container.part(part)) {
      XMLStreamReader xml = Xml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          each.at(xml);
        }
      }
    }
  }
}

package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a DOCX, page by page. A DOCX has no pages of its own; Word leaves a mark where each
 * page ended when it last saved ({@code lastRenderedPageBreak}), and an author's own break counts
 * too. Other programs leave no marks: then the text is split at its sections, as plain text is.
 */
final class WordReader {

  private final StringBuilder page = new StringBuilder();
  private final List<String> pages = new ArrayList<>();
  private boolean marked;

  private WordReader() {}

  static void read(Path file, Pieces out) throws IOException, RefusedException {
    try (OfficePackage container = OfficePackage.open(file)) {
      WordReader reader = new WordReader();
      reader.body(container, "word/document.xml");
      for (String notes : List.of("word/footnotes.xml", "word/endnotes.xml")) {
        if (container.has(notes)) {
          reader.body(container, notes);
        }
      }
      reader.endPage();
      reader.write(out);
    }
  }

  private void write(Pieces out) {
    if (!marked) {
      Sections.split(Clean.text(String.join("\n", pages)), out);
      return;
    }
    for (int i = 0; i < pages.size(); i++) {
      out.add(i + 1, "p. " + (i + 1), Clean.text(pages.get(i)));
    }
  }

  private void body(OfficePackage container, String part) throws IOException, RefusedException {
    try (InputStream in = container.part(part)) {
      XMLStreamReader xml = Xml.reader(in);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end(xml.getLocalName());
        }
      }
    } catch (XMLStreamException broken) {
      throw new RefusedException(Refusal.BROKEN, part);
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "t" -> page.append(xml.getElementText());
      case "tab" -> page.append('\t');
      case "noBreakHyphen" -> page.append('-');
      case "lastRenderedPageBreak" -> endPage();
      case "br" -> {
        // Word marks the page after an author's break itself, when it has laid out the page.
        page.append('\n');
      }
      case "Fallback" -> skip(xml); // the same text once more, for old readers
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
      case "p", "tr" -> page.append('\n');
      case "tc" -> page.append('\t');
      default -> {}
    }
  }

  private void endPage() {
    if (!page.toString().isBlank() || !pages.isEmpty()) {
      marked |= !pages.isEmpty();
      pages.add(page.toString());
    }
    page.setLength(0);
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}

package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The text of a DOCX as Word shows it, page by page: with the numbers that Word counts, without
 * what is hidden, deleted or moved elsewhere. A DOCX has no pages of its own; Word leaves a mark
 * where each page ended when it last saved ({@code lastRenderedPageBreak}), and an author's own
 * break counts too. Other programs leave no marks: then the text is split at its sections, as plain
 * text is.
 */
final class WordReader {

  private final WordStyles styles;
  private final WordNumbering numbering;
  private final StringBuilder page = new StringBuilder();
  private final List<String> pages = new ArrayList<>();
  private final Deque<Run> runs = new ArrayDeque<>();
  private boolean marked;
  private boolean oldLetters;

  /** Of the paragraph that is read. */
  private @Nullable String style;

  private @Nullable String list;
  private @Nullable Integer level;
  private boolean properties;

  /** Text of one look; a text box lies within one, so that they nest. */
  private static final class Run {
    @Nullable String style;
    @Nullable String font;
    @Nullable Boolean hidden;
  }

  private WordReader(WordStyles styles, WordNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  /** Whether letters were left out, because nothing tells which they are. */
  static boolean read(Path file, Pieces out) throws IOException, RefusedException {
    try (OfficePackage container = OfficePackage.open(file)) {
      String main = Relations.mainPart(container);
      Relations beside = Relations.of(container, main);
      WordStyles styles = WordStyles.of(container, beside.ofKind("styles").orElse(null));
      WordReader reader =
          new WordReader(
              styles, WordNumbering.of(container, beside.ofKind("numbering").orElse(null), styles));
      reader.body(container, main);
      for (String notes : List.of("footnotes", "endnotes")) {
        Optional<String> part = beside.ofKind(notes);
        if (part.isPresent()) {
          reader.body(container, part.get());
        }
      }
      reader.endPage();
      reader.write(out);
      return reader.oldLetters;
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
    String element = xml.getLocalName();
    switch (element) {
      case "pPr" -> beginParagraph();
      case "r" -> runs.push(new Run());
      case "t" -> text(xml.getElementText());
      case "noBreakHyphen" -> page.append('-');
      case "lastRenderedPageBreak" -> endPage();
      // Word marks the page after an author's break itself, when it has laid out the page.
      case "br", "cr" -> page.append('\n');
      // The same text once more for old readers; what was there before; what left.
      case "Fallback", "rPrChange", "pPrChange", "moveFrom", "del", "sdtPr" -> Xml.skip(xml);
      case "rPr" -> {
        if (properties) { // the look of the paragraph's end
          Xml.skip(xml);
        }
      }
      case "tab", "ptab" -> page.append(properties ? "" : "\t");
      default -> properties(element, xml);
    }
  }

  private void properties(String element, XMLStreamReader xml) {
    Run run = runs.peek();
    String value = Xml.attribute(xml, "val");
    if (properties) {
      switch (element) {
        case "pStyle" -> style = value;
        case "numId" -> list = value;
        case "ilvl" -> level = Xml.number(value, 0);
        default -> {}
      }
    } else if (run != null) {
      switch (element) {
        case "rStyle" -> run.style = value;
        case "vanish" -> run.hidden = Xml.isOn(xml);
        case "rFonts" -> run.font = WordStyles.font(xml);
        default -> {}
      }
    }
  }

  private void beginParagraph() {
    properties = true;
    style = null;
    list = null;
    level = null;
  }

  private void end(String element) {
    switch (element) {
      case "pPr" -> {
        properties = false;
        page.append(numbering.next(style, list, level));
      }
      case "r" -> runs.poll();
      case "p" -> {
        page.append('\n');
        style = null;
      }
      case "tr" -> page.append('\n');
      case "tc" -> page.append('\t');
      default -> {}
    }
  }

  private void text(String text) {
    Run run = runs.peek();
    if (run == null) {
      page.append(text);
      return;
    }
    boolean hidden =
        run.hidden != null ? run.hidden : styles.isHidden(run.style) || styles.isHidden(style);
    if (!hidden) {
      OldFont font = OldFont.of(run.font != null ? run.font : styles.font(run.style, style));
      page.append(font.letters(text));
      oldLetters |= font == OldFont.UNKNOWN && !text.isBlank();
    }
  }

  private void endPage() {
    if (!page.toString().isBlank() || !pages.isEmpty()) {
      marked |= !pages.isEmpty();
      pages.add(page.toString());
    }
    page.setLength(0);
  }
}

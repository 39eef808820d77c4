package org.aidememoire.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The parts of a DOCX that are different in each paper. */
final class WordXml {

  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  /** What XML 1.0 cannot say. */
  private static final Pattern UNSAYABLE =
      Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** A label is told from its text by its weight, whatever signs are in it. */
  private static final String EN_SPACE = "\u2002";

  /** In half points, as in the styles. */
  private static final int BODY = 22;

  private static final int LEVEL_1 = 28;
  private static final int LEVEL_2 = 24;
  private static final int TITLE = 36;

  private final XMLStreamWriter xml;
  private final String language;

  private WordXml(XMLStreamWriter xml, String language) {
    this.xml = xml;
    this.language = language;
  }

  static void writeDocument(Paper paper, OutputStream out) throws IOException {
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      new WordXml(xml, paper.language()).document(paper);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  static void writeProperties(Paper paper, OutputStream out) throws IOException {
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("cp:coreProperties");
      xml.writeNamespace("cp", CORE);
      xml.writeNamespace("dc", DUBLIN_CORE);
      property(xml, "dc:title", sayable(paper.title()));
      property(xml, "dc:language", paper.language());
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void property(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private static String sayable(String text) {
    return UNSAYABLE.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
  }

  private void document(Paper paper) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("w:document");
    xml.writeNamespace("w", WORDS);
    xml.writeNamespace("r", RELATIONS);
    xml.writeStartElement("w:body");
    paragraph("Title", "", paper.title(), TITLE);
    for (var part : paper.parts()) {
      switch (part) {
        case Paper.Heading heading ->
            paragraph(
                "Heading" + heading.level(),
                "",
                heading.text(),
                heading.level() == 1 ? LEVEL_1 : LEVEL_2);
        case Paper.Words words -> paragraph("Normal", "", words.text(), BODY);
        case Paper.Labelled labelled ->
            paragraph("Normal", labelled.label(), labelled.text(), BODY);
        case Paper.Entry entry -> paragraph("Entry", "", "\u2022\t" + entry.text(), BODY);
      }
    }
    sheet();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void paragraph(String style, String label, String text, int size)
      throws XMLStreamException {
    xml.writeStartElement("w:p");
    xml.writeStartElement("w:pPr");
    empty("w:pStyle", "w:val", style);
    xml.writeEndElement();
    if (!label.isEmpty()) {
      runs(label + EN_SPACE, size, true);
    }
    runs(text, size, false);
    xml.writeEndElement();
  }

  private void runs(String text, int size, boolean bold) throws XMLStreamException {
    for (var run : Script.runs(sayable(text))) {
      xml.writeStartElement("w:r");
      properties(run.script(), size, bold);
      words(run.text());
      xml.writeEndElement();
    }
  }

  /** In the order that the schema asks for. */
  private void properties(@Nullable Script script, int size, boolean bold)
      throws XMLStreamException {
    xml.writeStartElement("w:rPr");
    if (script != null) {
      empty("w:rFonts", "w:cs", script.font);
    }
    if (bold) {
      xml.writeEmptyElement("w:b");
      xml.writeEmptyElement("w:bCs");
    }
    if (script == null) {
      empty("w:lang", "w:val", language);
    } else {
      empty("w:szCs", "w:val", "" + size);
      xml.writeEmptyElement("w:cs");
      empty("w:lang", "w:bidi", script.language);
    }
    xml.writeEndElement();
  }

  private void words(String text) throws XMLStreamException {
    var pieces = text.split("(?<=[\\n\\t])|(?=[\\n\\t])", -1);
    for (var piece : pieces) {
      switch (piece) {
        case "" -> {}
        case "\n" -> xml.writeEmptyElement("w:br");
        case "\t" -> xml.writeEmptyElement("w:tab");
        default -> {
          xml.writeStartElement("w:t");
          xml.writeAttribute("xml:space", "preserve");
          xml.writeCharacters(piece);
          xml.writeEndElement();
        }
      }
    }
  }

  /** A4 with two centimetres around, in twentieths of a point; the number of the page below. */
  private void sheet() throws XMLStreamException {
    xml.writeStartElement("w:sectPr");
    xml.writeEmptyElement("w:footerReference");
    xml.writeAttribute("w:type", "default");
    xml.writeAttribute("r:id", "footer");
    xml.writeEmptyElement("w:pgSz");
    xml.writeAttribute("w:w", "11906");
    xml.writeAttribute("w:h", "16838");
    xml.writeEmptyElement("w:pgMar");
    for (var side : new String[] {"top", "right", "bottom", "left"}) {
      xml.writeAttribute("w:" + side, "1134");
    }
    for (var band : new String[] {"header", "footer", "gutter"}) {
      xml.writeAttribute("w:" + band, band.equals("gutter") ? "0" : "567");
    }
    xml.writeEndElement();
  }

  private void empty(String name, String attribute, String value) throws XMLStreamException {
    xml.writeEmptyElement(name);
    xml.writeAttribute(attribute, value);
  }
}

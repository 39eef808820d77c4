package org.aidememoire.terminology;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The list as TBX, ISO 30042:2019 (version 3), dialect TBX-Basic in the style DCA: topic, source
 * and note belong to the concept, the preferred label of a language says so. Read by {@link
 * TbxReader}.
 */
final class TermTbx {

  static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";
  static final String PREFERRED = "preferredTerm-admn-sts";
  private static final String ADMITTED = "admittedTerm-admn-sts";

  private TermTbx() {}

  static TermFile read(byte[] content) {
    return new TbxReader().read(new ByteArrayInputStream(content));
  }

  static byte[] write(Collection<ConceptView> concepts, String title) {
    var bytes = new ByteArrayOutputStream();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      start(xml, 0, "tbx");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("type", "TBX-Basic");
      xml.writeAttribute("style", "dca");
      language(xml, "en");
      header(xml, title);
      start(xml, 1, "text");
      start(xml, 2, "body");
      for (var concept : concepts) {
        write(xml, concept);
      }
      end(xml, 2);
      end(xml, 1);
      end(xml, 0);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  private static void header(XMLStreamWriter xml, String title) throws XMLStreamException {
    start(xml, 1, "tbxHeader");
    start(xml, 2, "fileDesc");
    start(xml, 3, "titleStmt");
    text(xml, 4, "title", null, title);
    end(xml, 3);
    start(xml, 3, "sourceDesc");
    text(xml, 4, "p", null, title);
    end(xml, 3);
    end(xml, 2);
    end(xml, 1);
  }

  private static void write(XMLStreamWriter xml, ConceptView concept) throws XMLStreamException {
    start(xml, 3, "conceptEntry");
    xml.writeAttribute("id", concept.id());
    text(xml, 4, "descrip", "subjectField", concept.topic());
    if (concept.source() != null) {
      text(xml, 4, "admin", "source", Objects.requireNonNull(concept.source()));
    }
    if (concept.note() != null) {
      text(xml, 4, "note", null, Objects.requireNonNull(concept.note()));
    }
    for (var language : concept.labels().entrySet()) {
      start(xml, 4, "langSec");
      language(xml, language.getKey());
      write(xml, language.getValue());
      end(xml, 4);
    }
    end(xml, 3);
  }

  private static void write(XMLStreamWriter xml, List<String> labels) throws XMLStreamException {
    for (var label : labels) {
      start(xml, 5, "termSec");
      text(xml, 6, "term", null, label);
      boolean preferred = label.equals(labels.getFirst());
      text(xml, 6, "termNote", "administrativeStatus", preferred ? PREFERRED : ADMITTED);
      end(xml, 5);
    }
  }

  private static void language(XMLStreamWriter xml, String code) throws XMLStreamException {
    xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", code);
  }

  private static void start(XMLStreamWriter xml, int depth, String name) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeStartElement(name);
  }

  private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }

  private static void text(
      XMLStreamWriter xml,
      int depth,
      String name,
      @org.jspecify.annotations.Nullable String type,
      String text)
      throws XMLStreamException {
    start(xml, depth, name);
    if (type != null) {
      xml.writeAttribute("type", type);
    }
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}

package org.aidememoire.lawtext;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A law text as Akoma Ntoso 3.0. Each line of the text is a paragraph, so that nothing of it is
 * lost; numbers stand beside the text, which has its own heading lines.
 */
final class AkomaNtoso {

  static final String TYPE = "application/akn+xml";

  static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private static final String SOURCE = "#portal";

  private final XMLStreamWriter xml;
  private final LawText text;
  private final Deque<Level> open = new ArrayDeque<>();

  /**
   * What is said of the text beside its words.
   *
   * @param work the stable address of the instrument
   * @param made the day on which the instrument was made, or else that of the wording
   */
  record About(
      String work, String country, String language, LocalDate made, LocalDate from, int version) {}

  private AkomaNtoso(XMLStreamWriter xml, LawText text) {
    this.xml = xml;
    this.text = text;
  }

  static String write(LawText text, About about) {
    var out = new StringWriter();
    try {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      new AkomaNtoso(xml, text).document(about);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a law text cannot be written as XML", e);
    }
    return out.toString();
  }

  private void document(About about) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(NAMESPACE);
    start("akomaNtoso");
    xml.writeDefaultNamespace(NAMESPACE);
    start("act");
    xml.writeAttribute("name", "act");
    xml.writeAttribute("contains", "singleVersion");
    meta(about);
    start("body");
    passages();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void start(String element) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, element);
  }

  private void meta(About about) throws XMLStreamException {
    start("meta");
    start("identification");
    xml.writeAttribute("source", SOURCE);
    var expression = about.work() + "/" + about.language() + "@" + about.from();
    level("FRBRWork", about.work(), about.made(), "made");
    value("FRBRcountry", "value", about.country());
    xml.writeEndElement();
    level("FRBRExpression", expression, about.from(), "from");
    value("FRBRlanguage", "language", about.language());
    xml.writeEndElement();
    level("FRBRManifestation", expression + "/v" + about.version(), about.from(), "from");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void level(String element, String address, LocalDate date, String name)
      throws XMLStreamException {
    start(element);
    value("FRBRthis", "value", address);
    value("FRBRuri", "value", address);
    xml.writeEmptyElement(NAMESPACE, "FRBRdate");
    xml.writeAttribute("date", date.toString());
    xml.writeAttribute("name", name);
    value("FRBRauthor", "href", SOURCE);
  }

  private void value(String element, String attribute, String value) throws XMLStreamException {
    xml.writeEmptyElement(NAMESPACE, element);
    xml.writeAttribute(attribute, value);
  }

  private void passages() throws XMLStreamException {
    var component = Component.MAIN;
    var anchors = text.anchors();
    if (text.passages().isEmpty()) {
      container("other", "other");
      words("content", "");
      xml.writeEndElement();
    }
    for (int i = 0; i < anchors.size(); i++) {
      var passage = text.passages().get(i);
      if (passage.component() != component) {
        closeTo(Level.UNASSIGNED);
        endComponent(component);
        component = passage.component();
        startComponent(component);
      }
      closeTo(passage.level());
      passage(passage, anchors.get(i), parent(i));
    }
    closeTo(Level.UNASSIGNED);
    endComponent(component);
  }

  private void startComponent(Component component) throws XMLStreamException {
    if (component != Component.MAIN) {
      var name = component.name().toLowerCase(Locale.ROOT);
      container(name, name);
    }
  }

  private void endComponent(Component component) throws XMLStreamException {
    if (component != Component.MAIN) {
      xml.writeEndElement();
    }
  }

  private void container(String name, String id) throws XMLStreamException {
    start("hcontainer");
    xml.writeAttribute("name", name);
    xml.writeAttribute("eId", id);
  }

  /** Whether what follows is within it, so that its own words introduce that. */
  private boolean parent(int i) {
    if (i + 1 >= text.passages().size()) {
      return false;
    }
    var passage = text.passages().get(i);
    var next = text.passages().get(i + 1);
    return passage.component() == next.component() && holds(passage.level(), next.level());
  }

  private static boolean holds(Level outer, Level inner) {
    return outer != Level.UNASSIGNED
        && outer != Level.SCHEDULE
        && inner != Level.UNASSIGNED
        && inner.compareTo(outer) > 0;
  }

  private void closeTo(Level level) throws XMLStreamException {
    while (!open.isEmpty() && !holds(open.getLast(), level)) {
      open.removeLast();
      xml.writeEndElement();
    }
  }

  private void passage(Passage passage, String anchor, boolean parent) throws XMLStreamException {
    if (passage.level() == Level.UNASSIGNED || passage.level() == Level.SCHEDULE) {
      container(passage.level() == Level.SCHEDULE ? "schedule" : "other", anchor);
    } else {
      start(element(passage.level()));
      xml.writeAttribute("eId", anchor);
    }
    if (!passage.number().isEmpty()) {
      start("num");
      xml.writeCharacters(passage.number());
      xml.writeEndElement();
    }
    words(parent ? "intro" : "content", passage.text());
    if (parent) {
      open.addLast(passage.level());
    } else {
      xml.writeEndElement();
    }
  }

  private String element(Level level) {
    return switch (text.tradition().anchor(level)) {
      case "chp" -> "chapter";
      case "part" -> "part";
      case "sec" -> "section";
      case "subsec" -> "subsection";
      case "para" -> "paragraph";
      default -> "article";
    };
  }

  private void words(String element, String words) throws XMLStreamException {
    start(element);
    for (var line : List.of(words.split("\n", -1))) {
      start("p");
      xml.writeCharacters(line);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}

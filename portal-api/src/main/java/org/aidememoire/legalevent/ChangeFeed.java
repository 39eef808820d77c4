package org.aidememoire.legalevent;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;

/** Changes of law as an Atom feed (RFC 4287): whoever follows it sees what is new or corrected. */
final class ChangeFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;
  private final URI portal;
  private final Map<UUID, RecordHeader> laws;

  private ChangeFeed(XMLStreamWriter xml, URI portal, Map<UUID, RecordHeader> laws) {
    this.xml = xml;
    this.portal = portal;
    this.laws = laws;
  }

  /**
   * @param now the time of the feed where it has no entry
   */
  static String of(
      URI portal,
      List<View<LegalEventContent>> events,
      List<View<InstrumentContent>> instruments,
      Instant now) {
    var laws =
        instruments.stream()
            .map(View::header)
            .collect(Collectors.toMap(RecordHeader::id, law -> law));
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new ChangeFeed(xml, portal, laws).write(events, now);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void write(List<View<LegalEventContent>> events, Instant now) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    element("id", portal.resolve("/legal-changes").toString());
    element("title", "Changes of law");
    element(
        "updated",
        events.stream()
            .map(event -> event.header().changed())
            .max(Instant::compareTo)
            .orElse(now)
            .toString());
    link("alternate", portal.resolve("/legal-changes"));
    for (var event : events) {
      entry(event);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void entry(View<LegalEventContent> event) throws XMLStreamException {
    var header = event.header();
    xml.writeStartElement("entry");
    element("id", "urn:uuid:" + header.id());
    element("title", header.title());
    element("updated", header.changed().toString());
    xml.writeStartElement("author");
    element("name", header.ministry());
    xml.writeEndElement();
    link("alternate", portal.resolve("/legal-events/" + header.id()));
    category("act", Objects.requireNonNull(event.content().act()).name());
    if (event.content().host() != null) {
      category("host", event.content().host());
    }
    for (var topic : header.topics()) {
      category("topic", topic);
    }
    element("summary", summary(event));
    xml.writeEndElement();
  }

  /** The law, and the day on which it is so. */
  private String summary(View<LegalEventContent> event) {
    var law = laws.get(event.header().container());
    var day = event.content().effectiveOn();
    return Stream.of(law == null ? null : law.title(), day)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" · "));
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void link(String rel, URI to) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", to.toString());
  }

  private void category(String scheme, String term) throws XMLStreamException {
    xml.writeEmptyElement("category");
    xml.writeAttribute("scheme", "urn:aide-memoire:" + scheme);
    xml.writeAttribute("term", term);
  }
}

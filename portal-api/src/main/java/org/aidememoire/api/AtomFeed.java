package org.aidememoire.api;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A feed of records (RFC 4287): whoever follows it sees what is new or changed. */
public final class AtomFeed {

  public static final String TYPE = "application/atom+xml; charset=utf-8";

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** What XML cannot hold is kept out where it is typed, and once more here. */
  private static final Pattern NO_XML =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;

  private AtomFeed(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * What a feed says of itself.
   *
   * @param id the same for ever, of this feed alone
   * @param self where it is asked for; null where that is a secret
   * @param page where people read the same
   */
  public record Head(String id, String title, @Nullable URI self, URI page) {}

  /**
   * One record.
   *
   * @param categories terms by their scheme
   */
  public record Entry(
      UUID record,
      String title,
      Instant updated,
      String author,
      URI page,
      SortedMap<String, List<String>> categories,
      String summary) {

    public Entry {
      categories = new TreeMap<>(categories);
    }
  }

  /**
   * @param now the time of the feed where it has no entry
   */
  public static String of(Head head, List<Entry> entries, Instant now) {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new AtomFeed(xml).write(head, entries, now);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void write(Head head, List<Entry> entries, Instant now) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    element("id", head.id);
    element("title", head.title);
    var updated = entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(now);
    element("updated", updated.toString());
    if (head.self != null) {
      link("self", head.self);
    }
    link("alternate", head.page);
    for (var entry : entries) {
      write(entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void write(Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    element("id", "urn:uuid:" + entry.record);
    element("title", entry.title);
    element("updated", entry.updated.toString());
    xml.writeStartElement("author");
    element("name", entry.author);
    xml.writeEndElement();
    link("alternate", entry.page);
    for (Map.Entry<String, List<String>> scheme : entry.categories.entrySet()) {
      for (var term : scheme.getValue()) {
        xml.writeEmptyElement("category");
        xml.writeAttribute("scheme", "urn:aide-memoire:" + scheme.getKey());
        xml.writeAttribute("term", term);
      }
    }
    element("summary", entry.summary);
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(NO_XML.matcher(text).replaceAll(""));
    xml.writeEndElement();
  }

  private void link(String rel, URI to) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", to.toString());
  }
}

package org.aidememoire.terminology;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.aidememoire.terminology.TermFile.Said;
import org.aidememoire.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads TBX version 3 of any dialect, in the styles DCA ({@code <descrip type="subjectField">}) and
 * DCT ({@code <min:subjectField>}). A document type is refused, so no entity is ever looked up.
 * What the list has no place for (definitions, contexts, other languages) is passed over.
 */
final class TbxReader {

  private static final Set<String> FIELDS = Set.of("topic", "source", "note");

  /** One thing under two codes: Filipino is written as Tagalog, Indonesian by its old code. */
  private static final Map<String, String> CODES = Map.of("tl", "fil", "in", "id");

  private final List<Said> concepts = new ArrayList<>();
  private final List<FileProblem> problems = new ArrayList<>();
  private final Set<String> columns = new HashSet<>();
  private final TreeSet<String> passedOver = new TreeSet<>();

  private @Nullable String concept;
  private long line;
  private Map<String, String> values = new HashMap<>();
  private Map<String, List<String>> labels = new LinkedHashMap<>();

  /** Empty within a language that the list has no place for. */
  private @Nullable String language;

  /** Languages of the concept whose preferred label was seen. */
  private final Set<String> led = new HashSet<>();

  private @Nullable String term;
  private boolean preferred;
  private int termDepth;

  TermFile read(InputStream content) {
    try {
      var xml = factory().createXMLStreamReader(content);
      boolean root = true;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD -> {
            return refused(xml, "field.terms.doctype");
          }
          case XMLStreamConstants.START_ELEMENT -> {
            if (root && !xml.getLocalName().equals("tbx")) {
              return refused(xml, "field.terms.tbx");
            }
            root = false;
            start(xml);
          }
          case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      var where = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      return TermFile.refused(FileProblem.of(Math.max(1, where), "", "field.terms.xml"));
    }
    return new TermFile(Set.copyOf(columns), concepts, passedOver, problems);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  private static TermFile refused(XMLStreamReader xml, String code) {
    return TermFile.refused(FileProblem.of(xml.getLocation().getLineNumber(), "", code));
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    if (termDepth > 0) {
      termDepth++;
    }
    switch (xml.getLocalName()) {
      case "conceptEntry" -> {
        concept = xml.getAttributeValue(null, "id");
        line = xml.getLocation().getLineNumber();
        values = new HashMap<>();
        labels = new LinkedHashMap<>();
        led.clear();
        language = null;
      }
      case "langSec" -> language = language(xml);
      case "termSec" -> {
        term = null;
        preferred = false;
        termDepth = 1;
      }
      case "term" -> {
        if (termDepth > 0) {
          term = text(xml);
          termDepth--;
        }
      }
      default -> data(xml);
    }
  }

  /** A data category, by its type (DCA) or by the element's own name (DCT). */
  private void data(XMLStreamReader xml) throws XMLStreamException {
    var type = xml.getAttributeValue(null, "type");
    var category = type == null ? xml.getLocalName() : type;
    if (termDepth > 0) {
      if (category.equals("administrativeStatus")) {
        preferred = text(xml).contains("preferred");
        termDepth--;
      }
      return;
    }
    var field = category.equals("subjectField") ? "topic" : category;
    if (language == null && line > 0 && FIELDS.contains(field)) {
      values.merge(field, text(xml), (a, b) -> field.equals("topic") ? a : a + "\n" + b);
      columns.add(field);
    }
  }

  private void end(String element) {
    switch (element) {
      case "conceptEntry" -> {
        labels.forEach((code, some) -> values.put(code, String.join(TermCsv.BAR, some)));
        concepts.add(new Said(line, concept == null ? "" : concept.strip(), values));
        line = 0;
      }
      case "langSec" -> language = null;
      case "termSec" -> {
        termDepth = 0;
        take();
      }
      default -> termDepth = Math.max(0, termDepth - 1);
    }
  }

  private void take() {
    if (language != null && !language.isEmpty() && term != null && !term.isBlank()) {
      if (term.indexOf('|') >= 0) {
        problems.add(FileProblem.of(line, term, "field.concept.label.sign"));
      }
      var some = labels.computeIfAbsent(language, key -> new ArrayList<>());
      some.add(preferred && led.add(language) ? 0 : some.size(), term);
      columns.add(language);
    }
  }

  /** The list's code, empty where it has no place for the language. */
  private String language(XMLStreamReader xml) {
    var named = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    var code = named == null ? "" : named.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    code = CODES.getOrDefault(code, code);
    if (!Vocabulary.LANGUAGES.contains(code)) {
      passedOver.add(named == null ? "?" : named);
      return "";
    }
    return code;
  }

  /** The text of the element with all inside it, and the place behind it. */
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    var text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString().strip();
  }
}

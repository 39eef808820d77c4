package org.aidememoire.lawtext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Against the schema of the standard, and an XML reader of its own. */
class AkomaNtosoTest {

  private static final AkomaNtoso.About ABOUT =
      new AkomaNtoso.About(
          "/eli/id/law/2017/18-tahun-2017",
          "id",
          "id",
          LocalDate.of(2017, 11, 22),
          LocalDate.of(2017, 11, 22),
          3);

  private static Schema schema;

  @BeforeAll
  static void load() throws SAXException {
    var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    schema = factory.newSchema(AkomaNtosoTest.class.getResource("akomantoso30.xsd"));
  }

  static Stream<String> laws() {
    return LawCorpus.paths().stream();
  }

  @ParameterizedTest
  @MethodSource("laws")
  void isValidAndHasEveryCharacter(String path) throws Exception {
    var law = LawCorpus.law(path);
    var xml = AkomaNtoso.write(law, ABOUT);
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    assertEquals(law.source().replace("\r", ""), source(xml).replace("\r", ""));
    assertEquals(law.anchors(), anchors(xml));
  }

  private static Element body(String xml) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    return (Element) document.getElementsByTagNameNS(AkomaNtoso.NAMESPACE, "body").item(0);
  }

  private static String source(String xml) throws Exception {
    var all = body(xml).getElementsByTagNameNS(AkomaNtoso.NAMESPACE, "*");
    var source = new StringBuilder();
    for (int i = 0; i < all.getLength(); i++) {
      var element = (Element) all.item(i);
      if (List.of("content", "intro").contains(element.getLocalName())) {
        var lines = new ArrayList<String>();
        for (var p = element.getFirstChild(); p != null; p = p.getNextSibling()) {
          lines.add(p.getTextContent());
        }
        source.append(String.join("\n", lines));
      }
    }
    return source.toString();
  }

  private static List<String> anchors(String xml) throws Exception {
    var all = body(xml).getElementsByTagNameNS(AkomaNtoso.NAMESPACE, "*");
    var anchors = new ArrayList<String>();
    for (int i = 0; i < all.getLength(); i++) {
      var element = (Element) all.item(i);
      var name = element.getAttribute("name");
      boolean wrapper = List.of("contents", "elucidation").contains(name);
      if (element.hasAttribute("eId") && !wrapper) {
        anchors.add(element.getAttribute("eId"));
      }
    }
    return anchors;
  }
}

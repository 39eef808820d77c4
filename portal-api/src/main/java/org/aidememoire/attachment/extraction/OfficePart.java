package org.aidememoire.attachment.extraction;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One part of an Office document, judged by its bytes: an object or macros under any name, and in
 * XML what loads or runs when the document is opened. Reads to the end, so that the size that is
 * counted is the real one and not what the file claims.
 */
final class OfficePart {

  private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  /** A name in the directory of a macro project. */
  private static final String VBA =
      new String("VBA".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private static final Set<String> FORMULAS =
      Set.of(
          "f",
          "formula",
          "formula1",
          "formula2",
          "definedName",
          "calculatedColumnFormula",
          "totalsRowFormula");

  private static final Set<String> ACTIVE =
      Set.of("altChunk", "subDoc", "ddeLink", "oleLink", "connectString");

  private final String name;
  private final WordFields fields;
  private final StringBuilder text = new StringBuilder();
  private boolean gathers;
  private boolean refreshedPivot;

  private OfficePart(String name) {
    this.name = name;
    fields = new WordFields(name);
  }

  static void judge(String name, InputStream part) throws IOException, RefusedException {
    BufferedInputStream in = new BufferedInputStream(part);
    in.mark(64);
    byte[] head = in.readNBytes(32);
    in.reset();
    if (starts(head, OLE)) {
      String object = new String(in.readNBytes(8 << 20), StandardCharsets.ISO_8859_1);
      throw new RefusedException(
          object.contains(VBA) ? Refusal.MACROS : Refusal.EMBEDDED_FILES, name);
    }
    if (isMarkup(head)) {
      new OfficePart(name).read(in);
    } else {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static boolean starts(byte[] head, byte[] with) {
    return head.length >= with.length
        && java.util.Arrays.equals(head, 0, with.length, with, 0, with.length);
  }

  private static boolean isMarkup(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1)
        .replaceAll("[\u00ef\u00bb\u00bf\u00fe\u00ff\0\\s]", "")
        .startsWith("<");
  }

  /** Excel writes drawings of comments (VML) that are no well-formed XML, and reads them so. */
  private void read(InputStream in) throws IOException, RefusedException {
    try {
      XMLStreamReader xml = Xml.reader(in);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml);
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> gather(xml);
          case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
          default -> {}
        }
      }
    } catch (XMLStreamException broken) {
      if (broken.getNestedException() instanceof IOException bound) {
        throw bound;
      }
      if (!name.toLowerCase(Locale.ROOT).endsWith(".vml")) {
        throw new RefusedException(Refusal.BROKEN, name);
      }
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private void gather(XMLStreamReader xml) {
    if (gathers) {
      text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }
  }

  private void start(XMLStreamReader xml) throws RefusedException {
    String element = xml.getLocalName();
    gathers = element.equals("instrText") || FORMULAS.contains(element);
    text.setLength(0);
    if (ACTIVE.contains(element) || isScriptOfADrawing(xml) || refreshes(xml)) {
      throw new RefusedException(Refusal.ACTIVE_CONTENT, name + ": " + element);
    }
    switch (element) {
      case "fldChar" -> fields.mark(attribute(xml, "fldCharType"));
      case "fldSimple" -> fields.judge(String.valueOf(attribute(xml, "instr")));
      case "macrosheet" -> throw new RefusedException(Refusal.MACROS, name);
      case "definedName" -> judgeName(xml);
      default -> judgeAddresses(xml);
    }
  }

  private void end(String element) throws RefusedException {
    if (gathers && element.equals("instrText")) {
      fields.instruction(text.toString());
    } else if (gathers && FORMULAS.contains(element)) {
      Formulas.judge(text.toString(), name);
    }
    gathers = false;
  }

  private static boolean isScriptOfADrawing(XMLStreamReader xml) {
    return xml.getLocalName().equals("script")
        && String.valueOf(xml.getNamespaceURI()).endsWith("/svg");
  }

  /**
   * Data from elsewhere that is fetched again when the workbook is opened, or every few minutes.
   */
  private boolean refreshes(XMLStreamReader xml) {
    boolean onLoad = isTrue(attribute(xml, "refreshOnLoad"));
    return switch (xml.getLocalName()) {
      case "connection" -> {
        String interval = attribute(xml, "interval");
        yield onLoad || interval != null && !interval.equals("0");
      }
      case "queryTable" -> onLoad;
      case "pivotCacheDefinition" -> {
        refreshedPivot = onLoad;
        yield false;
      }
      case "cacheSource" -> refreshedPivot && "external".equals(attribute(xml, "type"));
      default -> false;
    };
  }

  private void judgeName(XMLStreamReader xml) throws RefusedException {
    String called = String.valueOf(attribute(xml, "name")).toLowerCase(Locale.ROOT);
    if (isTrue(attribute(xml, "xlm"))
        || isTrue(attribute(xml, "vbProcedure"))
        || called.matches("(_xlnm\\.)?auto_?(open|close|activate|deactivate).*")) {
      throw new RefusedException(Refusal.MACROS, name + ": " + called);
    }
  }

  /** Pictures that are linked and not kept inside, by relationship or by address. */
  private void judgeAddresses(XMLStreamReader xml) throws RefusedException {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = xml.getAttributeLocalName(i);
      String value = xml.getAttributeValue(i);
      boolean relation =
          String.valueOf(xml.getAttributeNamespace(i))
              .toLowerCase(Locale.ROOT)
              .contains("relationships");
      boolean linked = relation && (attribute.equals("link") || attribute.equals("href"));
      boolean address = attribute.equals("src") && Addresses.isRemote(value);
      if (linked && !value.isBlank() || address && !value.startsWith("data:")) {
        throw new RefusedException(
            Refusal.ACTIVE_CONTENT, name + ": " + xml.getLocalName() + " from elsewhere");
      }
    }
  }

  private static @Nullable String attribute(XMLStreamReader xml, String local) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(local)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private static boolean isTrue(@Nullable String value) {
    return value != null && Set.of("1", "true", "on", "t").contains(value.strip());
  }
}

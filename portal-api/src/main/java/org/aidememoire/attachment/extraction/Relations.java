package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which other parts a part of an Office document leads to (ISO 29500-2, 9.3). Parts have the names
 * that their program chose: only the relationships say which one is what.
 */
final class Relations {

  private final OfficePackage container;
  private final String folder;
  private final Map<String, String> byId = new HashMap<>();
  private final Map<String, String> byKind = new HashMap<>();

  private Relations(OfficePackage container, String part) {
    this.container = container;
    this.folder = part.substring(0, part.lastIndexOf('/') + 1);
  }

  /** The document itself: Word's text, Excel's workbook. */
  static String mainPart(OfficePackage container) throws IOException, RefusedException {
    return of(container, "")
        .ofKind("officeDocument")
        .orElseThrow(() -> new RefusedException(Refusal.BROKEN, "no main part"));
  }

  /**
   * @param part empty for the whole package
   */
  static Relations of(OfficePackage container, String part) throws IOException, RefusedException {
    Relations relations = new Relations(container, part);
    String name = part.substring(relations.folder.length());
    String list = relations.folder + "_rels/" + name + ".rels";
    if (container.has(list)) {
      try (InputStream in = container.part(list)) {
        XMLStreamReader xml = Xml.reader(in);
        while (xml.hasNext()) {
          if (xml.next() == XMLStreamConstants.START_ELEMENT) {
            relations.add(xml);
          }
        }
      } catch (XMLStreamException broken) {
        throw new RefusedException(Refusal.BROKEN, list);
      }
    }
    return relations;
  }

  private void add(XMLStreamReader xml) {
    String type = Xml.attribute(xml, "Type");
    String target = path(Xml.attribute(xml, "Target"));
    if (container.has(target)) {
      byId.putIfAbsent(Xml.attribute(xml, "Id"), target);
      String kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
      byKind.putIfAbsent(kind, target);
    }
  }

  /** Relative to the part's folder, or from the top. */
  private String path(String target) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    for (String before = ""; !before.equals(path); ) {
      before = path;
      path =
          path.replaceFirst("(^|/)\\./", "$1").replaceFirst("(^|/)(?!\\.\\./)[^/]+/\\.\\./", "$1");
    }
    return path;
  }

  Optional<String> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** By the last segment of its type, so that all spellings of the namespace are one. */
  Optional<String> ofKind(String kind) {
    return Optional.ofNullable(byKind.get(kind.toLowerCase(Locale.ROOT)));
  }
}

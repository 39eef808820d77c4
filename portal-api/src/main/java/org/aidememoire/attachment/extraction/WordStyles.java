package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a DOCX say of numbers, fonts and hidden text (ISO 29500-1, 17.7). */
final class WordStyles {

  /** A style that is based on itself ends there. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private Style defaults = new Style("");

  /** As far as the style says it itself; what is null is its base's. */
  static final class Style {
    final String id;
    @Nullable String base;
    @Nullable String list;
    @Nullable Integer level;
    @Nullable String font;
    @Nullable Boolean hidden;

    Style(String id) {
      this.id = id;
    }
  }

  /**
   * @param part null where the document has no styles
   */
  static WordStyles of(OfficePackage container, @Nullable String part)
      throws IOException, RefusedException {
    WordStyles styles = new WordStyles();
    if (part != null) {
      try (InputStream in = container.part(part)) {
        styles.read(Xml.reader(in));
      } catch (XMLStreamException broken) {
        throw new RefusedException(Refusal.BROKEN, part);
      }
    }
    return styles;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Style style = new Style("");
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = Xml.attribute(xml, "val");
      switch (xml.getLocalName()) {
        case "docDefaults" -> style = defaults;
        case "style" -> {
          style = new Style(Xml.attribute(xml, "styleId"));
          styles.put(style.id, style);
        }
        case "basedOn" -> style.base = value;
        case "numId" -> style.list = value;
        case "ilvl" -> style.level = Xml.number(value, 0);
        case "vanish" -> style.hidden = Xml.isOn(xml);
        case "rFonts" -> style.font = font(xml);
        case "rPrChange", "pPrChange", "tblStylePr" -> Xml.skip(xml);
        default -> {}
      }
    }
  }

  /** Of the Latin letters, which are what old fonts took the places of. */
  static @Nullable String font(XMLStreamReader xml) {
    String ascii = Xml.attribute(xml, "ascii");
    String other = ascii.isEmpty() ? Xml.attribute(xml, "hAnsi") : ascii;
    return other.isEmpty() ? null : other;
  }

  private <T> @Nullable T first(@Nullable String id, Function<Style, @Nullable T> says) {
    @Nullable Style style = style(id);
    for (int i = 0; i < LONGEST_CHAIN && style != null; i++) {
      T said = says.apply(style);
      if (said != null) {
        return said;
      }
      style = style(style.base);
    }
    return null;
  }

  private @Nullable Style style(@Nullable String id) {
    return id == null ? null : styles.get(id);
  }

  @Nullable String list(@Nullable String style) {
    return first(style, s -> s.list);
  }

  @Nullable Integer level(@Nullable String style) {
    return first(style, s -> s.level);
  }

  boolean isHidden(@Nullable String style) {
    return Boolean.TRUE.equals(first(style, s -> s.hidden));
  }

  @Nullable String font(@Nullable String character, @Nullable String paragraph) {
    String font = first(character, s -> s.font);
    font = font == null ? first(paragraph, s -> s.font) : font;
    return font == null ? defaults.font : font;
  }
}

package org.aidememoire.web.results;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.aidememoire.results.Figure;

/**
 * A bar for each period as SVG with real text, in the ink of the page. What is withheld is a dashed
 * frame with the word for it, and no bar.
 */
final class FigureChart {

  private static final int WIDTH = 320;
  private static final int ROW = 44;
  private static final int BAR = 14;

  private FigureChart() {}

  /**
   * @param period in words
   * @param value of a figure in words
   */
  static String of(
      List<Figure> figures,
      UnaryOperator<String> period,
      Function<Figure, String> value,
      String title) {
    var text = new StringWriter();
    try {
      var svg = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      svg.writeStartElement("svg");
      svg.writeDefaultNamespace("http://www.w3.org/2000/svg");
      attributes(svg, "viewBox", "0 0 " + WIDTH + " " + Math.max(ROW, figures.size() * ROW));
      attributes(svg, "width", "" + WIDTH, "role", "img", "aria-label", title);
      attributes(svg, "font-size", "15", "fill", "currentColor");
      long most =
          figures.stream().filter(f -> !f.withheld()).mapToLong(Figure::number).max().orElse(1);
      for (int row = 0; row < figures.size(); row++) {
        var figure = figures.get(row);
        text(svg, 0, "start", row * ROW + 14, period.apply(figure.period()));
        text(svg, WIDTH, "end", row * ROW + 14, value.apply(figure));
        bar(svg, row * ROW + 20, figure, Math.max(1, most));
      }
      svg.writeEndElement();
      svg.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private static void bar(XMLStreamWriter svg, int top, Figure figure, long most)
      throws XMLStreamException {
    svg.writeEmptyElement("rect");
    attributes(svg, "x", "1", "y", "" + top, "height", "" + BAR);
    if (figure.withheld()) {
      attributes(svg, "width", "" + (WIDTH - 2), "fill", "none", "stroke", "currentColor");
      attributes(svg, "stroke-dasharray", "4 3");
    } else {
      long width = Math.max(1, (WIDTH - 2) * figure.number() / most);
      attributes(svg, "width", "" + width, "fill-opacity", "0.7");
    }
  }

  private static void text(XMLStreamWriter svg, int x, String anchor, int y, String said)
      throws XMLStreamException {
    svg.writeStartElement("text");
    attributes(svg, "x", "" + x, "y", "" + y, "text-anchor", anchor);
    svg.writeCharacters(said);
    svg.writeEndElement();
  }

  private static void attributes(XMLStreamWriter svg, String... pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      svg.writeAttribute(pairs[i], pairs[i + 1]);
    }
  }
}

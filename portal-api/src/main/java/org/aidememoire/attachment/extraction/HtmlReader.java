package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The readable text of an HTML file: no scripts, styles or forms. Headings become {@code ## }
 * lines, so that {@link Sections} splits there. Scripts in it never run: the file is only ever
 * served as a download.
 */
final class HtmlReader {

  /** Characters: its tree takes about twenty times as much memory. */
  private static final int LONGEST_PAGE = 8_000_000;

  private HtmlReader() {}

  static void read(Path file, Hints hints, Pieces out) throws IOException {
    String source = TextDecoder.read(file, hints, LONGEST_PAGE);
    Document page = Jsoup.parse(source);
    out.cutWhen(source.length() == LONGEST_PAGE);
    page.select(
            "script, style, template, noscript, svg, object, embed, iframe, head > *:not(title)")
        .remove();
    StringBuilder text = new StringBuilder();
    page.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element && element.isBlock()) {
              text.append('\n').append(element.tagName().matches("h[1-6]") ? "## " : "");
            } else if (node.nodeName().equals("br")) {
              text.append('\n');
            } else if (node.nodeName().equals("td") || node.nodeName().equals("th")) {
              text.append('\t');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
              text.append('\n');
            }
          }
        });
    Sections.split(Clean.text(text.toString()), out);
  }
}

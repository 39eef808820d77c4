package org.aidememoire.web.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The text of a record as HTML: paragraphs, lists, links and emphasis of Markdown, and nothing else
 * of it. What it does not know stays as it was typed, so no text loses a word. A line break is one,
 * because texts from before were written line by line.
 */
@Named
@ApplicationScoped
public class Prose {

  private static final List<AutolinkExtension> LINKS =
      List.of((AutolinkExtension) AutolinkExtension.create());

  private final Parser texts =
      Parser.builder()
          .extensions(LINKS)
          .enabledBlockTypes(Set.of(ListBlock.class))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final Parser lines =
      Parser.builder()
          .extensions(LINKS)
          .enabledBlockTypes(Set.of())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /** A whole text; nothing of nothing. */
  public String html(@Nullable String text) {
    return text == null ? "" : renderer(text, false).render(texts.parse(text));
  }

  /**
   * A whole text in which citations are links.
   *
   * @param paths of the pages of the works that it cites, as far as there are any
   */
  public String html(@Nullable String text, Function<Set<String>, Map<String, String>> paths) {
    if (text == null) {
      return "";
    }
    var parsed = texts.parse(text);
    CitationLink.put(parsed, paths);
    return renderer(text, false).render(parsed);
  }

  /** One line without lists, say a source: to stand inside an item of a list. */
  public String line(@Nullable String text) {
    return text == null ? "" : renderer(text, true).render(lines.parse(text));
  }

  private static HtmlRenderer renderer(String text, boolean line) {
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .percentEncodeUrls(true)
        .softbreak("<br/>")
        .omitSingleParagraphP(line)
        .nodeRendererFactory(context -> new ProseRenderer(context, text))
        .build();
  }
}

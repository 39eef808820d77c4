package org.aidememoire.web.words;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Renders links that lead somewhere safe, and everything that {@link Prose} does not know as it was
 * typed.
 */
class ProseRenderer implements NodeRenderer {

  /** What a browser opens without running anything of it. */
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private final HtmlNodeRendererContext context;
  private final String source;

  ProseRenderer(HtmlNodeRendererContext context, String source) {
    this.context = context;
    this.source = source;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Link.class, CitationLink.class, Image.class, Code.class, HtmlInline.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Link link && safe(link.getDestination())) {
      var attributes = new LinkedHashMap<String, String>();
      attributes.put("href", context.encodeUrl(link.getDestination()));
      attributes.put("rel", "nofollow noopener noreferrer");
      link(link, attributes);
    } else if (node instanceof CitationLink link) {
      link(link, Map.of("href", link.path()));
    } else {
      context.getWriter().text(typed(node));
    }
  }

  private void link(Node link, Map<String, String> attributes) {
    var html = context.getWriter();
    html.tag("a", attributes);
    for (var child = link.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    html.tag("/a");
  }

  private static boolean safe(String destination) {
    try {
      var scheme = new URI(destination.strip()).getScheme();
      return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      // also addresses in other scripts that nobody encoded
      var start = destination.strip().toLowerCase(Locale.ROOT);
      return start.startsWith("https://") || start.startsWith("http://");
    }
  }

  private String typed(Node node) {
    var spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return "";
    }
    var first = spans.getFirst();
    var last = spans.getLast();
    return source.substring(first.getInputIndex(), last.getInputIndex() + last.getLength());
  }
}

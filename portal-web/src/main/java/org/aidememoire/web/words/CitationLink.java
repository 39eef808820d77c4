package org.aidememoire.web.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.aidememoire.citation.Citation;
import org.aidememoire.citation.CitationReader;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** A citation in a text that leads to the page of the law. */
class CitationLink extends CustomNode {

  private final String path;

  private CitationLink(String path, String words) {
    this.path = path;
    appendChild(new Text(words));
  }

  String path() {
    return path;
  }

  /** Puts links where the text cites works that have a page; what is a link already stays one. */
  static void put(Node text, Function<Set<String>, Map<String, String>> paths) {
    var cited = new HashMap<Text, List<Citation>>();
    text.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text words) {
            var citations = CitationReader.in(words.getLiteral());
            if (!citations.isEmpty()) {
              cited.put(words, citations);
            }
          }

          @Override
          public void visit(Link link) {}
        });
    var works = new HashSet<String>();
    cited.values().forEach(all -> all.forEach(citation -> works.add(citation.work())));
    works.remove("");
    if (!works.isEmpty()) {
      var known = paths.apply(works);
      cited.forEach((words, citations) -> put(words, citations, known));
    }
  }

  private static void put(Text words, List<Citation> citations, Map<String, String> paths) {
    var all = words.getLiteral();
    var pieces = new ArrayList<Node>();
    int from = 0;
    for (var citation : citations) {
      var path = paths.get(citation.work());
      if (path != null) {
        pieces.add(new Text(all.substring(from, citation.from())));
        pieces.add(new CitationLink(path, all.substring(citation.from(), citation.to())));
        from = citation.to();
      }
    }
    pieces.forEach(words::insertBefore);
    words.setLiteral(all.substring(from));
  }
}

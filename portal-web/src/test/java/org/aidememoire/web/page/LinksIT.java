package org.aidememoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Follows the links of the pages as readers with few rights see them, one address of each shape: a
 * page offers nobody what that reader may not open.
 */
@ArquillianTest
@RunAsClient
class LinksIT {

  private static final List<List<String>> READERS =
      List.of(
          List.of("ilo", "observer"),
          List.of("th-mol", "observer"),
          List.of("ilo", "secretariat"),
          List.of("ilo", "trainer"),
          List.of("ph-dmw", "newcomer"),
          List.of("ph-dmw", "administrator"),
          List.of("ph-dmw", "assistant-bangkok"));

  @Test
  void whatAPageOffersOpensToWhoSeesThePage() {
    var closed = new ArrayList<String>();
    for (var account : READERS) {
      try (var reader = Visitor.of(account.getFirst(), account.getLast())) {
        follow(reader, String.join(".", account), closed);
      }
    }
    try (var anybody = new Visitor()) {
      follow(anybody, "anybody", closed);
    }
    assertEquals(List.of(), closed);
  }

  private static void follow(Visitor reader, String who, List<String> closed) {
    var shapes = new HashSet<String>();
    var open = new ArrayDeque<String>(List.of("/"));
    while (!open.isEmpty()) {
      var address = open.remove();
      var answer = reader.open(address);
      var asked = answer.uri().toString().startsWith(Visitor.portal() + address.split("[?#]")[0]);
      if (answer.statusCode() != 200 || !asked) {
        closed.add(who + " " + address + " " + answer.statusCode());
        continue;
      }
      for (var link : Jsoup.parse(answer.body(), Visitor.portal() + address).select("a[href]")) {
        if (own(link) && shapes.add(shape(link))) {
          open.add(link.attr("href"));
        }
      }
    }
    assertTrue(shapes.size() > 5, who + " was offered " + shapes);
  }

  private static boolean own(Element link) {
    return link.attr("href").startsWith("/") && !link.attr("href").startsWith("/sign-in");
  }

  /** Keys and choices away: the pages behind are the same, and so is what they ask of a reader. */
  private static String shape(Element link) {
    return link.attr("href")
        .replaceAll("[?#].*", "")
        .replaceAll("/eli/.*", "/eli/{address}")
        .replaceAll("/terms/[^/]+", "/terms/{id}")
        .replaceAll("/files/.*", "/files/{file}")
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
  }
}

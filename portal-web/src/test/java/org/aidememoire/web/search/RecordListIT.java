package org.aidememoire.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of a kind: the search with the type chosen, and what no search has. */
@ArquillianTest
@RunAsClient
class RecordListIT {

  private static final String WORD = SomeRecords.newWord();

  private static Visitor head;
  private static String law;

  @BeforeAll
  static void aLawAndAnUpdateHaveOneWord() {
    head = Visitor.of("ph-dmw", "attache-bangkok");
    law = law("Act " + WORD, "1998-05-01");
    update("Change of " + WORD);
  }

  @AfterAll
  static void close() {
    head.close();
  }

  private static String law(String title, String madeOn) {
    return SomeRecords.create(
        head,
        "/api/instruments",
        """
        {"title": "%s", "form": "LAW", "jurisdiction": "HOST_COUNTRY", "host": "TH",
         "number": "No. 7", "madeOn": "%s", "force": "MADE", "sharing": {"level": "HOST_CIRCLE"}}
        """
            .formatted(title, madeOn));
  }

  private static String update(String title) {
    return SomeRecords.create(
        head,
        "/api/law-updates",
        """
        {"title": "%s", "host": "TH", "changes": "A rule."}
        """
            .formatted(title));
  }

  private static Document list(String address) {
    return Jsoup.parse(head.open(address).body());
  }

  private static List<String> rows(Document list) {
    return list.select("main .row .title a").eachAttr("href");
  }

  @Test
  void aListSearchesItsOwnKindAlone() {
    assertEquals(List.of("/instruments/" + law), rows(list("/instruments?q=" + WORD)));
    assertEquals(2, rows(list("/search?q=" + WORD)).size());
    var found = list("/instruments?q=" + WORD);
    assertEquals("1 result", found.select("main [role=status] strong").text());
    assertEquals(WORD, found.select("main .row mark").first().text());
    assertEquals(
        1,
        found.select("main a[href='/saved-searches/new?q=" + WORD + "&type=instrument']").size());
  }

  @Test
  void aListIsNarrowedByTheSameFacetsWithoutTheType() {
    var facets = list("/instruments").select("#facets a").eachAttr("href");
    assertTrue(facets.contains("/instruments?country=TH"), facets::toString);
    assertEquals(List.of(), list("/instruments").select("#facets a[href*='type=']").eachText());
    var narrowed = list("/instruments?q=" + WORD + "&country=TH&year=1998");
    assertEquals(List.of("/instruments/" + law), rows(narrowed));
    assertEquals(
        List.of("/instruments?q=" + WORD + "&year=1998", "/instruments?q=" + WORD + "&country=TH"),
        narrowed.select("main .chosen a").eachAttr("href"));
    assertEquals(List.of(), rows(list("/instruments?q=" + WORD + "&country=MY")));
  }

  @Test
  void aListIsSortedAsASearchIs() {
    var sorts = list("/instruments").select("main .sorts a");
    assertEquals(List.of("Last changed", "Newest", "Oldest", "Title"), sorts.eachText());
    assertEquals("Last changed", sorts.select("[aria-current]").text());
    var oldest = law("Older " + WORD + "x", "1901-01-01");
    assertEquals("/instruments/" + oldest, rows(list("/instruments?order=OLDEST")).getFirst());
    assertEquals(
        "Best match", list("/instruments?q=" + WORD).select("main .sorts [aria-current]").text());
  }

  @Test
  void numberAndYearStandInRows() {
    for (var address : List.of("/instruments?q=" + WORD, "/instruments?q=&year=1998")) {
      var row = list(address).expectFirst("main .row:has(a[href$='" + law + "'])");
      assertTrue(row.select(".kicker").text().endsWith("Thailand · No. 7 · 1998"), row::html);
    }
  }

  @Test
  void aDraftJustSavedComesFirstHoweverOldItsDayIs() {
    var draft = law("Again " + SomeRecords.newWord(), "1955-01-01");
    assertEquals("/instruments/" + draft, rows(list("/instruments")).getFirst());
  }

  @Test
  void whatIsNotSearchedAnyMoreStaysInTheListOfWhoeverKeepsIt() {
    var update = update("Withdrawn " + SomeRecords.newWord());
    SomeRecords.take(head, "/api/law-updates/" + update, "publish");
    SomeRecords.take(head, "/api/law-updates/" + update, "withdraw");
    assertEquals("/law-updates/" + update, rows(list("/law-updates")).getFirst());
    assertFalse(rows(list("/law-updates?order=NEWEST")).contains("/law-updates/" + update));
  }

  @Test
  void aListGoesOnAfterItsRows() {
    for (int i = 0; i < 21; i++) {
      law("Long list " + i + " " + SomeRecords.newWord(), "2001-01-01");
    }
    var first = list("/instruments");
    var next = first.expectFirst("main a[rel=next]").attr("href");
    assertTrue(next.startsWith("/instruments?after="), next);
    var both = new HashSet<>(rows(first));
    both.retainAll(rows(list(next)));
    assertEquals(new HashSet<>(), both);
    var title = list("/instruments?order=TITLE").expectFirst("main a[rel=next]").attr("href");
    assertEquals("/instruments?order=TITLE&page=2", title);
    assertEquals(
        "/instruments?order=TITLE", list(title).expectFirst("main a[rel=prev]").attr("href"));
  }

  @Test
  void whereNothingIsFoundTheSameWordsAreOfferedEverywhere() {
    var none = list("/practices?q=" + WORD);
    assertEquals(List.of(), rows(none));
    assertEquals(1, none.select("main .empty a[href='/search?q=" + WORD + "']").size());
  }

  @Test
  void aListRefusesAParameterThatItWouldPassOver() {
    assertEquals(400, head.open("/instruments?type=law-update").statusCode());
    assertEquals(400, head.open("/instruments?colour=red").statusCode());
    assertEquals(200, head.open("/instruments?force=MADE").statusCode());
  }

  @Test
  void whoMayNotReadFindsNothingInAList() {
    try (var elsewhere = Visitor.of("ph-dmw", "attache-kl");
        var anybody = new Visitor()) {
      for (var other : List.of(elsewhere, anybody)) {
        var found = other.open("/law-updates?q=" + WORD);
        assertEquals(200, found.statusCode());
        assertFalse(Jsoup.parse(found.body()).select("main .row").hasText(), found::body);
      }
    }
  }
}

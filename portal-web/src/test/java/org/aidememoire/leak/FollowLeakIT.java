package org.aidememoire.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Following as a way out: people follow a country before a ministry's records are about it. Only
 * those who may read them are told, and nobody learns of a law by following its key.
 */
@ArquillianTest
@RunAsClient
class FollowLeakIT {

  private static final String COUNTRY =
      """
      {"subject": "COUNTRY", "followed": "TH", "keptFor": "ME"}
      """;

  private static final String LAW =
      """
      {"subject": "INSTRUMENT", "followed": "{instruments}", "keptFor": "ME"}
      """;

  private static final List<String> WAYS = List.of("/", "/notices", "/following", "/api/follows");

  @Test
  void followsTellOfARecordOnlyThoseWhoMayReadIt() {
    var word = SomeRecords.newWord();
    try (var insider = Visitor.of("ph-dmw", "head-office");
        var peer = Visitor.of("ph-dmw", "attache-bangkok");
        var other = Visitor.of("id-kemnaker", "attache-bangkok")) {
      var follows = new ArrayList<String>();
      follows.add(SomeRecords.create(insider, "/api/follows", COUNTRY));
      SomeRecords.create(other, "/api/follows", COUNTRY);
      var known = SomeRecords.of(word, insider, peer);
      awaitTold(insider, known);
      // whom the watch has told of a record it has told all
      for (var way : WAYS) {
        assertFalse(known.shownIn(other.open(way).body()), way);
      }
      known.know("theirs", SomeRecords.create(insider, "/api/follows", known.in(LAW)));
      follows.add(known.key("theirs"));
      assertTrue(known.shownIn(insider.open("/following").body()));
      assertTrue(known.shownIn(insider.open(known.in("/api/follows/{theirs}")).body()));
      for (var way : List.of("/api/follows/{theirs}", "/instruments/{instruments}")) {
        assertEquals(404, other.open(known.in(way)).statusCode(), way);
      }
      for (var way : WAYS) {
        assertFalse(known.shownIn(other.open(way).body()), way);
      }
      // what other tests write is not theirs to hear of
      follows.forEach(follow -> end(insider, follow));
    }
  }

  private static void end(Visitor insider, String follow) {
    var ended =
        insider.send(
            Visitor.get("/api/follows/" + follow)
                .header("X-Requested-With", "page")
                .DELETE()
                .build());
    assertEquals(204, ended.statusCode(), ended.body());
  }

  private static void awaitTold(Visitor insider, SomeRecords known) {
    for (int attempt = 0; attempt < 100 && !told(insider, known); attempt++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    assertTrue(told(insider, known), "it tells nothing even to its own");
  }

  private static boolean told(Visitor insider, SomeRecords known) {
    return !Jsoup.parse(insider.open("/notices").body())
        .select("li:contains(" + known.word() + ")")
        .isEmpty();
  }
}

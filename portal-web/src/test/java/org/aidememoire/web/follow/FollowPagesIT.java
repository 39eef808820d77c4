package org.aidememoire.web.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class FollowPagesIT {

  private static final String LAW =
      """
      {"title": "A law that is followed by a button", "form": "LAW", "jurisdiction": "HOST_COUNTRY",
       "host": "TH", "force": "MADE"}
      """;

  @Test
  void aLawIsFollowedAndFollowedNoMoreOnItsPageWithoutAScript() {
    try (var desk = Visitor.of("ph-dmw", "head-office")) {
      var law = "/instruments/" + SomeRecords.create(desk, "/api/instruments", LAW);
      var before = desk.open(law);
      assertNotNull(read(before.body()).selectFirst("#follow"));
      assertEquals(302, desk.send(before, "form#following").statusCode());
      var following = read(desk.open("/following").body());
      assertNotNull(following.selectFirst("a[href=" + law + "]"));
      var after = desk.open(law);
      assertNotNull(read(after.body()).selectFirst("#unfollow"));
      assertEquals(302, desk.send(after, "form#following").statusCode());
      assertTrue(read(desk.open("/following").body()).select("a[href=" + law + "]").isEmpty());
    }
  }

  @Test
  void whatIsChosenTogetherIsFollowedTogetherAndEndedWhereItIsMarked() {
    try (var desk = Visitor.of("vn-moha", "desk")) {
      var empty = desk.send(desk.open("/following"), "form#adding");
      assertTrue(empty.body().contains("Choose a country, a topic or a ministry."), empty.body());
      var asked = desk.open("/following?country=MY&topic=wages");
      assertEquals(302, desk.send(asked, "form#adding").statusCode());
      var page = desk.open("/following");
      var marks = read(page.body()).select("input[name=follow]");
      assertEquals(2, marks.size());
      desk.send(page, "form#ending", "follow", marks.getFirst().val());
      assertEquals(1, read(desk.open("/following").body()).select("input[name=follow]").size());
      desk.send(desk.open("/following"), "form#ending", "follow", marks.getLast().val());
      assertTrue(read(desk.open("/following").body()).select("input[name=follow]").isEmpty());
    }
  }

  private static Document read(String page) {
    return Jsoup.parse(page);
  }
}

package org.aidememoire.web.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.http.HttpResponse;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record's form and its publishing, without a script: who gains access is asked about, once. */
@ArquillianTest
@RunAsClient
class RecordEditIT {

  private Visitor head;

  @BeforeEach
  void signIn() {
    head = Visitor.of("ph-dmw", "attache-bangkok");
  }

  @AfterEach
  void leave() {
    head.close();
  }

  private static Document page(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    return Jsoup.parse(answer.body(), answer.uri().toString());
  }

  private static String place(HttpResponse<String> answer) {
    assertEquals(302, answer.statusCode(), answer.body());
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("https?://[^/]*", "");
  }

  private String recorded(String title, String level) {
    var form = head.open("/law-updates/new");
    return place(
        head.send(form, "#record", "title", title, "changes", "A rule.", "sharing", level));
  }

  private void publish(String record) {
    place(head.send(head.open(record + "/steps/publish"), "#step"));
  }

  private static SortedSet<String> listed(Document page) {
    return new TreeSet<>(page.select("main tbody th").eachText());
  }

  private SortedSet<String> readers(String record) {
    return listed(page(head.open(record + "/readers")));
  }

  private void gained(SortedSet<String> before, SortedSet<String> named, SortedSet<String> after) {
    assertFalse(named.isEmpty());
    var both = new TreeSet<>(before);
    both.retainAll(named);
    assertEquals(new TreeSet<>(), both, "these could read it before");
    var all = new TreeSet<>(before);
    all.addAll(named);
    assertEquals(after, all);
  }

  @Test
  void nobodyIsAskedAboutReadersOfWhatCannotBeSaved() {
    var wrong = page(head.send(head.open("/law-updates/new"), "#record"));
    assertEquals(2, wrong.select(".summary li").size(), wrong.text());
    assertNull(wrong.selectFirst("#confirm"));

    var record = recorded("Kept in the ministry", "MINISTRY");
    publish(record);
    var form = head.open(record + "/edit");
    wrong = page(head.send(form, "#record", "title", "", "sharing", "HOST_CIRCLE"));
    assertNotNull(wrong.selectFirst(".summary a[href=#title]"));
    assertNull(wrong.selectFirst("#confirm"));
    wrong = page(head.send(form, "#record", "sharing", "HOST_CIRCLE"));
    assertNotNull(wrong.selectFirst(".summary a[href=#reason]"));
    assertNull(wrong.selectFirst("#confirm"));
  }

  @Test
  void aDraftIsSavedWithoutAQuestionAndItsPublishingNamesThoseWhoGain() {
    var record = recorded("For all in Thailand", "HOST_CIRCLE");
    var before = readers(record);
    var named = listed(page(head.open(record + "/steps/publish")));
    publish(record);
    gained(before, named, readers(record));
  }

  @Test
  void afterAStepOneLineSaysOnceWhoCanReadItNow() {
    var record = recorded("Said once", "MINISTRY");
    assertEquals("Saved.", page(head.open(record)).expectFirst(".done").text());
    publish(record);
    var said = page(head.open(record)).expectFirst("main [role=status]").text();
    var people = readers(record).size();
    assertEquals("Published. " + people + " people can read it now.", said);
    assertEquals(null, page(head.open(record)).selectFirst(".done"));
  }

  @Test
  void whereNobodyGainsNobodyIsAnnounced() {
    var record = recorded("Of the ministry", "MINISTRY");
    place(head.send(head.open(record + "/steps/report"), "#step"));
    var page = page(head.open(record + "/steps/publish"));
    assertEquals("en", page.expectFirst(".kicker a").attr("lang"));
    var box = page.expectFirst("#step .box").text();
    assertEquals("Nobody gains access", box.replaceAll(".*(Nobody gains access).*", "$1"));
    assertFalse(box.contains("access, from"), box);
  }

  @Test
  void whatIsPublishedIsSharedMoreWidelyOnceItIsSeenWhoGains() {
    var record = recorded("For the ministry first", "MINISTRY");
    publish(record);
    var before = readers(record);
    var asked =
        head.send(
            head.open(record + "/edit"), "#record", "sharing", "HOST_CIRCLE", "reason", "wider");
    var question = page(asked);
    assertEquals(before, readers(record));
    var named = listed(question);
    var title = question.expectFirst("#confirm-title").text();
    assertEquals(named.size() + "", title.replaceAll(" more .*", ""));
    var pressedByEnter = question.expectFirst("#record [type=submit]");
    assertEquals("", pressedByEnter.val(), "the Enter key would confirm");
    assertNotNull(page(head.send(asked, "#record")).selectFirst("#confirm"));
    assertEquals(before, readers(record));
    place(head.send(asked, "#record", "save", question.expectFirst("#confirm").val()));
    gained(before, named, readers(record));
  }

  @Test
  void anotherHostCountryHasOtherReaders() {
    var record = recorded("Of one country", "HOST_CIRCLE");
    publish(record);
    var asked = head.send(head.open(record + "/edit"), "#record", "host", "MY", "reason", "moved");
    assertNotNull(page(asked).selectFirst("#confirm"), "all in Malaysia would read it");
  }
}

package org.aidememoire.minutes;

import static org.aidememoire.minutes.HeldSession.MEMBER;
import static org.aidememoire.minutes.HeldSession.json;
import static org.aidememoire.minutes.HeldSession.object;
import static org.aidememoire.minutes.HeldSession.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.aidememoire.consultation.Attribution;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the draft to the last closed action by the API alone. */
@ArquillianTest
@RunAsClient
class MinutesApiIT {

  private Visitor convener;
  private Visitor member;
  private Visitor circle;
  private Visitor elsewhere;

  @BeforeEach
  void signIn() {
    convener = Visitor.of("la-molsw", "attache-bangkok");
    member = Visitor.of("kh-mlvt", "consul-bangkok");
    circle = Visitor.of("ph-dmw", "attache-bangkok");
    elsewhere = Visitor.of("ph-dmw", "attache-kl");
  }

  @AfterEach
  void leave() {
    List.of(convener, member, circle, elsewhere).forEach(Visitor::close);
  }

  private static JsonObject body(String... pairs) {
    var body = Json.createObjectBuilder();
    for (int i = 0; i < pairs.length; i += 2) {
      body.add(pairs[i], pairs[i + 1]);
    }
    return body.build();
  }

  private static JsonObject inDays(int days) {
    return body("deadline", Instant.now().plus(days, ChronoUnit.DAYS).toString());
  }

  private static JsonObject adoption(Visitor by, HeldSession held) {
    return object(by.open(held.minutes() + "/adoption"));
  }

  private static void circulate(HeldSession held) {
    held.done(held.convener(), "POST", held.minutes() + "/adoption/circulation", inDays(7));
  }

  private static JsonArray list(Visitor by, String path) {
    return (JsonArray) json(by.open(path).body());
  }

  private static String refused(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    return answer.body();
  }

  @Test
  void delegationsCorrectAndSignAndTheConvenersAnswer() {
    var held = HeldSession.of(convener, Attribution.ATTRIBUTED, "Counsellor");
    var row = held.write(StatementForm.STATEMENT, "Two cases were reported.");
    var late =
        refused(422, send(convener, "POST", held.minutes() + "/adoption/circulation", inDays(-1)));
    assertTrue(late.contains("\"deadline\"") && late.contains("has passed already"), late);
    circulate(held);
    held.done(convener, "PUT", held.minutes() + "/adoption/deadline", inDays(9));
    var wanted =
        Json.createObjectBuilder(body("delegation", MEMBER, "text", "Three cases were reported."))
            .add("base", 2)
            .add("reason", "One was overlooked.")
            .build();
    held.done(member, "POST", held.minutes() + "/statements/" + row + "/corrections", wanted);
    var proposed = list(convener, held.minutes() + "/corrections").getJsonObject(0);
    assertEquals("OPEN", proposed.getString("state"));
    var answer = held.minutes() + "/corrections/" + proposed.getString("id") + "/answer";
    refused(403, send(member, "PUT", answer, body("answer", "ACCEPT")));
    assertTrue(
        refused(422, send(convener, "PUT", answer, body("answer", "REJECT"))).contains("Say why"));
    assertTrue(refused(422, send(convener, "PUT", answer, body())).contains("\"answer\""));
    held.done(
        convener,
        "PUT",
        answer,
        body("answer", "COUNTER", "reason", "Uncounted.", "words", "Several"));
    var counter = list(member, held.minutes() + "/corrections").getJsonObject(1);
    assertEquals(proposed.getString("id"), counter.getString("counters"));
    var other = held.minutes() + "/corrections/" + counter.getString("id") + "/answer";
    held.done(convener, "PUT", other, body("answer", "ACCEPT"));
    assertTrue(convener.open(held.minutes()).body().contains("Several cases were reported."));
    held.done(
        convener, "POST", held.minutes() + "/adoption/revision", body("reason", "Counting again."));
    assertEquals("DESK", adoption(member, held).getString("stage"));
    held.adopt(member);
    var agreed = list(circle, held.minutes() + "/agreed").getJsonObject(0);
    assertEquals(
        MEMBER,
        agreed.getJsonArray("rows").getJsonObject(0).getString("delegation"),
        agreed::toString);
  }

  @Test
  void anActionIsItsPostsToClose() {
    var held = HeldSession.of(convener, Attribution.NONE, "Counsellor");
    var key = held.write(StatementForm.ACTION, "Publish the list of agencies.");
    held.adopt(member);
    var action = "/api/actions/" + key;
    assertTrue(member.open("/api/actions/own").body().contains(key));
    assertFalse(circle.open("/api/actions/own").body().contains(key));
    assertTrue(circle.open("/api/actions").body().contains(key));
    assertEquals(404, elsewhere.open(action).statusCode());
    var done = body("state", "DONE", "words", "It is on the board.");
    refused(403, send(circle, "PUT", action + "/closing", done));
    refused(404, send(elsewhere, "PUT", action + "/closing", done));
    var bare = refused(422, send(member, "PUT", action + "/closing", body("state", "OPEN")));
    assertTrue(bare.contains("\"state\"") && bare.contains("\"words\""), bare);
    var closed = (JsonObject) json(held.done(member, "PUT", action + "/closing", done));
    assertEquals("DONE", closed.getString("state"));
    refused(412, send(member, "PUT", action + "/closing", done));
    assertTrue(member.open("/api/actions/closed").body().contains(key));
    assertEquals(1, list(circle, held.minutes() + "/actions").size());
  }

  /** A delegation is told of the minutes that left it something to do; here of the agenda. */
  @Test
  void noticesAreReadUntilAMoment() {
    var missing = send(member, "POST", "/api/notices/reading", body());
    assertTrue(refused(422, missing).contains("\"until\""));
    var now = body("until", Instant.now().toString());
    var left = send(member, "POST", "/api/notices/reading", now);
    assertEquals(0, object(left).getInt("unread"), left.body());
    for (var item : object(member.open("/api/notices?limit=5")).getJsonArray("items")) {
      var notice = item.asJsonObject();
      assertTrue(notice.getBoolean("read"), notice::toString);
      assertEquals(200, member.open("/api/notices/" + notice.getString("id")).statusCode());
      assertEquals(404, circle.open("/api/notices/" + notice.getString("id")).statusCode());
    }
  }

  /** What a reader may ask of a session and of what is around it. */
  private static List<String> waysTo(HeldSession held) {
    var session = "/sessions/" + held.id();
    return List.of(
        session,
        session + "/minutes",
        session + "/agenda",
        session + "/history",
        "/consultations/" + held.series(),
        "/actions",
        "/api" + session,
        "/api" + session + "/calendar",
        "/api" + session + "/attendance",
        held.minutes(),
        held.minutes() + "/agreed",
        held.minutes() + "/actions",
        held.minutes() + "/adoption",
        held.minutes() + "/corrections",
        "/api/actions");
  }

  @Test
  void whomTheRuleDoesNotNameNobodyOutsideFinds() {
    for (var rule : List.of(Attribution.NONE, Attribution.BY_CONSTITUENCY)) {
      var delegate = SomeRecords.newWord();
      var held = HeldSession.of(convener, rule, delegate);
      held.write(StatementForm.STATEMENT, "Two cases were reported.");
      held.write(StatementForm.DECISION, "Agencies are inspected.");
      assertFalse(circle.open(held.minutes() + "/agreed").body().contains("Agencies"));
      held.adopt(member);
      var agreed = circle.open(held.minutes() + "/agreed").body();
      assertTrue(agreed.contains("Agencies") && !agreed.contains(MEMBER), agreed);
      var attended = "/api/sessions/" + held.id() + "/attendance";
      assertTrue(convener.open(attended).body().contains(delegate), "there is something to hide");
      for (var way : waysTo(held)) {
        var shown = circle.open(way).body();
        assertFalse(shown.contains(delegate), rule + " " + way + shown);
      }
      var found = object(circle.open("/api/search?q=" + delegate));
      assertEquals(0, found.getInt("total"), found::toString);
      assertFalse(circle.open("/search?q=" + delegate).body().contains(held.id()));
      assertEquals("[]", circle.open("/api/suggest?q=" + delegate.substring(0, 8)).body());
    }
  }
}

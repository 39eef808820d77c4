package org.aidememoire.minutes;

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
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.aidememoire.consultation.Attribution;
import org.aidememoire.realparts.RealParts;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said beside adopted minutes, which do not change. */
@ArquillianTest
@RunAsClient
class CorrigendaIT {

  private Visitor convener;
  private Visitor member;
  private Visitor circle;

  @BeforeEach
  void signIn() {
    convener = Visitor.of("la-molsw", "attache-bangkok");
    member = Visitor.of("kh-mlvt", "consul-bangkok");
    circle = Visitor.of("ph-dmw", "attache-bangkok");
  }

  @AfterEach
  void leave() {
    List.of(convener, member, circle).forEach(Visitor::close);
  }

  private static HttpResponse<String> issue(Visitor by, HeldSession held, String row, String text) {
    var draft =
        Json.createObjectBuilder()
            .add("row", row)
            .add("text", text)
            .add("reason", "A word was left out.")
            .build();
    return send(by, "POST", held.minutes() + "/corrigenda", draft);
  }

  private static JsonArray all(Visitor by, HeldSession held) {
    return (JsonArray) json(by.open(held.minutes() + "/corrigenda").body());
  }

  private static boolean whole(Visitor by, HeldSession held) {
    return object(by.open(held.minutes() + "/adoption")).getBoolean("whole");
  }

  @Test
  void theConvenersSayBesideAdoptedMinutesHowARowShouldRead() {
    var word = SomeRecords.newWord();
    var held = HeldSession.of(convener, Attribution.NONE, "Counsellor");
    var row = held.write(StatementForm.DECISION, "Agencies are inspected.");
    assertEquals(412, issue(convener, held, row, "Too early.").statusCode());
    held.adopt(member);
    assertEquals(403, issue(member, held, row, "Not mine.").statusCode());
    assertEquals(404, issue(circle, held, row, "Not mine.").statusCode());
    assertEquals(422, issue(convener, held, row, "Agencies are inspected.").statusCode());
    assertEquals(422, issue(convener, held, row, "x".repeat(20_001)).statusCode());
    assertEquals(422, issue(convener, held, UUID.randomUUID().toString(), "x").statusCode());
    assertEquals(200, issue(convener, held, row, "x".repeat(20_000)).statusCode());
    assertEquals(200, issue(convener, held, row, "All agencies are " + word + ".").statusCode());
    assertEquals(2, all(circle, held).size());
    assertTrue(whole(convener, held));
    var page = circle.open("/sessions/" + held.id() + "/minutes").body();
    assertTrue(page.contains("Agencies are inspected.") && page.contains(word), page);
    var found = object(circle.open("/api/search?type=decision&q=" + word));
    assertEquals(1, found.getInt("total"), found::toString);
    held.release(row);
    try (var anybody = new Visitor()) {
      var told = anybody.open("/communiques/" + held.id()).body();
      assertTrue(told.contains(word), "what is released reads as corrected");
    }
  }

  @Test
  void aCorrigendumThatWasChangedOrTakenOutIsFound() throws SQLException {
    var held = HeldSession.of(convener, Attribution.NONE, "Counsellor");
    var row = held.write(StatementForm.DECISION, "Agencies are inspected.");
    held.adopt(member);
    issue(convener, held, row, "All agencies are inspected.");
    issue(convener, held, row, "All agencies are inspected twice.");
    assertTrue(whole(convener, held));
    change(
        "update minutes_corrigendum set words = words || '.' where number = 2 and session = ",
        held);
    assertFalse(whole(convener, held));
    change(
        "update minutes_corrigendum set words = left(words, -1) where number = 2 and session = ",
        held);
    assertTrue(whole(convener, held));
    change("delete from minutes_corrigendum where number = 1 and session = ", held);
    assertFalse(whole(convener, held));
  }

  /** As whoever has the owner's password could do it. */
  private static void change(String change, HeldSession held) throws SQLException {
    var database = RealParts.database();
    try (var connection = database.connect(database.owner());
        var statement = connection.createStatement()) {
      statement.execute(change + "'" + held.id() + "'");
    }
  }

  @Test
  void thePageKeepsWhatWasTypedWhereTheReasonIsMissing() {
    var held = HeldSession.of(convener, Attribution.NONE, "Counsellor");
    var row = held.write(StatementForm.DECISION, "Agencies are inspected.");
    held.adopt(member);
    var form = convener.open("/sessions/" + held.id() + "/minutes/corrigendum?row=" + row);
    var sent =
        convener.send(form, "#minutes-corrigendum", "text", "All of them.", "issue", "issue");
    assertTrue(
        sent.body().contains("Say why.") && sent.body().contains("All of them."), sent.body());
    var done =
        convener.send(
            form,
            "#minutes-corrigendum",
            "text",
            "All of them.",
            "reason",
            "Left out.",
            "issue",
            "issue");
    assertEquals(302, done.statusCode(), done.body());
    var shown = all(circle, held).getJsonObject(0);
    assertEquals("All of them.", ((JsonObject) shown).getString("words"));
  }
}

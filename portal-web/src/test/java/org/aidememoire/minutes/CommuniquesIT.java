package org.aidememoire.minutes;

import static org.aidememoire.minutes.HeldSession.MEMBER;
import static org.aidememoire.minutes.HeldSession.object;
import static org.aidememoire.minutes.HeldSession.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.aidememoire.consultation.Attribution;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody is told of a session, and what nobody is told by it. */
@ArquillianTest
@RunAsClient
class CommuniquesIT {

  private Visitor convener;
  private Visitor member;
  private Visitor circle;
  private Visitor anybody;

  @BeforeEach
  void signIn() {
    convener = Visitor.of("la-molsw", "attache-bangkok");
    member = Visitor.of("kh-mlvt", "consul-bangkok");
    circle = Visitor.of("ph-dmw", "attache-bangkok");
    anybody = new Visitor();
  }

  @AfterEach
  void leave() {
    List.of(convener, member, circle, anybody).forEach(Visitor::close);
  }

  private static JsonObject choosing(String... keys) {
    return Json.createObjectBuilder()
        .add("decisions", Json.createArrayBuilder(List.of(keys)))
        .build();
  }

  private static int put(Visitor by, HeldSession held, String... keys) {
    return send(by, "PUT", address(held), choosing(keys)).statusCode();
  }

  private static String address(HeldSession held) {
    return "/api/communiques/" + held.id();
  }

  @Test
  void everybodyReadsTheDecisionsThatWereChosenAndNothingElse() {
    var delegate = SomeRecords.newWord();
    var held = HeldSession.of(convener, Attribution.NONE, delegate);
    held.write(StatementForm.STATEMENT, "We have two cases.");
    var told = held.write(StatementForm.DECISION, "Agencies are inspected.");
    held.write(StatementForm.DECISION, "Fees are looked at again.");
    held.adopt(member);
    assertEquals(404, anybody.open(address(held)).statusCode());
    held.release(told);
    for (var way :
        List.of(address(held), "/communiques/" + held.id(), "/papers/communique/" + held.id())) {
      var shown = anybody.open(way);
      assertEquals(200, shown.statusCode(), way);
      assertFalse(shown.body().contains("Fees are looked at again."), way);
      assertFalse(shown.body().contains("We have two cases."), way);
      assertFalse(shown.body().contains(MEMBER) || shown.body().contains(delegate), way);
    }
    assertTrue(
        anybody.open("/communiques/" + held.id()).body().contains("Agencies are inspected."));
    assertTrue(anybody.open("/communiques").body().contains(held.id()));
    assertTrue(anybody.open("/api/communiques").body().contains(held.id()));
    assertEquals(404, anybody.open("/api/sessions/" + held.id()).statusCode());
    assertEquals(404, anybody.open(held.minutes() + "/agreed").statusCode());
  }

  @Test
  void theHeadOfTheConveningPostReleasesItOnceTheMinutesAreAdopted() {
    var held = HeldSession.of(convener, Attribution.NONE, "Counsellor");
    var decision = held.write(StatementForm.DECISION, "Agencies are inspected.");
    var statement = held.write(StatementForm.STATEMENT, "We have two cases.");
    assertEquals(412, put(convener, held, decision), "before the adoption");
    held.adopt(member);
    assertEquals(403, put(member, held, decision));
    assertEquals(404, put(circle, held, decision));
    assertEquals(401, send(anybody, "PUT", address(held), choosing(decision)).statusCode());
    assertEquals(422, put(convener, held));
    assertEquals(422, put(convener, held, statement));
    assertEquals(422, put(convener, held, decision, UUID.randomUUID().toString()));
    held.release(decision);
    assertEquals(412, put(convener, held, decision), "there is one");
    assertEquals(403, withdrawn(member, held));
    assertEquals(204, withdrawn(convener, held));
    assertEquals(404, anybody.open("/communiques/" + held.id()).statusCode());
    assertEquals(404, withdrawn(convener, held));
    var again = object(send(convener, "PUT", address(held), choosing(decision)));
    assertEquals(1, again.getJsonArray("decisions").size(), again::toString);
  }

  /** Takes it back. */
  private static int withdrawn(Visitor by, HeldSession held) {
    var request = Visitor.get(address(held)).header("X-Requested-With", "page");
    return by.send(request.DELETE().build()).statusCode();
  }

  @Test
  void thePageOffersWhatWasAgreedAndKeepsWhatWasChosen() {
    var held = HeldSession.of(convener, Attribution.NONE, "Counsellor");
    var decision = held.write(StatementForm.DECISION, "Agencies are inspected.");
    held.adopt(member);
    var page = convener.open("/sessions/" + held.id() + "/communique");
    assertTrue(page.body().contains(decision), page.body());
    var none = convener.send(page, "#minutes-communique", "decisions", "", "release", "release");
    assertTrue(none.body().contains("Choose at least one decision."), none.body());
    var sent = convener.send(page, "#minutes-communique", "release", "release");
    assertEquals(302, sent.statusCode(), sent.body());
    assertTrue(
        anybody.open("/communiques/" + held.id()).body().contains("Agencies are inspected."));
    var back = convener.open("/sessions/" + held.id() + "/communique");
    assertEquals(
        302, convener.send(back, "#minutes-communique", "withdraw", "withdraw").statusCode());
    assertEquals(404, anybody.open("/communiques/" + held.id()).statusCode());
  }
}

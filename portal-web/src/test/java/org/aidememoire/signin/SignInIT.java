package org.aidememoire.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ArquillianTest
@RunAsClient
class SignInIT {

  @Test
  void anAttacheOfAnOidcMinistryIsKnownWithTheTokensOfToday() {
    try (var visitor = Visitor.of("ph-dmw", "attache-bangkok")) {
      var me = visitor.open("/api/me").body();
      assertTrue(me.contains("\"ministry\":\"ph-dmw\""), me);
      assertTrue(me.contains("\"host:TH\""), me);
    }
  }

  @Test
  void anAttacheOfASamlMinistryIsKnownToo() {
    try (var visitor = Visitor.of("la-molsw", "attache-bangkok")) {
      var me = visitor.open("/api/me").body();
      assertTrue(me.contains("\"ministry\":\"la-molsw\""), me);
      assertTrue(me.contains("\"host:TH\""), me);
    }
  }

  @Test
  void aNewcomerWithoutPostingReadsOnlyWhatIsPublic() {
    try (var visitor = Visitor.of("ph-dmw", "newcomer")) {
      var me = visitor.open("/api/me").body();
      assertTrue(me.contains("\"tokens\":[\"public\"]"), me);
      assertEquals(403, visitor.open("/api/posts").statusCode());
    }
  }

  @Test
  void aMachineActsForItsMinistryAlone() {
    try (var visitor = new Visitor()) {
      var request =
          Visitor.get("/api/me")
              .header("Authorization", "Bearer " + Visitor.machineToken("ph-dmw"))
              .build();
      var me = visitor.send(request);
      assertEquals(200, me.statusCode(), me.body());
      assertTrue(me.body().contains("\"name\":\"machine-ph-dmw\""), me.body());
      assertTrue(me.body().contains("\"ministry:ph-dmw\""), me.body());
    }
  }

  @Test
  void aForgedBearerTokenIsRefused() {
    try (var visitor = new Visitor()) {
      var token = Visitor.machineToken("ph-dmw");
      var forged = token.substring(0, token.length() - 4) + "AAAA";
      var request = Visitor.get("/api/me").header("Authorization", "Bearer " + forged).build();
      var answer = visitor.send(request);
      assertEquals(401, answer.statusCode());
      assertEquals("Bearer error=\"invalid_token\"", header(answer, "WWW-Authenticate"));
      assertProblem(answer);
      assertTrue(header(answer, "Set-Cookie").isEmpty(), header(answer, "Set-Cookie"));
    }
  }

  @Test
  void whoeverComesToTheApiAsNobodyIsAskedToSignIn() {
    try (var visitor = new Visitor()) {
      var change =
          Visitor.get("/api/law-updates")
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString("{}"))
              .build();
      for (var request : List.of(Visitor.get("/api/me").build(), change)) {
        var answer = visitor.send(request);
        assertEquals(401, answer.statusCode(), answer.body());
        assertEquals("Bearer", header(answer, "WWW-Authenticate"));
        assertProblem(answer);
      }
    }
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static void assertProblem(HttpResponse<String> answer) {
    assertTrue(
        header(answer, "Content-Type").startsWith("application/problem+json"), answer.body());
    assertTrue(answer.body().contains("\"status\":" + answer.statusCode()), answer.body());
  }

  @Test
  void aChangeWithTheSessionCookieNeedsTheSignOfAPageOfThePortal() {
    try (var visitor = Visitor.of("ph-dmw", "attache-bangkok")) {
      var forged =
          Visitor.get("/api/law-updates")
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString("{}"))
              .build();
      assertEquals(403, visitor.send(forged).statusCode());
      var own =
          Visitor.get("/api/law-updates")
              .header("Content-Type", "application/json")
              .header("X-Requested-With", "portal")
              .POST(BodyPublishers.ofString("{}"))
              .build();
      assertEquals(422, visitor.send(own).statusCode());
    }
  }

  @ParameterizedTest
  @CsvSource({"ph-dmw,attache-bangkok", "la-molsw,attache-bangkok"})
  void whoeverSignsOutAtTheMinistryIsSignedOutOfThePortal(String ministry, String username) {
    try (var visitor = Visitor.of(ministry, username)) {
      assertEquals(200, visitor.open("/api/me").statusCode());
      visitor.signOutAtTheMinistry(ministry);
      assertEquals(401, visitor.open("/api/me").statusCode());
      assertTrue(visitor.open("/directory").uri().getPath().startsWith("/sign-in"));
    }
  }

  @Test
  void whoComesBackFromTheBrokerToALostSessionIsAskedToBeginAnew() {
    try (var visitor = new Visitor()) {
      var page = visitor.open("/signed-in?state=lost&code=spent");
      assertEquals("/sign-in?failed=true", page.uri().getPath() + "?" + page.uri().getQuery());
      assertTrue(page.body().contains("Signing in did not work"), page.body());
    }
  }

  @Test
  void anAnswerThatNobodyWaitsForDisturbsNoSignInThatIsUnderWay() {
    try (var visitor = new Visitor()) {
      var login = visitor.open("/sign-in/start?ministry=ph-dmw&to=/directory");
      var page = visitor.open("/signed-in?code=x&state=y");
      assertTrue(page.body().contains("Signing in did not work"), page.body());
      assertEquals("/directory", visitor.password(login, "attache-bangkok").uri().getPath());
    }
  }

  @ParameterizedTest
  @CsvSource({"ph-dmw,attache-bangkok", "la-molsw,attache-bangkok"})
  void eachOfTwoTabsLandsWhereItWasGoing(String ministry, String username) {
    try (var visitor = new Visitor()) {
      var start = "/sign-in/start?ministry=" + ministry + "&to=";
      var first = visitor.open(start + "/directory");
      var second = visitor.open(start + "/saved-searches");
      assertEquals("/saved-searches", visitor.password(second, username).uri().getPath());
      var landed = visitor.password(first, username);
      assertEquals("/directory", landed.uri().getPath(), landed.body());
      assertEquals(200, landed.statusCode());
      assertEquals(200, visitor.open("/api/me").statusCode());
      assertEquals("/", visitor.open("/signed-in?code=x&state=y").uri().getPath());
    }
  }

  @Test
  void beginningToSignInMakesNoSession() {
    try (var visitor = new Visitor()) {
      var answer = visitor.send(Visitor.get("/sign-in/start?ministry=ph-dmw").build());
      assertTrue(
          answer.headers().allValues("Set-Cookie").stream().noneMatch(c -> c.contains("SESSION")),
          answer.headers()::toString);
    }
  }

  @Test
  void whatSomebodySignedInReadsIsKeptByNoBrowser() {
    try (var visitor = Visitor.of("ph-dmw", "attache-bangkok")) {
      assertEquals("no-store", header(visitor.open("/directory"), "Cache-Control"));
      var out = Visitor.get("/sign-out").POST(BodyPublishers.noBody()).build();
      assertEquals("\"cache\", \"storage\"", header(visitor.send(out), "Clear-Site-Data"));
    }
  }

  @Test
  void onlyTheBrokersOwnWordEndsASession() {
    try (var visitor = new Visitor()) {
      for (var token : List.of("", "no.token.this", Visitor.machineToken("ph-dmw"))) {
        var word =
            Visitor.get("/sign-out/broker")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("logout_token=" + token))
                .build();
        assertEquals(400, visitor.send(word).statusCode(), token);
      }
    }
  }
}

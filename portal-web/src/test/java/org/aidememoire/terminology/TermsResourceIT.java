package org.aidememoire.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class TermsResourceIT {

  private static HttpRequest.Builder change(String address, String type) {
    return Visitor.get(address).header("X-Requested-With", "test").header("Content-Type", type);
  }

  @Test
  void whoIsNotSignedInReadsNothing() {
    try (var anybody = new Visitor()) {
      assertEquals(401, anybody.open("/api/terms").statusCode());
      assertEquals(401, anybody.open("/api/terms.csv").statusCode());
      assertEquals(401, anybody.open("/api/terms/minimum-wage").statusCode());
    }
  }

  @Test
  void whoIsSignedInReadsTheListAsJsonCsvAndTbx() {
    try (var newcomer = Visitor.of("ph-dmw", "newcomer")) {
      assertTrue(newcomer.open("/api/terms?q=minimum+wage").body().contains("ค่าจ้างขั้นต่ำ"));
      var csv = newcomer.open("/api/terms.csv");
      assertTrue(csv.body().startsWith("\uFEFFconcept,topic,source,note,en,th"), csv.body());
      assertTrue(type(csv).startsWith("text/csv"), type(csv));
      var tbx = newcomer.open("/api/terms.tbx");
      assertTrue(tbx.body().contains("<conceptEntry id=\"minimum-wage\">"));
      assertEquals(csv.body(), accepted(newcomer, "text/csv").body());
      assertEquals(tbx.body(), accepted(newcomer, "application/x-tbx+xml").body());
      assertTrue(type(accepted(newcomer, "*/*")).startsWith("application/json"));
      assertEquals(404, newcomer.open("/api/terms.exe").statusCode());
      assertEquals(404, newcomer.open("/api/terms/no-such-concept").statusCode());
    }
  }

  private static HttpResponse<String> accepted(Visitor visitor, String type) {
    return visitor.send(Visitor.get("/api/terms").header("Accept", type).build());
  }

  private static String type(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Type").orElseThrow();
  }

  @Test
  void theSecretariatKeepsTheListAndOthersAreTold() {
    var id = "c" + UUID.randomUUID();
    var body = "{\"id\":\"%s\",\"topic\":\"tests\",\"labels\":{\"en\":[\"one\"]}}".formatted(id);
    try (var attache = Visitor.of("ph-dmw", "attache-bangkok");
        var secretariat = Visitor.of("ilo", "secretariat")) {
      var post = change("/api/terms", "application/json").POST(BodyPublishers.ofString(body));
      var refused = attache.send(post.build());
      assertEquals(403, refused.statusCode());
      assertTrue(refused.body().contains("secretariat"), refused.body());
      var made = secretariat.send(post.build());
      assertEquals(201, made.statusCode(), made.body());
      var address = made.headers().firstValue("Location").orElseThrow();
      assertEquals("\"1\"", made.headers().firstValue("ETag").orElseThrow());
      var put =
          change(address, "application/json")
              .header("If-Match", "\"1\"")
              .PUT(BodyPublishers.ofString(body.replace("one", "two")));
      assertEquals(403, attache.send(put.build()).statusCode());
      assertEquals(200, secretariat.send(put.build()).statusCode());
      assertEquals(412, secretariat.send(put.build()).statusCode());
      assertTrue(attache.open(address).body().contains("\"two\""));
      var delete = change(address, "text/plain").header("If-Match", "\"2\"").DELETE();
      assertEquals(403, attache.send(delete.build()).statusCode());
      assertEquals(204, secretariat.send(delete.build()).statusCode());
      assertEquals(404, attache.open(address).statusCode());
    }
  }

  @Test
  void aFileSaysWhatItWouldChangeAndThenChangesIt() {
    var id = "c" + UUID.randomUUID();
    var csv = "concept,topic,en\n" + id + ",tests,word\n";
    try (var secretariat = Visitor.of("ilo", "secretariat")) {
      var asked = change("/api/terms/import", "text/csv").POST(BodyPublishers.ofString(csv));
      var plan = secretariat.send(asked.build());
      assertEquals(200, plan.statusCode(), plan.body());
      assertTrue(plan.body().contains("\"applied\":false"), plan.body());
      assertEquals(404, secretariat.open("/api/terms/" + id).statusCode());
      var number = plan.body().replaceAll("(?s).*\"number\":(\\d+).*", "$1");
      var done = secretariat.send(asked.header("If-Match", "\"" + number + "\"").build());
      assertTrue(done.body().contains("\"applied\":true"), done.body());
      assertEquals(200, secretariat.open("/api/terms/" + id).statusCode());
      assertEquals(412, secretariat.send(asked.build()).statusCode());
      var bad =
          change("/api/terms/import", "application/x-tbx+xml")
              .POST(
                  BodyPublishers.ofString(
                      "<!DOCTYPE tbx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><tbx>&x;</tbx>"));
      var refused = secretariat.send(bad.build()).body();
      assertTrue(refused.contains("DOCTYPE"), refused);
      assertFalse(refused.contains("root:"), refused);
    }
  }
}

package org.aidememoire.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.consultation.Attribution;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;

/** A held session of the Lao and Cambodian posts in Bangkok, by the API alone. */
record HeldSession(String series, String id, Visitor convener) {

  static final String MEMBER = "kh-mlvt-bkk";

  private static final String SERIES =
      """
      {"title": "Consultation", "host": "TH", "purpose": "We meet.", "zone": "Asia/Bangkok",
       "posts": ["kh-mlvt-bkk"], "attribution": "%s", "sharing": {"level": "HOST_CIRCLE"}}
      """;

  private static final String SESSION =
      """
      {"title": "Session", "startsOn": "%s", "startsAt": "09:30", "endsAt": "16:30",
       "venue": "Room 1", "sharing": {"level": "COMMUNITY"}}
      """;

  private static final String TOPIC =
      """
      {"title": "Fees", "why": "They rise.", "updates": [%s], "sharing": {"level": "COMMUNITY"}}
      """;

  /**
   * Its minutes are in draft.
   *
   * @param background the keys of law updates
   */
  static HeldSession of(
      Visitor convener, Attribution rule, String delegates, String... background) {
    var series = SomeRecords.create(convener, "/api/consultations", SERIES.formatted(rule));
    SomeRecords.take(convener, "/api/consultations/" + series, "open");
    var within = "/api/consultations/" + series;
    var day = LocalDate.now().minusDays(2);
    var id = SomeRecords.create(convener, within + "/sessions", SESSION.formatted(day));
    var held = new HeldSession(series, id, convener);
    var topic = SomeRecords.create(convener, within + "/topics", topic(background));
    SomeRecords.take(convener, "/api/topics/" + topic, "propose");
    held.arrange(topic);
    var attends =
        Json.createObjectBuilder()
            .add("delegation", MEMBER)
            .add("reply", "ATTENDING")
            .add("delegates", delegates)
            .build();
    held.done(convener, "PUT", "/api/sessions/" + id + "/attendance", attends);
    List.of("circulate_agenda", "hold", "draft_minutes").forEach(held::step);
    return held;
  }

  private static String topic(String... background) {
    var keys = Stream.of(background).map(key -> '"' + key + '"').collect(Collectors.joining(","));
    return TOPIC.formatted(keys);
  }

  private void arrange(String topic) {
    step("schedule");
    var agenda = "/api/sessions/" + id + "/agenda";
    var version = object(convener.open(agenda)).getInt("version");
    var items =
        Json.createArrayBuilder()
            .add(Json.createObjectBuilder().add("minutes", 10))
            .add(Json.createObjectBuilder().add("topic", topic).add("minutes", 30));
    var order = Json.createObjectBuilder().add("version", version).add("items", items).build();
    done(convener, "PUT", agenda, order);
  }

  private void step(String step) {
    SomeRecords.take(convener, "/api/sessions/" + id, step);
  }

  /** The address of the minutes on the API. */
  String minutes() {
    return "/api/minutes/" + id;
  }

  /** A row of the member's delegation, by its key. */
  String write(StatementForm form, String text) {
    var row = UUID.randomUUID().toString();
    var marked =
        Json.createObjectBuilder()
            .add("item", "Recruitment fees")
            .add("delegation", MEMBER)
            .add("form", form.name());
    if (form == StatementForm.ACTION) {
      marked.add("owner", MEMBER).add("due", LocalDate.now().plusDays(30).toString());
    }
    var at = minutes() + "/statements/" + row;
    done(convener, "PUT", at, marked.build());
    var typed =
        Json.createObjectBuilder()
            .add("client", UUID.randomUUID().toString())
            .add("sequence", 1)
            .add("base", 1)
            .add("text", text)
            .build();
    done(convener, "POST", at + "/texts", typed);
    return row;
  }

  /** As the member's delegation does, who is the last to answer. */
  void adopt(Visitor member) {
    var deadline = Instant.now().plus(7, ChronoUnit.DAYS).toString();
    var until = Json.createObjectBuilder().add("deadline", deadline).build();
    var circulated = done(convener, "POST", minutes() + "/adoption/circulation", until);
    var agrees =
        Json.createObjectBuilder()
            .add("delegation", MEMBER)
            .add("what", "AGREED")
            .add("words", "by the letter of its ministry")
            .add("hash", ((JsonObject) json(circulated)).getString("hash"))
            .build();
    var answer = done(member, "POST", minutes() + "/adoption/sign-offs", agrees);
    assertEquals("ADOPTED", ((JsonObject) json(answer)).getString("stage"), answer);
  }

  /** Tells everybody that decision. */
  String release(String decision) {
    var chosen =
        Json.createObjectBuilder()
            .add("decisions", Json.createArrayBuilder().add(decision))
            .build();
    return done(convener, "PUT", "/api/communiques/" + id, chosen);
  }

  /** Sends it as a page does. */
  static HttpResponse<String> send(Visitor by, String verb, String path, JsonObject body) {
    return by.send(
        Visitor.get(path)
            .header("X-Requested-With", "page")
            .header("Content-Type", "application/json")
            .method(verb, BodyPublishers.ofString(body.toString()))
            .build());
  }

  /** Sends it, is not refused, and gives what was answered. */
  String done(Visitor by, String verb, String path, JsonObject body) {
    var answer = send(by, verb, path, body);
    assertEquals(200, answer.statusCode(), verb + " " + path + " " + answer.body());
    return answer.body();
  }

  static JsonObject object(HttpResponse<String> answer) {
    return (JsonObject) json(answer.body());
  }

  static JsonStructure json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.read();
    }
  }
}

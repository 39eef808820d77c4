package org.aidememoire.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Every way out, tried by those who may not read: a record of a ministry's head office with a file.
 * Whoever adds a way out adds it to {@link #WAYS}. The same ways are tried by one who may read, so
 * that a way that never shows anything does not pass for a tight one.
 */
@ArquillianTest
@RunAsClient
class LeakIT {

  /** What a page asks while somebody types in its field for instruments. */
  private static final String FINDER = "/law-updates/new?instruments-find_query=";

  /** {@code {id}} the record, {@code {file}} its file, {@code {word}} a word of its title. */
  private static final List<String> WAYS =
      List.of(
          "/api/instruments/{id}",
          "/api/instruments?limit=100",
          "/api/search?q={word}",
          "/api/search?q={word}&type=instrument",
          "/api/suggest?q={start}",
          "/api/attachments?record={id}",
          "/api/attachments/{file}",
          "/api/attachments/{file}/content",
          "/instruments",
          "/instruments/{id}",
          "/instruments/{id}/readers",
          "/instruments/{id}/history",
          "/search?q={word}",
          "/search?q={word}&country=TH",
          "/files/{file}/note.txt",
          FINDER + "{word}");

  private static final Map<String, String> NOTHING =
      Map.of(
          "id", "00000000-0000-4000-8000-000000000001",
          "file", "00000000-0000-4000-8000-000000000002",
          "word", "nosuchword",
          "start", "nosuch");

  private static final List<String[]> OUTSIDERS =
      List.of(
          new String[] {"id-kemnaker", "attache-bangkok"},
          new String[] {"ilo", "secretariat"},
          new String[] {"th-mol", "observer"},
          new String[] {"ph-dmw", "newcomer"});

  @Test
  void noWayOutShowsAMinistrysRecordToOthers() {
    var word = "leak" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    var token = Visitor.machineToken("ph-dmw");
    var known = record(word, token);
    try (var insider = Visitor.of("ph-dmw", "desk")) {
      for (var way : WAYS) {
        var answer = ask(insider, way, known);
        assertEquals(200, answer.statusCode(), way + " " + answer.body());
        assertTrue(shows(answer.body(), known), "shows nothing even to its own: " + way);
      }
    }
    for (var account : OUTSIDERS) {
      try (var outsider = Visitor.of(account[0], account[1])) {
        tryAll(outsider, String.join(".", account), known);
      }
    }
    try (var anybody = new Visitor()) {
      tryAll(anybody, "anybody", known);
    }
  }

  private static void tryAll(Visitor outsider, String who, Map<String, String> known) {
    for (var way : WAYS) {
      var answer = ask(outsider, way, known);
      var asked = address(way, known);
      assertTrue(!shows(without(answer.body(), asked), known), who + " sees by " + way);
      var nothing = ask(outsider, way, NOTHING);
      assertEquals(
          nothing.statusCode(),
          answer.statusCode(),
          who + " is answered otherwise than for what does not exist, by " + way);
    }
  }

  private static HttpResponse<String> ask(Visitor who, String way, Map<String, String> known) {
    return way.startsWith(FINDER)
        ? who.send(
            Visitor.get("/law-updates/new")
                .header("Faces-Request", "partial/ajax")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "jakarta.faces.partial.ajax=true&jakarta.faces.source=instruments-find"
                            + "&jakarta.faces.partial.execute=instruments-find"
                            + "&jakarta.faces.partial.render=instruments-find"
                            + "&instruments-find=instruments-find&record=record"
                            + "&jakarta.faces.ViewState=stateless&instruments-find_query="
                            + known.get("word")))
                .build())
        : who.open(address(way, known));
  }

  /** What was asked may be said back; that tells nobody anything. */
  private static String without(String body, String asked) {
    return body.replace(asked, "");
  }

  private static boolean shows(String body, Map<String, String> known) {
    return body.contains("Act " + known.get("word"))
        // a page says the question back in its search box, an answer of the API does not
        || (body.startsWith("{") || body.startsWith("["))
            && body.contains("\"" + known.get("word") + "\"")
        || body.contains("words of " + known.get("word"))
        || body.contains("/instruments/" + known.get("id"))
        || body.contains("\"" + known.get("id") + "\"");
  }

  private static String address(String way, Map<String, String> known) {
    var address = way;
    for (var value : known.entrySet()) {
      address = address.replace("{" + value.getKey() + "}", value.getValue());
    }
    return address;
  }

  private static Map<String, String> record(String word, String token) {
    try (var machine = new Visitor()) {
      var created =
          machine.send(
              Visitor.get("/api/instruments")
                  .header("Authorization", "Bearer " + token)
                  .header("Content-Type", "application/json")
                  .POST(
                      BodyPublishers.ofString(
                          """
                          {"title": "Act %s", "form": "LAW", "jurisdiction": "HOST_COUNTRY",
                           "host": "TH", "language": "en"}
                          """
                              .formatted(word)))
                  .build());
      assertEquals(201, created.statusCode(), created.body());
      var id = created.body().replaceAll("(?s).*\"id\":\"([0-9a-f-]{36})\".*", "$1");
      publish(machine, id, token);
      var file = attach(machine, id, word, token);
      var known = new LinkedHashMap<String, String>();
      known.put("id", id);
      known.put("file", file);
      known.put("word", word);
      known.put("start", word.substring(0, 8));
      return known;
    }
  }

  private static void publish(Visitor machine, String id, String token) {
    var published =
        machine.send(
            Visitor.get("/api/instruments/" + id + "/publish")
                .header("Authorization", "Bearer " + token)
                .header("If-Match", "\"1\"")
                .POST(BodyPublishers.noBody())
                .build());
    assertEquals(200, published.statusCode(), published.body());
  }

  private static String attach(Visitor machine, String id, String word, String token) {
    var added =
        machine.send(
            Visitor.get("/api/attachments?name=note.txt&record=" + id)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("The words of " + word + " stand here."))
                .build());
    assertEquals(201, added.statusCode(), added.body());
    var file = added.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    awaitChecked(machine, file, token);
    return file;
  }

  private static void awaitChecked(Visitor machine, String file, String token) {
    for (int attempt = 0; attempt < 120; attempt++) {
      var state =
          machine.send(
              Visitor.get("/api/attachments/" + file)
                  .header("Authorization", "Bearer " + token)
                  .build());
      if (state.body().contains("\"AVAILABLE\"")) {
        return;
      }
      try {
        Thread.sleep(250);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError("the file was not checked within 30 s");
  }
}

package org.aidememoire.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Every way out, tried by those who may not read: an instrument of a ministry's head office with a
 * file, a law update that waits for its release, and a public law update that cites the instrument.
 * Whoever adds a way out adds it to {@link #WAYS}. The same ways are tried by one who may read, so
 * that a way that never shows anything does not pass for a tight one.
 */
@ArquillianTest
@RunAsClient
class LeakIT {

  /** What a page asks while somebody types in its field for instruments. */
  private static final String FINDER = "/law-updates/new?instruments-find_query=";

  /**
   * {@code {id}} the instrument, {@code {file}} its file, {@code {word}} a word of its title,
   * {@code {start}} how the word begins, {@code {slip}} the word with a slip in it, {@code
   * {update}} the public law update that cites it.
   */
  private static final List<String> WAYS =
      List.of(
          "/api/instruments/{id}",
          "/api/instruments?limit=100",
          "/api/law-updates/{update}",
          "/api/law-updates?limit=100",
          "/api/search?q={word}",
          "/api/search?q={word}&type=instrument",
          "/api/search?q={slip}",
          "/api/suggest?q={start}",
          "/api/attachments?record={id}",
          "/api/attachments/{file}",
          "/api/attachments/{file}/content",
          "/",
          "/news",
          "/waiting",
          "/taking-effect",
          "/law-updates",
          "/law-updates/{update}",
          "/instruments",
          "/instruments/{id}",
          "/instruments/{id}/readers",
          "/instruments/{id}/history",
          "/search?q={word}",
          "/search?q={word}&country=TH",
          "/search?q={slip}",
          "/files/{file}/note.txt",
          FINDER + "{word}");

  private static final Map<String, String> NOTHING =
      Map.of(
          "id", "00000000-0000-4000-8000-000000000001",
          "file", "00000000-0000-4000-8000-000000000002",
          "word", "nosuchword",
          "start", "nosuch",
          "slip", "nosuchwort");

  /** What a page of the portal sends beside its session, where a machine sends its token. */
  private static final String OF_THE_PORTAL = "page";

  private static final List<String[]> OUTSIDERS =
      List.of(
          new String[] {"id-kemnaker", "attache-bangkok"},
          new String[] {"ilo", "secretariat"},
          new String[] {"th-mol", "observer"},
          new String[] {"ph-dmw", "newcomer"});

  @Test
  void noWayOutShowsAMinistrysRecordToOthers() {
    var word = "leak" + letters(12);
    Map<String, String> known;
    try (var insider = Visitor.of("ph-dmw", "head-office")) {
      known = record(word, insider);
    }
    try (var insider = Visitor.of("ph-dmw", "head-office")) {
      for (var way : WAYS) {
        awaitShown(insider, way, known);
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

  /** What does not exist; the public law update does. */
  private static Map<String, String> nothing(Map<String, String> known) {
    var nothing = new LinkedHashMap<>(known);
    nothing.putAll(NOTHING);
    return nothing;
  }

  /** A suggestion is given up after half a second, which a cold and busy machine may need. */
  private static void awaitShown(Visitor insider, String way, Map<String, String> known) {
    var answer = ask(insider, way, known);
    for (int attempt = 0; attempt < 20 && !shows(answer.body(), way, known); attempt++) {
      answer = ask(insider, way, known);
    }
    assertEquals(200, answer.statusCode(), way + " " + answer.body());
    assertTrue(shows(answer.body(), way, known), "shows nothing even to its own: " + way);
  }

  private static void tryAll(Visitor outsider, String who, Map<String, String> known) {
    for (var way : WAYS) {
      var answer = ask(outsider, way, known);
      var asked = address(way, known);
      assertTrue(!shows(without(answer.body(), asked), way, known), who + " sees by " + way);
      var nothing = ask(outsider, way, nothing(known));
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

  private static boolean shows(String body, String way, Map<String, String> known) {
    return body.contains("Act " + known.get("word"))
        || !way.contains("{word}") && body.contains(known.get("word"))
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

  private static String letters(int count) {
    var letters = new StringBuilder();
    for (char digit : UUID.randomUUID().toString().replace("-", "").toCharArray()) {
      letters.append((char) ('a' + Character.digit(digit, 16)));
    }
    return letters.substring(0, count);
  }

  private static Map<String, String> record(String word, Visitor insider) {
    var token = "Bearer " + Visitor.machineToken("ph-dmw");
    try (var machine = new Visitor()) {
      var id =
          create(
              machine,
              "/api/instruments",
              """
              {"title": "Act %s", "form": "LAW", "jurisdiction": "HOST_COUNTRY", "force": "MADE",
               "inForceOn": "%s", "host": "TH", "language": "en"}
              """
                  .formatted(word, LocalDate.now(ZoneOffset.UTC).plusDays(2)),
              token);
      step(machine, "/api/instruments/" + id + "/publish", token);
      var waiting =
          create(
              machine,
              "/api/law-updates",
              """
              {"title": "Act %s is waiting", "host": "TH", "changes": "Something."}
              """
                  .formatted(word),
              token);
      step(machine, "/api/law-updates/" + waiting + "/report", token);
      var update =
          create(
              insider,
              "/api/law-updates",
              """
              {"title": "A change", "host": "TH", "changes": "Something.", "instruments": ["%s"],
               "sharing": {"level": "PUBLIC"}}
              """
                  .formatted(id),
              OF_THE_PORTAL);
      step(insider, "/api/law-updates/" + update + "/publish", OF_THE_PORTAL);
      var known = new LinkedHashMap<String, String>();
      known.put("id", id);
      known.put("file", attach(machine, id, word, token));
      known.put("word", word);
      known.put("start", word.substring(0, 8));
      known.put("slip", word.substring(0, word.length() - 1) + "z");
      known.put("update", update);
      return known;
    }
  }

  private static String create(Visitor machine, String path, String draft, String token) {
    var created =
        machine.send(
            Visitor.get(path)
                .header(token.startsWith("Bearer ") ? "Authorization" : "X-Requested-With", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(draft))
                .build());
    assertEquals(201, created.statusCode(), created.body());
    return created.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
  }

  private static void step(Visitor machine, String path, String token) {
    var taken =
        machine.send(
            Visitor.get(path)
                .header(token.startsWith("Bearer ") ? "Authorization" : "X-Requested-With", token)
                .header("If-Match", "\"1\"")
                .POST(BodyPublishers.noBody())
                .build());
    assertEquals(200, taken.statusCode(), taken.body());
  }

  private static String attach(Visitor machine, String id, String word, String token) {
    var added =
        machine.send(
            Visitor.get("/api/attachments?name=note.txt&record=" + id)
                .header("Authorization", token)
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
              Visitor.get("/api/attachments/" + file).header("Authorization", token).build());
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

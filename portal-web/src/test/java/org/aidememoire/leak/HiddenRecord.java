package org.aidememoire.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.realparts.Visitor;

/**
 * An instrument of a ministry's head office with a file, a law update that waits for its release,
 * and a public law update that cites the instrument.
 */
final class HiddenRecord {

  /** What a page of the portal sends beside its session, where a machine sends its token. */
  static final String OF_THE_PORTAL = "page";

  private HiddenRecord() {}

  /** A word that stands nowhere else. */
  static String word() {
    var word = new StringBuilder("leak");
    for (char digit : UUID.randomUUID().toString().replace("-", "").toCharArray()) {
      word.append((char) ('a' + Character.digit(digit, 16)));
    }
    return word.substring(0, 16);
  }

  /** Whether the answer has anything of the record beside a word that somebody typed. */
  static boolean shows(String body, Map<String, String> known) {
    return body.contains("Act " + known.get("word"))
        || body.contains("words of " + known.get("word"))
        || body.contains("/instruments/" + known.get("id"))
        || body.contains("\"" + known.get("id") + "\"");
  }

  /** A way with what is known put in the place of the names in braces. */
  static String address(String way, Map<String, String> known) {
    var address = way;
    for (var value : known.entrySet()) {
      address = address.replace("{" + value.getKey() + "}", value.getValue());
    }
    return address;
  }

  static Map<String, String> of(String word, Visitor insider) {
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

  static String create(Visitor machine, String path, String draft, String token) {
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

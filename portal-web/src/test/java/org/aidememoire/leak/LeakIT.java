package org.aidememoire.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** What a form asks while somebody types in its field for instruments. */
  private static final String FINDER = "/finders/instrumentFinder?q=";

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
          "/api/search?q={word}&facets=ministry&marks=false",
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
          "/eli/th/law/undated/{id}",
          "/instruments/{id}/readers",
          "/instruments/{id}/history",
          "/search?q={word}",
          "/search?q={word}&country=TH",
          "/search?q={slip}",
          "/files/{file}/note.txt",
          FINDER + "{word}");

  /**
   * Ways of the term list and of what is asked: they tell nobody of records, not even those who may
   * read them.
   */
  private static final List<String> WITHOUT_RECORDS =
      List.of(
          "/terms",
          "/terms?q={word}",
          "/asked",
          "/asked?show=vain",
          "/api/terms?q={word}",
          "/api/terms.csv",
          "/api/terms.tbx");

  private static final Map<String, String> NOTHING =
      Map.of(
          "id", "00000000-0000-4000-8000-000000000001",
          "file", "00000000-0000-4000-8000-000000000002",
          "word", "nosuchword",
          "start", "nosuch",
          "slip", "nosuchwort");

  private static final List<String[]> OUTSIDERS =
      List.of(
          new String[] {"id-kemnaker", "attache-bangkok"},
          new String[] {"ilo", "secretariat"},
          new String[] {"th-mol", "observer"},
          new String[] {"ph-dmw", "newcomer"});

  @Test
  void noWayOutShowsAMinistrysRecordToOthers() {
    var word = HiddenRecord.word();
    Map<String, String> known;
    try (var insider = Visitor.of("ph-dmw", "head-office")) {
      known = HiddenRecord.of(word, insider);
    }
    try (var insider = Visitor.of("ph-dmw", "head-office")) {
      for (var way : WAYS) {
        awaitShown(insider, way, known);
      }
      tryWithoutRecords(insider, "head-office", known);
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
    tryWithoutRecords(outsider, who, known);
  }

  /** The word that was typed may stand there, for somebody typed it; nothing that it leads to. */
  private static void tryWithoutRecords(Visitor asker, String who, Map<String, String> known) {
    for (var way : WITHOUT_RECORDS) {
      var body = ask(asker, way, known).body();
      assertTrue(!HiddenRecord.shows(body, known), who + " sees by " + way);
      assertTrue(
          !way.startsWith("/api") || way.contains("{word}") || !body.contains(known.get("word")),
          who + " is given the word by " + way);
    }
  }

  private static HttpResponse<String> ask(Visitor who, String way, Map<String, String> known) {
    return who.open(address(way, known));
  }

  /** What was asked may be said back; that tells nobody anything. */
  private static String without(String body, String asked) {
    return body.replace(asked, "");
  }

  private static boolean shows(String body, String way, Map<String, String> known) {
    return HiddenRecord.shows(body, known)
        || !way.contains("{word}") && body.contains(known.get("word"))
        // a page says the question back in its search box, an answer of the API does not
        || (body.startsWith("{") || body.startsWith("["))
            && body.contains("\"" + known.get("word") + "\"");
  }

  private static String address(String way, Map<String, String> known) {
    return HiddenRecord.address(way, known);
  }
}

package org.aidememoire.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.aidememoire.realparts.Discovered;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Every way out, tried by those who may not read: every page, everything that is read of the API
 * and every servlet, with a record of each kind of a ministry's head office behind them, each with
 * a file, a law update that waits for its release, and a public one that cites the instrument. The
 * same ways are tried by one who may read, so that a way that never shows anything does not pass
 * for a tight one, and one that shows records without saying so is found out.
 */
@ArquillianTest
@RunAsClient
class LeakIT {

  private static final List<String[]> OUTSIDERS =
      List.of(
          new String[] {"id-kemnaker", "attache-bangkok"},
          new String[] {"ilo", "secretariat"},
          new String[] {"th-mol", "observer"},
          new String[] {"ph-dmw", "newcomer"});

  /**
   * @param address with the names of what is known in braces
   * @param shows whether it shows the records to those who may read them
   */
  private record Way(String address, boolean shows) {

    boolean leadsToARecord() {
      return address.contains("{") && !address.contains("{update}");
    }
  }

  @Test
  void noWayOutShowsAMinistrysRecordToOthers() {
    SomeRecords records;
    List<Way> ways;
    try (var insider = Visitor.of("ph-dmw", "head-office");
        var peer = Visitor.of("ph-dmw", "attache-bangkok")) {
      records = SomeRecords.of(SomeRecords.newWord(), insider, peer);
      records.know("update", updateThatCites(records, insider));
      byTheMachine(records, "is waiting", "report");
      byTheMachine(records, "is news", "publish");
      ways = ways(records, insider);
    }
    try (var insider = Visitor.of("ph-dmw", "head-office")) {
      var wrong = new ArrayList<String>();
      ways.forEach(way -> tryAsInsider(insider, way, records, wrong));
      assertEquals(List.of(), wrong);
    }
    for (var account : OUTSIDERS) {
      try (var outsider = Visitor.of(account[0], account[1])) {
        tryAll(outsider, String.join(".", account), ways, records);
      }
    }
    try (var anybody = new Visitor()) {
      tryAll(anybody, "anybody", ways, records);
    }
  }

  private static String updateThatCites(SomeRecords records, Visitor insider) {
    var draft =
        Json.createObjectBuilder()
            .add("title", "A change")
            .add("host", "TH")
            .add("changes", "Something.")
            .add("instruments", Json.createArrayBuilder().add(records.key("instruments")))
            .add("sharing", Json.createObjectBuilder().add("level", "PUBLIC"))
            .build();
    var update = SomeRecords.create(insider, "/api/law-updates", draft.toString());
    SomeRecords.take(insider, "/api/law-updates/" + update, "publish");
    return update;
  }

  /** Written by the ministry's own system, so that it is new to its people. */
  private static void byTheMachine(SomeRecords records, String title, String step) {
    try (var machine = new Visitor()) {
      var token = "Bearer " + Visitor.machineToken("ph-dmw");
      var draft =
          Json.createObjectBuilder()
              .add("title", "Act " + records.word() + " " + title)
              .add("host", "TH")
              .add("changes", "Something.")
              .build();
      var created =
          machine.send(
              Visitor.get("/api/law-updates")
                  .header("Authorization", token)
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(draft.toString()))
                  .build());
      var taken =
          machine.send(
              Visitor.get(created.headers().firstValue("Location").orElseThrow() + "/" + step)
                  .header("Authorization", token)
                  .header("If-Match", "\"1\"")
                  .POST(BodyPublishers.noBody())
                  .build());
      assertEquals(200, taken.statusCode(), taken.body());
    }
  }

  private static List<Way> ways(SomeRecords records, Visitor insider) {
    var given = Discovered.addresses(insider);
    var showing = Discovered.showing();
    var bare = Discovered.bare();
    var paths = new TreeSet<>(Discovered.resources());
    paths.addAll(Discovered.servlets());
    Discovered.pages().forEach(page -> paths.add(page.path()));
    var ways = new ArrayList<Way>();
    for (var path : paths) {
      for (var address : records.addresses(path, given)) {
        var keyed = address.replace("{word}", "").replace("{slip}", "").contains("{");
        ways.add(new Way(address, keyed && !bare.contains(path) || showing.contains(path)));
      }
    }
    ways.add(new Way("/law-updates/{update}", true));
    ways.add(new Way("/api/law-updates/{update}", true));
    assertTrue(ways.size() > 90, ways::toString);
    return ways;
  }

  /** A suggestion is given up after half a second, which a cold and busy machine may need. */
  private static void tryAsInsider(
      Visitor insider, Way way, SomeRecords records, List<String> wrong) {
    var answer = ask(insider, way, records);
    for (int attempt = 0; attempt < 20 && way.shows && !shows(answer, way, records); attempt++) {
      answer = ask(insider, way, records);
    }
    if (way.shows && !(answer.statusCode() == 200 && shows(answer, way, records))) {
      wrong.add("shows nothing even to its own: " + way.address + " " + answer.statusCode());
    }
    if (!way.shows && showsUnsaid(answer, way, records)) {
      wrong.add("shows records, which its feature's tests do not say: " + way.address);
    }
  }

  private static void tryAll(Visitor outsider, String who, List<Way> ways, SomeRecords records) {
    var nothing = records.nothing();
    for (var way : ways) {
      var answer = ask(outsider, way, records);
      assertTrue(
          !(way.shows ? shows(answer, way, records) : showsUnsaid(answer, way, records)),
          who + " sees by " + way.address);
      if (way.leadsToARecord()) {
        assertEquals(
            ask(outsider, way, nothing).statusCode(),
            answer.statusCode(),
            who + " is answered otherwise than for what does not exist, by " + way.address);
      }
    }
  }

  private static HttpResponse<String> ask(Visitor who, Way way, SomeRecords records) {
    return who.open(records.in(way.address));
  }

  /** What was asked may be said back; that tells nobody anything. */
  private static boolean shows(HttpResponse<String> answer, Way way, SomeRecords records) {
    var body = answer.body().replace(records.in(way.address), "");
    return records.shownIn(body)
        || !way.address.contains("{word}") && body.contains(records.word())
        // a page says the question back in its search box, an answer of the API does not
        || (body.startsWith("{") || body.startsWith("["))
            && body.contains("\"" + records.word() + "\"");
  }

  /** The word that was typed may stand there, for somebody typed it; nothing that it leads to. */
  private static boolean showsUnsaid(HttpResponse<String> answer, Way way, SomeRecords records) {
    return records.shownIn(answer.body())
        || way.address.startsWith("/api")
            && !way.address.contains("{word}")
            && answer.body().contains(records.word());
  }
}

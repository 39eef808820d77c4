package org.aidememoire.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.aidememoire.bench.Sections.Section;

/**
 * How soon the portal's searches follow: from the step, the end of a posting or the narrowing of a
 * sharing to the first search of that reader whose answer shows it.
 */
final class Publishing {

  private static final long PATIENCE = 30_000_000_000L;

  private final PortalServer server;
  private final int rounds;

  Publishing(PortalServer server, int rounds) {
    this.server = server;
    this.rounds = rounds;
  }

  private interface Step {
    /** Nanoseconds from the change to the answer that shows it. */
    long run(String word) throws Exception;
  }

  private Times measured(Step step) throws Exception {
    for (int round = 0; round < 10; round++) {
      step.run(word());
    }
    long[] nanos = new long[rounds];
    for (int round = 0; round < rounds; round++) {
      nanos[round] = step.run(word());
    }
    return Times.of(nanos, rounds);
  }

  private static String word() {
    return "bench" + UUID.randomUUID().toString().replace("-", "");
  }

  /** A draft is found by its own ministry: publication is seen by the state that the hit shows. */
  Times published() throws Exception {
    return measured(
        word -> {
          var body =
              """
              {"title": "%s", "form": "LAW", "jurisdiction": "INTERNATIONAL", "language": "en"}
              """
                  .formatted(word);
          var created =
              server
                  .http()
                  .send(
                      machine("/api/instruments")
                          .header("Content-Type", "application/json")
                          .POST(BodyPublishers.ofString(body)));
          String record = java.net.URI.create(created.location()).getPath();
          long begin = System.nanoTime();
          var answer =
              server
                  .http()
                  .send(
                      machine(record + "/publish")
                          .header("If-Match", "\"1\"")
                          .POST(BodyPublishers.noBody()));
          if (answer.status() >= 300) {
            throw new IOException(answer.status() + " " + answer.body());
          }
          return until(
              begin, () -> machine(search(word)), text -> text.contains("\"state\":\"PUBLISHED\""));
        });
  }

  /** Narrowed in the database, as another node would: this node hears of it by the change log. */
  Times narrowed() throws Exception {
    try (Connection owner = server.owner()) {
      return measured(
          word -> {
            UUID id = insert(owner, word, "public");
            until(System.nanoTime(), () -> machine(search(word)), Publishing::one);
            long begin = System.nanoTime();
            share(owner, id, "ministry:id-kemnaker");
            return until(begin, () -> machine(search(word)), Publishing::none);
          });
    }
  }

  /** The attaché reads by the posting in Bangkok alone what is shared with that host's circle. */
  Times postingEnded() throws Exception {
    String session = server.session("id-kemnaker", "attache-bangkok");
    try (Connection owner = server.owner()) {
      return measured(
          word -> {
            insert(owner, word, "host:TH");
            until(System.nanoTime(), () -> attache(session, word), Publishing::one);
            long begin = System.nanoTime();
            posting(owner, "now()");
            long gone = until(begin, () -> attache(session, word), Publishing::none);
            posting(owner, "null");
            return gone;
          });
    }
  }

  private static boolean one(String answer) {
    return answer.contains("\"total\":1");
  }

  private static boolean none(String answer) {
    return answer.contains("\"total\":0");
  }

  private static UUID insert(Connection owner, String word, String audience) throws Exception {
    var section = new Section(word, "en", word, word, 0);
    Portal.insert(owner, List.of(section));
    share(owner, Portal.id(section), audience);
    return Portal.id(section);
  }

  private static void share(Connection owner, UUID id, String audience) throws SQLException {
    try (var update =
        owner.prepareStatement("update record set audience = array[?] where id = ?")) {
      update.setString(1, audience);
      update.setObject(2, id);
      update.executeUpdate();
    }
  }

  private static void posting(Connection owner, String end) throws SQLException {
    var update =
        "update posting set ends = %s where person = (select id from person where username = '%s')";
    try (var statement = owner.createStatement()) {
      statement.executeUpdate(update.formatted(end, "id-kemnaker.attache-bangkok"));
    }
  }

  private interface Asked {
    HttpRequest.Builder request() throws Exception;
  }

  private long until(long begin, Asked asked, Predicate<String> shown) throws Exception {
    while (!shown.test(server.http().send(asked.request()).body())) {
      if (System.nanoTime() - begin > PATIENCE) {
        throw new IOException("not seen within 30 s");
      }
    }
    return System.nanoTime() - begin;
  }

  private static String search(String word) {
    return "/api/search?size=1&q=" + word;
  }

  private HttpRequest.Builder machine(String path) throws IOException, InterruptedException {
    return server.http().request(path).header("Authorization", "Bearer " + server.token());
  }

  private HttpRequest.Builder attache(String session, String word) {
    return server.http().request(search(word)).header("Cookie", session).GET();
  }
}

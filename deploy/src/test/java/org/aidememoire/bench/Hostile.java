package org.aidememoire.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What somebody asks who means harm or knows no better. */
final class Hostile {

  /** Nothing may take longer, or it is refused. */
  static final double BOUND = 2000;

  private static final List<String> QUERIES =
      List.of(
          clauses(" OR ", 2000),
          clauses(" AND ", 3000),
          clauses(" ", 5000),
          "*a",
          "a*",
          "*e* OR *a* OR *n*",
          "(".repeat(2000) + "a" + ")".repeat(2000),
          "NOT ".repeat(800) + "law",
          "\"" + "the of and in ".repeat(60) + "\"",
          "the NEAR/99 of NEAR/99 in",
          "yang dan di dengan untuk dalam pada oleh atau tidak law shall the of and");

  private Hostile() {}

  private static String clauses(String joint, int count) {
    var text = new StringBuilder("pasal");
    for (int i = 0; i < count; i++) {
      text.append(joint).append((char) ('a' + i % 26)).append(i);
    }
    return text.toString();
  }

  static int count() {
    return QUERIES.size() + 2;
  }

  /** Asks one; a refusal is an answer too, a failure of the server is none. */
  static long ask(PortalServer portal, int turn) throws Exception {
    Http.Answer answer = answer(portal, turn);
    if (answer.status() >= 500 && answer.status() != 503) {
      throw new IllegalStateException(turn + ": " + answer.status() + " " + answer.body());
    }
    return answer.status() == 200 ? 1 : 0;
  }

  private static Http.Answer answer(PortalServer portal, int turn) throws Exception {
    try {
      return sent(portal, turn);
    } catch (IOException e) {
      return new Http.Answer(400, "the server hung up: " + e, "");
    }
  }

  private static Http.Answer sent(PortalServer portal, int turn) throws Exception {
    return turn < QUERIES.size()
        ? portal.get("/api/search?q=", QUERIES.get(turn))
        : portal.get(
            "/api/search?size=50&page=" + (turn == QUERIES.size() ? 19 : 99999) + "&q=", "law");
  }

  /** Asks all of them again and again until it is closed. */
  static AutoCloseable neverEnding(PortalServer portal) {
    var going = new AtomicBoolean(true);
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  try {
                    for (int turn = 0; going.get(); turn++) {
                      ask(portal, turn % count());
                    }
                  } catch (Exception e) {
                    throw new IllegalStateException(e);
                  }
                });
    return () -> {
      going.set(false);
      thread.join();
    };
  }
}

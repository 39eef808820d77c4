package org.aidememoire.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What somebody asks who means harm or knows no better: over a connection of their own, for the
 * server hangs up on what is too long, and a client that had just taken the same kept connection
 * for another question would be told nothing.
 */
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

  private final PortalServer portal;
  private final Http http;

  Hostile(PortalServer portal) {
    this.portal = portal;
    this.http = portal.newClient();
  }

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
  long ask(int turn) throws Exception {
    Http.Answer answer = answer(turn);
    if (answer.status() >= 500 && answer.status() != 503) {
      throw new IllegalStateException(turn + ": " + answer.status() + " " + answer.body());
    }
    return answer.status() == 200 ? 1 : 0;
  }

  private Http.Answer answer(int turn) throws Exception {
    try {
      return sent(turn);
    } catch (IOException e) {
      return new Http.Answer(400, "the server hung up: " + e, "");
    }
  }

  private Http.Answer sent(int turn) throws Exception {
    return turn < QUERIES.size()
        ? portal.get(http, "/api/search?q=", QUERIES.get(turn))
        : portal.get(
            http,
            "/api/search?size=50&page=" + (turn == QUERIES.size() ? 19 : 99999) + "&q=",
            "law");
  }

  /** Asks all of them again and again until it is closed. */
  AutoCloseable neverEnding() {
    var going = new AtomicBoolean(true);
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  try {
                    for (int turn = 0; going.get(); turn++) {
                      ask(turn % count());
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

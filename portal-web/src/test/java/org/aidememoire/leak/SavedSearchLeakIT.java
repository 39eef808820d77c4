package org.aidememoire.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Saved searches as a way out: people keep a search for a word before a ministry's record has it.
 * Only those who may read the record are told of it, and what one person asks or keeps is nobody
 * else's.
 */
@ArquillianTest
@RunAsClient
class SavedSearchLeakIT {

  /** {@code {kept}} the asker's own saved search for the word. */
  private static final List<String> WAYS =
      List.of(
          "/",
          "/notices",
          "/notices/missed?about=of-{law-updates}",
          "/saved-searches",
          "/saved-searches/{kept}",
          "/api/saved-searches",
          "/api/saved-searches/{kept}",
          "/api/saved-searches/{kept}/found");

  /** {@code {theirs}} the insider's saved search, {@code {notice}} what it told the insider. */
  private static final List<String> WAYS_TO_THEIRS =
      List.of(
          "/saved-searches/{theirs}",
          "/saved-searches/{theirs}/edit",
          "/saved-searches/{theirs}/remove",
          "/notices/{notice}",
          "/api/saved-searches/{theirs}",
          "/api/saved-searches/{theirs}/found");

  private static final List<String> LISTS = List.of("/", "/saved-searches", "/api/saved-searches");

  /** Somebody who keeps a search for the word. */
  private record Keeper(String name, Visitor visitor, String kept) implements AutoCloseable {

    static Keeper of(String ministry, String username, String word) {
      var visitor = Visitor.of(ministry, username);
      var draft =
          """
          {"name": "Kept %s", "question": "%s"}
          """
              .formatted(UUID.randomUUID(), word);
      return new Keeper(
          ministry + "." + username,
          visitor,
          SomeRecords.create(visitor, "/api/saved-searches", draft));
    }

    @Override
    public void close() {
      visitor.close();
    }
  }

  @Test
  void savedSearchesTellOfARecordOnlyThoseWhoMayReadIt() {
    var word = SomeRecords.newWord();
    var outsiders = new ArrayList<Keeper>();
    try (var insider = Keeper.of("ph-dmw", "head-office", word);
        var peer = Visitor.of("ph-dmw", "attache-bangkok");
        var colleague = Keeper.of("ph-dmw", "desk", word)) {
      outsiders.add(Keeper.of("id-kemnaker", "attache-bangkok", word));
      outsiders.add(Keeper.of("ilo", "secretariat", word));
      outsiders.add(Keeper.of("th-mol", "observer", word));
      var known = SomeRecords.of(word, insider.visitor(), peer);
      known.know("theirs", insider.kept());
      WAYS.forEach(way -> awaitTold(insider, way, known));
      known.know("notice", notice(insider, known));
      assertTrue(tells(insider, "/notices/{notice}", known));
      assertTrue(open(insider, "/notices/{notice}", known).contains(insider.kept()));
      // what the watch has told one of a record it has told all
      outsiders.forEach(outsider -> tryAll(outsider, known));
      insider.visitor().open("/search?q=" + word);
      assertTrue(open(insider, "/saved-searches", known).contains("\"/search?q=" + word));
      outsiders.add(colleague);
      outsiders.forEach(other -> seesNothingOfTheirs(other, known));
    } finally {
      outsiders.forEach(Keeper::close);
    }
  }

  private static void awaitTold(Keeper insider, String way, SomeRecords known) {
    for (int attempt = 0; attempt < 100 && !tells(insider, way, known); attempt++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    assertTrue(tells(insider, way, known), "tells nothing even to its own: " + way);
  }

  private static void tryAll(Keeper outsider, SomeRecords known) {
    for (var way : WAYS) {
      assertFalse(tells(outsider, way, known), outsider.name() + " is told by " + way);
    }
  }

  private static String notice(Keeper insider, SomeRecords known) {
    return Jsoup.parse(open(insider, "/notices", known))
        .expectFirst("li:contains(" + known.word() + ") a[href^=/notices/]")
        .attr("href")
        .replaceFirst("/notices/", "");
  }

  /** Whether the record or the number of those found comes out there. */
  private static boolean tells(Keeper keeper, String way, SomeRecords known) {
    var body = open(keeper, way, known);
    return known.shownIn(body)
        || body.matches("(?s).*\"found\":[1-9][0-9]*,\"id\":\"" + keeper.kept() + "\".*")
        || Jsoup.parse(body)
            .select("li:has(a[href$=" + keeper.kept() + "]), strong")
            .text()
            .contains("new record");
  }

  private static void seesNothingOfTheirs(Keeper other, SomeRecords known) {
    var nothing = known.nothing();
    for (var way : WAYS_TO_THEIRS) {
      assertEquals(
          other.visitor().open(nothing.in(way)).statusCode(),
          other.visitor().open(known.in(way)).statusCode(),
          other.name() + " is answered otherwise than for what does not exist, by " + way);
      assertEquals(404, other.visitor().open(known.in(way)).statusCode(), way);
    }
    for (var way : LISTS) {
      var body = open(other, way, known);
      assertFalse(body.contains(known.key("theirs")), other.name() + " sees theirs by " + way);
      assertFalse(
          body.contains("\"/search?q=" + known.word()),
          other.name() + " sees what was asked by " + way);
    }
  }

  private static String open(Keeper keeper, String way, SomeRecords known) {
    return keeper.visitor().open(known.in(way.replace("{kept}", keeper.kept()))).body();
  }
}

package org.aidememoire.querylog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.problem.Denied;
import org.aidememoire.querylog.AskedQuestions.Often;
import org.aidememoire.realparts.ExpectedLog;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.realparts.Visitor;
import org.aidememoire.record.PublishingStep;
import org.aidememoire.sharing.Sharing;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AskedQuestionsIT {

  @Inject QueryLog log;

  @Inject AskedQuestions questions;

  @Inject LawUpdates lawUpdates;

  @Test
  void theSecretariatSeesWhatIsAskedOftenAndWhatIsAskedInVain() {
    var often = "often " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    var seldom = "seldom " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    for (int i = 0; i < 3; i++) {
      log.asked(often, i == 0, UUID.randomUUID());
    }
    var again = UUID.randomUUID();
    for (int i = 0; i < 3; i++) {
      log.asked(seldom, false, again);
      log.write();
    }
    log.asked(seldom, false, null);
    log.write();
    var seen = asked(secretariat(), true);
    assertTrue(seen.contains(new Often(often, 3, 2)), seen.toString());
    assertTrue(seen.stream().noneMatch(o -> o.text().equals(seldom)), seen.toString());
  }

  @Test
  void aQuestionThatTheDatabaseRefusesCostsNoOtherItsCount() throws SQLException {
    var often = "beside " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    var full = "full " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    var today = LocalDate.now(ZoneOffset.UTC);
    execute(
        "insert into query_log (day, text, found, times) values (?, ?, true, 2147483647)",
        today,
        full);
    for (int i = 0; i < 3; i++) {
      log.asked(often, true, UUID.randomUUID());
    }
    log.asked(full, true, null);
    try (var refused = new ExpectedLog(QueryLog.class)) {
      log.write();
      assertEquals(1, refused.messages().size(), refused.messages()::toString);
    } finally {
      execute("delete from query_log where day = ? and text = ?", today, full);
    }
    assertTrue(asked(secretariat(), false).contains(new Often(often, 3, 0)));
  }

  private static void execute(String sql, LocalDate day, String text) throws SQLException {
    try (var connection = SomeReaders.worker().getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, day);
      statement.setString(2, text);
      statement.executeUpdate();
    }
  }

  @Test
  void aRecordSharedWithFewerDoesNotShowInWhatIsAskedForIt() {
    var word = "asked" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    var writer = SomeReaders.headOf("ph-dmw", "PH", "TH");
    var id =
        CurrentReader.runAs(
                writer,
                () ->
                    lawUpdates.create(
                        SomeDrafts.update("Draft of " + word, "TH", Sharing.MINISTRY)))
            .header()
            .id();
    CurrentReader.runAs(writer, () -> lawUpdates.step(id, 1, PublishingStep.PUBLISH.name(), null));
    for (var name : List.of("head-office", "desk", "attache-bangkok")) {
      try (var insider = Visitor.of("ph-dmw", name)) {
        awaitFound(insider, word, id);
      }
    }
    log.write();
    assertEquals(
        List.of(new Often(word, 3, 3)),
        asked(secretariat(), true).stream().filter(o -> o.text().equals(word)).toList());
    try (var secretariat = Visitor.of("ilo", "secretariat")) {
      for (var way : List.of("/asked", "/asked?show=vain", "/search?q=" + word)) {
        var shown = secretariat.open(way).body();
        assertTrue(shown.contains(word), way);
        assertFalse(shown.contains("Draft of " + word) || shown.contains(id.toString()), way);
      }
    }
  }

  private static void awaitFound(Visitor insider, String word, UUID id) {
    for (int attempt = 0; attempt < 50; attempt++) {
      if (insider.open("/search?q=" + word).body().contains(id.toString())) {
        return;
      }
      pause();
    }
    throw new AssertionError("does not find what its own ministry keeps");
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void nobodyElseSeesIt() {
    var head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    assertThrows(Denied.class, () -> asked(head, false));
    assertThrows(Denied.class, () -> asked(Reader.ANONYMOUS, false));
  }

  @Test
  void rowSecurityHidesItFromEveryoneElseAsWell() throws java.sql.SQLException {
    log.asked("hidden from heads of post", true, null);
    log.write();
    try (var connection = SomeReaders.worker().getConnection();
        var policies =
            connection.prepareStatement(
                "select count(*) from pg_policies where tablename = 'query_log' and qual like '%secretariat%'");
        var row = policies.executeQuery()) {
      row.next();
      assertEquals(1, row.getInt(1));
    }
  }

  private List<Often> asked(Reader by, boolean inVain) {
    return CurrentReader.runAs(by, () -> questions.often(inVain));
  }

  private static Reader secretariat() {
    var posting = SomeReaders.posting("ilo", "", null, Role.SECRETARIAT);
    return Reader.person(UUID.randomUUID(), "Secretariat", "ilo", List.of(posting), List.of());
  }
}

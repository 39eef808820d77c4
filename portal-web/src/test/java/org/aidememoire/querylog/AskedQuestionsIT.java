package org.aidememoire.querylog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.problem.Denied;
import org.aidememoire.querylog.AskedQuestions.Often;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AskedQuestionsIT {

  @Inject QueryLog log;

  @Inject AskedQuestions questions;

  @Test
  void theSecretariatSeesWhatIsAskedOftenAndWhatIsAskedInVain() {
    var often = "often " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    var seldom = "seldom " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    for (int i = 0; i < 3; i++) {
      log.asked(often, i == 0);
    }
    log.asked(seldom, false);
    log.write();
    log.asked(seldom, false);
    log.write();
    var seen = asked(secretariat(), true);
    assertTrue(seen.contains(new Often(often, 3, 2)), seen.toString());
    assertTrue(seen.stream().noneMatch(o -> o.text().equals(seldom)), seen.toString());
  }

  @Test
  void nobodyElseSeesIt() {
    var head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    assertThrows(Denied.class, () -> asked(head, false));
    assertThrows(Denied.class, () -> asked(Reader.ANONYMOUS, false));
  }

  @Test
  void rowSecurityHidesItFromEveryoneElseAsWell() throws java.sql.SQLException {
    log.asked("hidden from heads of post", true);
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

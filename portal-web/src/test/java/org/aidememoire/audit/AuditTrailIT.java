package org.aidememoire.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.realparts.AsOwner;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AuditTrailIT {

  @Inject AuditTrail trail;

  @Test
  void anEntryThatItsOwnerAltersShowsInTheChain() throws SQLException {
    var subject = "record " + UUID.randomUUID();
    CurrentReader.runAs(
        SomeReaders.headOf("ph-dmw", "PH", "TH"),
        () -> {
          trail.add("ph-dmw", "create", subject, "before");
          trail.add("ph-dmw", "change", subject, "after");
        });
    assertEquals(OptionalLong.empty(), trail.firstBroken());
    rewrite(subject, "before", "forged");
    assertTrue(trail.firstBroken().isPresent());
    rewrite(subject, "forged", "before");
    assertEquals(OptionalLong.empty(), trail.firstBroken());
  }

  @Test
  void evenTheWorkerCannotTakeAnEntryBack() {
    assertThrows(
        SQLException.class,
        () -> {
          try (var connection = SomeReaders.worker().getConnection();
              var delete = connection.prepareStatement("delete from audit_entry")) {
            delete.executeUpdate();
          }
        });
  }

  @Test
  void anAdministratorReadsTheEntriesOfTheOwnMinistryAlone() {
    var subject = "record " + UUID.randomUUID();
    CurrentReader.runAs(
        SomeReaders.headOf("ph-dmw", "PH", "TH"), () -> trail.add("ph-dmw", "create", subject, ""));
    assertTrue(subjects(administrator("ph-dmw", "PH")).contains(subject));
    assertTrue(!subjects(administrator("id-kemnaker", "ID")).contains(subject));
    assertEquals(List.of(), subjects(SomeReaders.headOf("ph-dmw", "PH", "TH")));
  }

  private List<String> subjects(Reader reader) {
    return CurrentReader.runAs(
        reader, () -> trail.newest(50).stream().map(AuditEntry::subject).toList());
  }

  private static Reader administrator(String ministry, String sending) {
    var posting = SomeReaders.posting(ministry, sending, null, Role.ADMINISTRATOR);
    return Reader.person(UUID.randomUUID(), "Administrator", ministry, List.of(posting), Set.of());
  }

  /** As whoever has the owner's password could do it. */
  private static void rewrite(String subject, String from, String to) throws SQLException {
    try (var connection = AsOwner.connection();
        var statement = connection.createStatement();
        var update =
            connection.prepareStatement(
                "update audit_entry set detail = ? where subject = ? and detail = ?")) {
      statement.execute("alter table audit_entry disable trigger audit_is_kept");
      update.setString(1, to);
      update.setString(2, subject);
      update.setString(3, from);
      assertEquals(1, update.executeUpdate());
      statement.execute("alter table audit_entry enable trigger audit_is_kept");
    }
  }
}

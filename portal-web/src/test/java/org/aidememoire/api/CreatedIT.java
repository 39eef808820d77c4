package org.aidememoire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.directory.PostingDraft;
import org.aidememoire.directory.Postings;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.sharing.SharingGroupDraft;
import org.aidememoire.sharing.SharingGroups;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What was created is known by the key of its request, although that one was never answered. */
@ArquillianTest
class CreatedIT {

  @Inject IdempotencyKeys keys;

  @Inject TakenKey taken;

  @Inject SharingGroups groups;

  @Inject Postings postings;

  private final Reader administrator =
      Reader.person(
          UUID.randomUUID(),
          "Administrator",
          "ph-dmw",
          List.of(SomeReaders.posting("ph-dmw", "PH", null, Role.ADMINISTRATOR)),
          Set.of());

  @Test
  void aGroupIsKnownWhereItIsChanged() {
    var draft = new SharingGroupDraft("Once", null, "TH", List.of(), List.of(), List.of(), false);
    assertNoted("/groups/", () -> groups.create(draft).id());
  }

  @Test
  void aPostingIsKnownWhereItIsCorrected() throws SQLException {
    var draft =
        new PostingDraft(somebody(), null, Role.OBSERVER, null, LocalDate.now().plusYears(1), null);
    assertNoted("/administration/postings/", () -> postings.create(draft).id());
  }

  private void assertNoted(String collection, Supplier<UUID> creating) {
    var key = UUID.randomUUID().toString();
    var attempt = UUID.randomUUID();
    CurrentReader.runAs(
        administrator,
        () -> {
          keys.take(key, "what was sent", attempt);
          taken.taken(key, attempt, "/");
          var id = creating.get();
          var use = keys.take(key, "what was sent", attempt).orElseThrow();
          assertEquals(201, use.status());
          assertEquals(collection + id, use.location());
        });
  }

  private static UUID somebody() throws SQLException {
    var person = UUID.randomUUID();
    try (var connection = SomeReaders.worker().getConnection();
        var insert =
            connection.prepareStatement(
                "insert into person (id, username, ministry, name) values (?, ?, 'ph-dmw', 'Somebody')")) {
      insert.setObject(1, person);
      insert.setString(2, "ph-dmw." + person);
      insert.executeUpdate();
    }
    return person;
  }
}

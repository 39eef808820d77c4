package org.aidememoire.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class VisitsIT {

  private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

  @Inject Visits visits;

  private Reader reader;

  @BeforeEach
  void somebody() throws SQLException {
    reader = person();
  }

  static Reader person() throws SQLException {
    var id = UUID.randomUUID();
    try (var connection = SomeReaders.worker().getConnection();
        var insert =
            connection.prepareStatement(
                "insert into person (id, username, ministry, name) values (?, ?, 'ph-dmw', 'Somebody')")) {
      insert.setObject(1, id);
      insert.setString(2, "ph-dmw." + id);
      insert.executeUpdate();
    }
    var posting = SomeReaders.posting("ph-dmw", "PH", "TH", Role.HEAD_OF_POST);
    return Reader.person(id, "Somebody", "ph-dmw", List.of(posting), Set.of());
  }

  private void here(Instant at) {
    CurrentReader.runAs(reader, () -> visits.here(at));
  }

  private Optional<Instant> look(Instant at) {
    return CurrentReader.runAs(reader, () -> visits.look(at));
  }

  private static Instant later(long minutes) {
    return NINE.plus(Duration.ofMinutes(minutes));
  }

  @Test
  void theFirstVisitHasNothingToCompareWith() {
    here(NINE);
    assertEquals(Optional.empty(), look(NINE));
    here(later(20));
    assertEquals(Optional.empty(), look(later(20)));
  }

  @Test
  void whoComesBackAfterHalfAnHourIsToldSinceTheLastLook() {
    here(NINE);
    look(NINE);
    here(later(10));
    look(later(10));
    here(later(41));
    assertEquals(Optional.of(later(10)), look(later(41)));
  }

  @Test
  void theMarkDoesNotMoveWhileOneReads() {
    here(NINE);
    look(NINE);
    here(later(60));
    for (int minutes = 60; minutes < 300; minutes += 29) {
      here(later(minutes));
      assertEquals(Optional.of(NINE), look(later(minutes)));
    }
  }

  @Test
  void signingInAnewBeginsAVisit() {
    here(NINE);
    look(NINE);
    CurrentReader.runAs(reader, () -> visits.signedIn(later(2)));
    here(later(2));
    assertEquals(Optional.of(NINE), look(later(2)));
  }

  @Test
  void whatWasNotLookedAtStaysNew() {
    here(NINE);
    look(NINE);
    here(later(60));
    here(later(120));
    assertEquals(Optional.of(NINE), look(later(120)));
  }

  @Test
  void nobodyElseMovesOrReadsTheMark() throws SQLException {
    here(NINE);
    look(NINE);
    here(later(60));
    var other = person();
    CurrentReader.runAs(other, () -> visits.here(later(90)));
    assertEquals(Optional.empty(), CurrentReader.runAs(other, () -> visits.look(later(90))));
    assertEquals(
        Optional.empty(), CurrentReader.runAs(Reader.ANONYMOUS, () -> visits.look(later(91))));
    here(later(61));
    assertEquals(Optional.of(NINE), look(later(61)));
  }
}

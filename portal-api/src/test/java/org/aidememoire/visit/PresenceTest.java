package org.aidememoire.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.junit.jupiter.api.Test;

class PresenceTest {

  private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

  private final List<Instant> asked = new ArrayList<>();
  private final Reader reader = posted();
  private final Presence presence = new Presence();
  private boolean writes = true;
  private Instant now = NINE;

  PresenceTest() {
    presence.reader = new CurrentReader();
    presence.clock =
        new Clock() {
          @Override
          public Instant instant() {
            return now;
          }

          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }
        };
    presence.visits =
        new Visits() {
          @Override
          boolean here(Instant at) {
            asked.add(at);
            return writes;
          }
        };
  }

  private static Reader posted() {
    var posting =
        new CurrentPosting(
            UUID.randomUUID(), "ph-dmw", "DMW", "PH", "p", "Post", "TH", Role.ATTACHE, null);
    return Reader.person(UUID.randomUUID(), "Somebody", "ph-dmw", List.of(posting), Set.of());
  }

  private void hereAfter(Reader somebody, Duration since) {
    now = NINE.plus(since);
    CurrentReader.runAs(somebody, presence::here);
  }

  @Test
  void whatWasWrittenIsNotAskedAgainForAMinute() {
    hereAfter(reader, Duration.ZERO);
    hereAfter(reader, Duration.ofSeconds(59));
    hereAfter(reader, Duration.ofSeconds(60));
    assertEquals(List.of(NINE, NINE.plusSeconds(60)), asked);
  }

  @Test
  void whatAnotherNodeWroteIsAskedUntilThisOneWrites() {
    writes = false;
    hereAfter(reader, Duration.ZERO);
    hereAfter(reader, Duration.ofSeconds(1));
    assertEquals(2, asked.size());
  }

  @Test
  void eachPersonIsWrittenForThemselvesAndAStrangerNever() {
    hereAfter(reader, Duration.ZERO);
    hereAfter(posted(), Duration.ZERO);
    hereAfter(Reader.ANONYMOUS, Duration.ZERO);
    assertEquals(2, asked.size());
  }
}

package org.aidememoire.web.sharing;

import static org.aidememoire.sharing.PublishingState.*;
import static org.aidememoire.sharing.PublishingStep.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.aidememoire.sharing.PublishingState;
import org.aidememoire.sharing.PublishingStep;
import org.aidememoire.sharing.RecordHeader;
import org.aidememoire.sharing.SharingLevel;
import org.junit.jupiter.api.Test;

class StepsTest {

  private final Steps steps = new Steps();

  private static RecordHeader record(PublishingState state, PublishingStep... next) {
    return new RecordHeader(
        new UUID(0, 1),
        1,
        "law-update",
        "Fees",
        Collections.emptySortedMap(),
        "en",
        Collections.emptySortedSet(),
        state,
        SharingLevel.MINISTRY,
        List.of(),
        "ph-dmw",
        null,
        null,
        "",
        Instant.EPOCH,
        Instant.EPOCH,
        null,
        List.of(next),
        true);
  }

  private List<PublishingStep> primary(RecordHeader header) {
    return steps.of(header).stream().filter(step -> steps.primary(header, step)).toList();
  }

  @Test
  void whoeverMayPublishIsOfferedThatFirstAndAlone() {
    var draft = record(DRAFT, REPORT, PUBLISH);
    assertEquals(List.of(PUBLISH, REPORT), steps.of(draft));
    assertEquals(List.of(PUBLISH), primary(draft));
    var reported = record(REPORTED, VERIFY, RETURN, PUBLISH);
    assertEquals(List.of(PUBLISH, VERIFY, RETURN), steps.of(reported));
    assertEquals(List.of(PUBLISH), primary(reported));
  }

  @Test
  void whoeverMayNotPublishReportsOrVerifies() {
    assertEquals(List.of(REPORT), primary(record(DRAFT, REPORT)));
    assertEquals(List.of(VERIFY), primary(record(REPORTED, VERIFY)));
  }

  @Test
  void whatWasTakenBackIsNotPressedToBePublished() {
    assertEquals(List.of(), primary(record(WITHDRAWN, PUBLISH)));
    assertEquals(List.of(SUPERSEDE), steps.of(record(PUBLISHED, SUPERSEDE, WITHDRAW)));
    assertEquals(List.of(), primary(record(PUBLISHED, SUPERSEDE, WITHDRAW)));
  }
}

package org.aidememoire.web.record;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.aidememoire.record.PublishingState;
import org.aidememoire.record.PublishingStep;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.sharing.SharingLevel;

/** Headers of records of the Philippine ministry, for tests of what pages say of them. */
public final class RecordHeaders {

  private RecordHeaders() {}

  /**
   * @param editable whether the reader may change it
   */
  public static RecordHeader of(
      String kind,
      PublishingState state,
      SharingLevel level,
      boolean editable,
      PublishingStep... next) {
    return new RecordHeader(
        new UUID(0, 1),
        1,
        1,
        kind,
        null,
        "A title",
        Collections.emptySortedMap(),
        "en",
        Collections.emptySortedSet(),
        state.name(),
        state.phase(),
        level,
        List.of(),
        "ph-dmw",
        null,
        null,
        "",
        Instant.EPOCH,
        Instant.EPOCH,
        null,
        level == SharingLevel.PUBLIC,
        false,
        "",
        Arrays.stream(next).map(PublishingStep::name).toList(),
        editable);
  }
}

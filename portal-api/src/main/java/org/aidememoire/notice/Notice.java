package org.aidememoire.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that the reader was told.
 *
 * @param record what it is about
 * @param reasons why, the first one first
 */
public record Notice(
    UUID id, UUID record, String kind, Instant noticed, boolean read, List<Reason> reasons) {

  /**
   * Why the reader was told.
   *
   * @param source the name of the {@link NoticeSource}
   * @param occasion which of its events
   */
  public record Reason(String source, String occasion, Instant since) {}

  public Notice {
    reasons = List.copyOf(reasons);
  }

  Notice because(List<Reason> all) {
    return new Notice(id, record, kind, noticed, read, all);
  }

  /** The sources that had a reason, each once. */
  public List<String> sources() {
    return reasons.stream().map(Reason::source).distinct().toList();
  }
}

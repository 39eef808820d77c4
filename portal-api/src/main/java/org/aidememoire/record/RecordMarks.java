package org.aidememoire.record;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.UUID;
import org.aidememoire.persistence.TextsConverter;
import org.aidememoire.persistence.UuidConverter;
import org.jspecify.annotations.Nullable;

/** What happened to a record beside its steps, and decides who is to look at it. */
@MappedSuperclass
abstract class RecordMarks {

  /** Why it was sent back, until it goes on. */
  @Nullable String returned;

  /** The record that stands in its place, where it is superseded. */
  @Convert(converter = UuidConverter.class)
  @Nullable UUID successor;

  /** The names of its files, of those not yet checked too: for its editors alone. */
  @Convert(converter = TextsConverter.class)
  SortedSet<String> files = Collections.emptySortedSet();

  /** The last version that changed more than them. */
  @Column(name = "content_version")
  int contentVersion;

  /** The last version that changed what it means; a correction of its wording does not. */
  @Column(name = "meaning_version")
  int meaningVersion = 1;

  /** Since when it is a discarded draft, null where it is none. */
  @Nullable Instant discarded;

  void supersededBy(UUID newer) {
    successor = newer;
  }
}

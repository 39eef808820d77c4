package org.aidememoire.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.SortedSet;
import java.util.UUID;
import org.aidememoire.sharing.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is kept, with no regard to readers: for what projects records, such as the index.
 *
 * @param within the audience of the record that it is a part of, empty where it is part of none
 */
public record StoredRecord<C extends Content>(
    UUID id,
    String kind,
    @Nullable UUID container,
    Heading heading,
    C content,
    String state,
    Phase phase,
    String ministry,
    @Nullable String post,
    SortedSet<String> audience,
    SortedSet<String> within,
    Instant created,
    @Nullable Instant published) {

  /** The day in UTC on which it was published, or else begun. */
  public LocalDate day() {
    return LocalDate.ofInstant(Objects.requireNonNullElse(published, created), ZoneOffset.UTC);
  }

  /** Who finds it: of a part nobody who does not read its container. */
  public SortedSet<String> finders() {
    return container == null
        ? audience
        : new Audience(audience).within(new Audience(within)).tokens();
  }
}

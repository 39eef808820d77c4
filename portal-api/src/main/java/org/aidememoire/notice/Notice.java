package org.aidememoire.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that the reader was told.
 *
 * @param source the name of the {@link NoticeSource}
 * @param record what it is about
 */
public record Notice(
    UUID id, String source, UUID record, String kind, Instant noticed, boolean read) {}

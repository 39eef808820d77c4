package org.aidememoire.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an upload is.
 *
 * @param length bytes in all
 * @param received bytes that are safely on disk; the next chunk starts there
 * @param expires an upload that rests for a day is forgotten
 * @param attachment what it became, once the last byte is in
 */
public record UploadView(
    UUID id,
    UUID record,
    String name,
    long length,
    long received,
    Instant expires,
    @Nullable UUID attachment) {}

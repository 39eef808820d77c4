package org.aidememoire.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That notices were read.
 *
 * @param until the moment of the newest that was shown
 */
public record NoticeReading(@Nullable Instant until) {}

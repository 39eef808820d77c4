package org.aidememoire.consultation;

import org.jspecify.annotations.Nullable;

/**
 * Whether a delegation comes to a session.
 *
 * @param reply null while it has not answered
 * @param delegates who comes, one a line; null where nobody is named, or where the reader may not
 *     know
 * @param answerable whether this reader may answer for it
 */
public record Attendance(
    Delegation delegation, @Nullable Reply reply, @Nullable String delegates, boolean answerable) {}

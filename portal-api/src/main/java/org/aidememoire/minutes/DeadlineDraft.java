package org.aidememoire.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** By when the delegations are to answer. */
public record DeadlineDraft(@Nullable Instant deadline) {}

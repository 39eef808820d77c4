package org.aidememoire.minutes;

import org.jspecify.annotations.Nullable;

/** Why something is done that needs a reason. */
public record ReasonDraft(@Nullable String reason) {}

package org.aidememoire.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item.
 *
 * @param item its key
 */
public record OutcomeDraft(@Nullable UUID item, @Nullable ItemOutcome outcome) {}

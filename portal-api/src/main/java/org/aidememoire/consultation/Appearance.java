package org.aidememoire.consultation;

import java.util.UUID;

/** That a topic was or is on the agenda of a session, and what became of it there. */
public record Appearance(UUID session, ItemOutcome outcome) {}

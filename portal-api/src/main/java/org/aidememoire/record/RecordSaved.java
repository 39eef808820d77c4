package org.aidememoire.record;

import java.util.UUID;

/**
 * A record was saved in this transaction; what follows records hears it once that has committed.
 */
public record RecordSaved(UUID record) {}

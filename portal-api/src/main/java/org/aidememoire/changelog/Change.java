package org.aidememoire.changelog;

import java.util.UUID;

/**
 * A line of the log: this record was changed. What it says now is read from the record, not from
 * the log.
 *
 * @param position where the line stands, or up to where the log counts as read with it
 */
public record Change(Position position, UUID record, String kind) {}

package org.aidememoire.search;

import java.util.Map;
import java.util.UUID;

/**
 * What this node's index lacks, with no regard to readers: kinds of records by key.
 *
 * @param failed records that could not be indexed and are tried again now and then
 * @param cut records with more text than is searched
 */
public record Unsearched(Map<UUID, String> failed, Map<UUID, String> cut) {}

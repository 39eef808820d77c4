package org.aidememoire.revision;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * One saved state.
 *
 * @param number from 1, without gaps for those who may read all of them
 * @param state the state it was saved in
 * @param said what the record said: heading, content and sharing as one JSON object
 */
public record RevisionView(
    int number, Instant made, String author, String reason, String state, JsonObject said) {}

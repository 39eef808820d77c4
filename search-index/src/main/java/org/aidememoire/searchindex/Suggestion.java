package org.aidememoire.searchindex;

import java.util.Optional;

/**
 * A completion of what is being typed.
 *
 * @param text what to search for, or the title of a record
 * @param group the record, when the suggestion is its title
 */
public record Suggestion(Snippet text, Optional<String> group) {}

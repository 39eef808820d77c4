package org.aidememoire.sharing;

import java.util.List;

/**
 * Who can read something.
 *
 * @param level in whose words the page says it
 * @param everyone public or to everyone signed in: then no list is complete
 * @param people how many people of the directory
 * @param countries from how many sending countries
 * @param lines at most 500 of them, by ministry and name
 */
public record ReadershipView(
    String level, boolean everyone, int people, int countries, List<ReaderLine> lines) {}
